import {
  type Cell,
  cellPartsWords,
  formatNumber,
  inLanguage,
  type Language,
  type Limits,
  localeOf,
  periodLabel,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import type { TableSpec } from "../../model/chart-spec.ts";
import { figureWords, notesOf } from "../../model/from-series.ts";
import type { RowSpec } from "../../rows/rows-spec.ts";
import type { NamedChange } from "./ChangeChart.model.ts";
import { changeWords } from "./ChangeChart.words.ts";

/** The table of changes: both figures, how far apart and how sure, and what can be said. */
export function changeTable(
  changes: readonly NamedChange[],
  rows: readonly RowSpec[],
  title: string,
  language: Language,
): TableSpec {
  const words = changeWords(language);
  const { chart } = wordsIn(language);
  const [first] = changes;
  if (!first) {
    return {
      caption: chart.tableCaption(title),
      columns: [{ id: "place", name: words.place, numeric: false }],
      rows: [],
    };
  }
  const before = periodLabel(first.change.before.period, language);
  const now = periodLabel(first.change.now.period, language);
  const asRatio = changes.every(({ change }) => !change.difference);
  const percents = changes.some(({ change }) => change.percent !== undefined);
  return {
    caption: chart.tableCaption(`${title}, ${words.subtitle(before, now)}`),
    columns: [
      { id: "place", name: first.change.series.group ? words.group : words.place, numeric: false },
      { id: "before", name: words.before(before), numeric: true },
      { id: "now", name: words.now(now), numeric: true },
      { id: "change", name: asRatio ? words.ratio : words.difference, numeric: true },
      { id: "interval", name: words.interval, numeric: true },
      ...(percents ? [{ id: "percent", name: words.percent, numeric: true }] : []),
      { id: "says", name: words.says, numeric: false },
      { id: "notes", name: chart.notes, numeric: false },
    ],
    rows: changes.map(({ change }, index) => {
      const { series, estimates } = change;
      const analysis = { estimates, findings: [] };
      const limits = asRatio ? change.ratio : change.difference;
      const decimals = asRatio ? 2 : Math.max(1, series.indicator.decimals);
      return {
        id: rows[index]?.id ?? String(index),
        cells: [
          rows[index]?.label ?? "",
          withParts(series, change.before, language),
          withParts(series, change.now, language),
          ...limitsWords(limits, decimals, language),
          ...(percents ? [percentWords(change.percent, language)] : []),
          inLanguage(change.finding.sentence, language),
          [change.before, change.now]
            .map(({ period }) =>
              notesOf(
                [{ series: { ...series, cells: [change.before, change.now] }, figures: ["value"] }],
                period,
                language,
                analysis,
              ),
            )
            .filter((note, at, all) => note !== "" && all.indexOf(note) === at)
            .join(" "),
        ],
      };
    }),
  };
}

const withParts = (series: Series, cell: Cell, language: Language): string => {
  const value = figureWords(series, cell, "value", language);
  const parts =
    cell.kind === "value" && series.indicator.kind !== "count" ? cellPartsWords(cell, language) : undefined;
  return parts ? `${value} (${parts})` : value;
};

function limitsWords(limits: Limits | undefined, decimals: number, language: Language): [string, string] {
  if (!limits) return ["", ""];
  const say = (number: number) => formatNumber(number, decimals, language);
  return [say(limits.value), wordsIn(language).chart.fromTo(say(limits.lower), say(limits.upper))];
}

function percentWords(percent: number | undefined, language: Language): string {
  if (percent === undefined) return "";
  return new Intl.NumberFormat(localeOf(language), {
    style: "percent",
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  }).format(percent / 100);
}
