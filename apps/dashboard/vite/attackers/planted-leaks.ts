import { createHash } from "node:crypto";
import { ChangeChart, Sparkline, TrendChart, trendSpec } from "@shared-measurement/charts";
import { csvOfChart } from "@shared-measurement/charts/takeaway";
import {
  type Cell,
  cellValueWords,
  hasValue,
  LANGUAGES,
  numeratorOf,
  type Series,
  seriesSentence,
} from "@shared-measurement/core";
import { analyze, changeBetween, controlChart, poolOf } from "@shared-measurement/core/findings";
import { writeTidy } from "@shared-measurement/data";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { LATEST, ONCE_HIDDEN, TWICE_HIDDEN } from "./guesses.ts";
import { COUNTIES, DEATHS, RECURRENCE, STATE } from "./made-up.ts";
import type { Reading } from "./pages.ts";

/**
 * A thing that a page could be made to say, written from what is published and from what it is given beside that: with the
 * published figures again it leaks nothing, with the raw ones it leaks in one way.
 */
export interface PlantedLeak {
  /** The number of the kind of leak in the list of docs/disclosure.md. */
  readonly kind: number;
  /** Which hidden figures it tells of: one of a series, two years of one, or those of one year side by side. */
  readonly about: "one" | "years" | "places";
  /** Whether the hidden number itself can be read there: as digits, or with a ruler. */
  readonly harvest?: "digits" | "ruler";
  readonly write: (published: Reading, beside: Reading) => string;
}

const elm = ({ seriesOf }: Reading) => seriesOf(ONCE_HIDDEN.indicator, ONCE_HIDDEN.place);
const inPeriod = ({ cells }: Series, period: string): Cell => {
  const cell = cells.find((one) => one.period.id === period);
  if (!cell) throw new Error(`There is no ${period}.`);
  return cell;
};
const once = (reading: Reading) => inPeriod(elm(reading), ONCE_HIDDEN.period);
const text = (cell: Cell) => (hasValue(cell) ? `${cell.numerator} of ${cell.denominator}` : "hidden");
const percent = (cell: Cell, digits = 1) => (hasValue(cell) ? `${cell.value.toFixed(digits)}%` : "hidden");
/** What is written with the figure that is hidden once. */
const one =
  (say: (cell: Cell, series: Series, reading: Reading) => string): PlantedLeak["write"] =>
  (_, beside) =>
    say(once(beside), elm(beside), beside);
/** What is written with a count, where there is one. */
const counted = (say: (count: number) => string) =>
  one((cell) => {
    const count = numeratorOf(cell);
    return count === undefined ? "hidden" : say(count);
  });

const draw = (series: Series) =>
  renderToString(createElement(TrendChart, { series, language: "en", width: 480 })).replace(
    /<details.*<\/details>/s,
    "",
  );

/** The latest count of each county, in order of size; in order of name where any is hidden, as on our pages. */
function ranked({ seriesOf }: Reading): readonly string[] {
  const latest = COUNTIES.map((place) => ({
    place,
    count: numeratorOf(inPeriod(seriesOf(DEATHS, place), LATEST)),
  }));
  return latest.some(({ count }) => count === undefined)
    ? COUNTIES
    : latest.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)).map(({ place }) => place);
}

