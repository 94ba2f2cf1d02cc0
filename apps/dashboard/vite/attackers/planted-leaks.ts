import { ChangeChart } from "@shared-measurement/charts";
import {
  cellValueWords,
  LANGUAGES,
  numeratorOf,
  type Series,
  seriesSentence,
} from "@shared-measurement/core";
import { analyze, changeBetween } from "@shared-measurement/core/findings";
import { writeTidy } from "@shared-measurement/data";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { COUNTIES, DEATHS, RECURRENCE } from "./made-up.ts";
import type { Reading } from "./pages.ts";

/**
 * A thing that a page could be made to say, written from what is published and from what it is given beside that: with the
 * published figures again it leaks nothing, with the raw ones it leaks in one way.
 */
export type Wrapper = (published: Reading, beside: Reading) => string;

const countiesOf = ({ seriesOf }: Reading, indicator = DEATHS) =>
  COUNTIES.map((place) => seriesOf(indicator, place));
const countsOf = ({ cells }: Series) => cells.map((cell) => numeratorOf(cell) ?? -1);
const lines = (parts: readonly unknown[]) => parts.map((part) => String(part)).join("\n");
/** The latest count of each county: what pages rank and sort by. */
const latest = (reading: Reading) =>
  countiesOf(reading).map((series) => ({ id: series.place.id, count: countsOf(series).at(-1) ?? -1 }));
const ranked = (reading: Reading) => latest(reading).toSorted((a, b) => b.count - a.count);

export const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  "an interval": (_, beside) =>
    JSON.stringify(countiesOf(beside, RECURRENCE).map((series) => analyze(series).estimates)),
  "the domain of an axis": (published, beside) =>
    lines(
      countiesOf(published).map((series, index) => {
        const top = Math.max(1, ...(countiesOf(beside).map(countsOf)[index] as number[]));
        return countsOf(series).map((count) => (100 * (1 - count / top)).toFixed(2));
      }),
    ),
  "a label": (_, beside) =>
    lines(countiesOf(beside).map((series) => `<path aria-label="${series.place.id}: ${countsOf(series)}"/>`)),
  "a colour class": (_, beside) =>
    lines(
      countiesOf(beside).flatMap((series) => countsOf(series).map((count) => `<i class="c${count >> 1}">`)),
    ),
  "the order of rows": (_, beside) => lines(ranked(beside).map(({ id }) => id)),
  "a rank": (_, beside) => {
    const order = ranked(beside).map(({ id }) => id);
    return lines(COUNTIES.map((id) => `${id} is number ${order.indexOf(id) + 1}`));
  },
  "other marks for small figures than for those hidden beside them": (published, beside) =>
    lines(
      countiesOf(published).flatMap((series, index) =>
        series.cells.map((cell, at) => {
          const count = countsOf(countiesOf(beside)[index] as Series)[at] ?? -1;
          return cell.kind === "none" ? (count > 0 && count < 11 ? "○" : "×") : "●";
        }),
      ),
    ),
  "a sentence": (_, beside) =>
    lines(
      LANGUAGES.flatMap((language) =>
        countiesOf(beside, RECURRENCE).map(({ indicator, cells }) =>
          seriesSentence(indicator, cells, language),
        ),
      ),
    ),
  "a rate": (_, beside) =>
    lines(
      countiesOf(beside, RECURRENCE).flatMap(({ indicator, cells }) =>
        cells.map((cell) => cellValueWords(indicator, cell, "en")),
      ),
    ),
  "a change": (_, beside) => {
    const changes = countiesOf(beside, RECURRENCE).flatMap((series) => {
      const [before, now] = series.cells.slice(-2).map(({ period }) => period);
      return before && now ? [{ change: changeBetween(series, before, now) }] : [];
    });
    return renderToString(createElement(ChangeChart, { changes, language: "en", width: 480 }));
  },
  "a file of raw figures": (_, beside) => writeTidy(beside.observations),
  "raw figures as JSON": (_, beside) => JSON.stringify(beside.observations),
};