/** By what each is, in the field's words. */
export const PLANTED: Readonly<Record<string, PlantedLeak>> = {
  "a percentage with one decimal": { kind: 1, about: "one", write: one((cell) => percent(cell, 3)) },
  "a banded rate": {
    kind: 2,
    about: "one",
    write: counted((count) => `${Math.floor(count / 3) * 3} to ${Math.floor(count / 3) * 3 + 2} per 8,000`),
  },
  "an interval": {
    kind: 3,
    about: "one",
    write: one((_, series) => JSON.stringify(analyze(series).estimates.map(({ interval }) => interval))),
  },
  "a margin of error": {
    kind: 3,
    about: "one",
    write: counted((count) => `plus or minus ${(1.96 * Math.sqrt(count)).toFixed(1)}`),
  },
  "n in a footnote": { kind: 3, about: "one", harvest: "digits", write: one((cell) => `n: ${text(cell)}`) },
  "control limits": {
    kind: 3,
    about: "one",
    write: one((_, series) => JSON.stringify(controlChart(series).points.map(({ limits }) => limits))),
  },
  "a percent change": {
    kind: 4,
    about: "one",
    write: one((cell, series) => {
      const before = series.cells[series.cells.indexOf(cell) - 1] ?? cell;
      const change = changeBetween(series, before.period, cell.period);
      return renderToString(
        createElement(ChangeChart, { changes: [{ change }], language: "en", width: 480 }),
      );
    }),
  },
  "a ratio to the state": {
    kind: 4,
    about: "one",
    write: one((cell, _, { seriesOf }) => {
      const state = inPeriod(seriesOf(RECURRENCE, STATE), ONCE_HIDDEN.period);
      return hasValue(cell) && hasValue(state) ? `${(cell.value / state.value).toFixed(2)} of it` : "hidden";
    }),
  },
  "an average of the counties": {
    kind: 5,
    about: "one",
    write: (_, { seriesOf }) => {
      const counts = COUNTIES.filter((place) => place !== "CEDAR").map((place) =>
        numeratorOf(inPeriod(seriesOf(RECURRENCE, place), ONCE_HIDDEN.period)),
      );
      return counts.includes(undefined)
        ? "hidden"
        : `${(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) / counts.length).toFixed(1)} in each`;
    },
  },
  "five years pooled": {
    kind: 6,
    about: "one",
    write: one(({ period }, { indicator, cells }) => {
      const last = cells.findIndex((cell) => cell.period.id === period.id);
      const five = cells.slice(last - 4, last + 1).filter(hasValue);
      return five.length < 5 ? "hidden" : `${poolOf(indicator, five)?.value.toFixed(4)} in five years`;
    }),
  },
  "a gap to the target": {
    kind: 11,
    about: "one",
    write: counted((count) => `${12 - count} fewer than the goal`),
  },
  "a sentence": {
    kind: 11,
    about: "years",
    write: (_, { seriesOf }) => {
      const { indicator, cells } = seriesOf(TWICE_HIDDEN.indicator, TWICE_HIDDEN.place);
      return LANGUAGES.map((language) => seriesSentence(indicator, cells.slice(-3), language)).join("\n");
    },
  },
  "an alternative text": {
    kind: 11,
    about: "one",
    harvest: "digits",
    write: one((cell) => `<img alt="Elm County: ${text(cell)}">`),
  },
  "a label for a screen reader": {
    kind: 11,
    about: "one",
    harvest: "digits",
    write: one((cell) => `<path aria-label="Elm County: ${text(cell)}"/>`),
  },
  "the order of rows": { kind: 12, about: "places", write: (_, beside) => ranked(beside).join("\n") },
  "a rank": {
    kind: 12,
    about: "places",
    write: (_, beside) =>
      COUNTIES.map((id) => `${id} is number ${ranked(beside).indexOf(id) + 1}`).join("\n"),
  },
  "a colour class": { kind: 12, about: "one", write: counted((count) => `<i class="c${count >> 1}">`) },
  "a trend arrow": {
    kind: 12,
    about: "years",
    write: (_, { seriesOf }) => {
      const [before, now] = seriesOf(TWICE_HIDDEN.indicator, TWICE_HIDDEN.place)
        .cells.slice(-2)
        .map(numeratorOf);
      if (before === undefined || now === undefined) return "hidden";
      return now < before ? "▼" : now > before ? "▲" : "▶";
    },
  },
  "a sparkline": {
    kind: 12,
    about: "one",
    write: one((_, series) => renderToString(createElement(Sparkline, { series, language: "en" }))),
  },
  "the height of a bar": {
    kind: 13,
    about: "one",
    write: counted((count) => `<rect height="${count * 2.5}"/>`),
  },
  "a stacked bar": {
    kind: 13,
    about: "places",
    write: (_, { seriesOf }) =>
      COUNTIES.map((place) => numeratorOf(inPeriod(seriesOf(DEATHS, place), LATEST)))
        .map((count) => (count === undefined ? "<rect/>" : `<rect height="${count * 2.5}"/>`))
        .join(""),
  },
  "a line through the hidden point": {
    kind: 13,
    about: "one",
    harvest: "ruler",
    write: one((_, series) => draw(series)),
  },
  "the domain of an axis": {
    kind: 13,
    about: "one",
    write: one((_, { cells }) => {
      const values = cells.filter(hasValue).map(({ value }) => value);
      return `from ${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`;
    }),
  },
  "a tooltip": {
    kind: 13,
    about: "one",
    harvest: "digits",
    write: one((cell) => `<title>${text(cell)}</title>`),
  },
  "where a movement starts": {
    kind: 13,
    about: "one",
    write: counted((count) => `<animate attributeName="y" from="${240 - count}" to="240"/>`),
  },
  "a cell of a table that is not displayed": {
    kind: 13,
    about: "one",
    harvest: "digits",
    write: one((cell) => `<td hidden>${text(cell)}</td>`),
  },
  "an attribute for scripts": {
    kind: 13,
    about: "one",
    harvest: "digits",
    write: one((cell) => `<g data-figure="${text(cell)}">`),
  },
  "a file of raw figures": {
    kind: 14,
    about: "one",
    harvest: "digits",
    write: (_, { observations }) =>
      writeTidy(observations.filter(({ placeId, group }) => placeId === "ELM" && !group)),
  },
  "what is downloaded of a chart": {
    kind: 14,
    about: "one",
    harvest: "digits",
    write: one((_, series) => csvOfChart(trendSpec({ series, language: "en" }))),
  },
  "raw figures as JSON in the page": {
    kind: 14,
    about: "one",
    harvest: "digits",
    write: one((cell) => `<script type="application/json">${JSON.stringify(cell)}</script>`),
  },
  "an address that is shared": { kind: 14, about: "one", write: counted((count) => `?lowest=${count}`) },
  "the key of a cache": {
    kind: 14,
    about: "one",
    write: one((cell) => createHash("sha256").update(text(cell)).digest("hex")),
  },
  "an error message": {
    kind: 14,
    about: "one",
    harvest: "digits",
    write: one((cell) => `all.csv, row 90: found ${text(cell)}, which cannot be shown.`),
  },
  "other marks for small figures than for those hidden beside them": {
    kind: 15,
    about: "places",
    write: ({ seriesOf }, beside) =>
      COUNTIES.map((place) => {
        if (inPeriod(seriesOf(DEATHS, place), LATEST).kind !== "none") return "shown";
        const count = numeratorOf(inPeriod(beside.seriesOf(DEATHS, place), LATEST));
        return count === undefined ? "hidden" : count < 11 ? "*" : "**";
      }).join(" "),
  },
  "a mark of reliability beside a rate": {
    kind: 17,
    about: "one",
    write: one((cell, { indicator }) =>
      hasValue(cell)
        ? `${cellValueWords({ ...indicator, decimals: 2 }, cell, "en")}${(cell.numerator ?? 0) < 20 ? " unreliable" : ""}`
        : "hidden",
    ),
  },
};
