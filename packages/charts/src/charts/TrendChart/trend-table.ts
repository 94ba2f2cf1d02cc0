import {
  type Analysis,
  type Forecast,
  type Language,
  periodLabel,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import { columnName } from "../../model/axis-words.ts";
import type { TableColumn, TableSpec } from "../../model/chart-spec.ts";
import {
  cellAt,
  type Figure,
  figureOf,
  figureWords,
  hasIntervals,
  intervalWords,
  notesOf,
  placeOf,
} from "../../model/from-series.ts";
import { rowsWhenRead } from "../../model/rows-when-read.ts";
import { cellOrNotYet, forecastCells, forecastColumns, rowsWithForecast } from "./forecast-table.ts";

export interface TrendTableOptions {
  readonly series: Series;
  /** The other lines, each with what it is called. */
  readonly others: readonly { readonly series: Series; readonly name: string }[];
  readonly analysis: Analysis | undefined;
  readonly forecast: Forecast | undefined;
  readonly title: string;
  readonly language: Language;
}

/** The table of a trend: a row for each period of any line, the forecast's among them. */
export function trendTable({
  series,
  others,
  analysis,
  forecast,
  title,
  language,
}: TrendTableOptions): TableSpec {
  const words = wordsIn(language).chart;
  const { indicator } = series;
  const counted = (["numerator", "denominator"] as const).filter(
    (figure) => indicator[figure] && series.cells.some((cell) => figureOf(cell, figure) !== undefined),
  );
  const figures: readonly Figure[] = indicator.kind === "count" ? ["value"] : [...counted, "value"];
  const withIntervals = hasIntervals(analysis);
  const columns: TableColumn[] = [
    { id: "period", name: words.period, numeric: false },
    ...figures.map((figure) => ({ id: figure, name: columnName(series, figure, language), numeric: true })),
    ...(withIntervals ? [{ id: "interval", name: words.interval, numeric: true }] : []),
    ...others.map(({ series: other, name }, index) => ({
      id: `other ${index + 1}`,
      name: `${name}: ${columnName(other, "value", language)}`,
      numeric: true,
    })),
    ...forecastColumns(forecast, language),
    { id: "notes", name: words.notes, numeric: false },
  ];
  const all = [series, ...others.map((other) => other.series)];
  const entries = all.map((one) => ({ series: one, figures: ["value"] as const }));
  return rowsWhenRead({
    caption: words.tableCaption(`${title}, ${placeOf(series, language)}`),
    columns,
    rows: () =>
      rowsWithForecast(all, forecast).map((period) => {
        const cellOf = (one: Series) => cellOrNotYet(one, period, all);
        return {
          id: period.id,
          cells: [
            periodLabel(period, language),
            ...figures.map((figure) => figureWords(series, cellOf(series), figure, language)),
            ...(withIntervals ? [intervalWords(series, cellAt(series, period), analysis, language)] : []),
            ...others.map(({ series: other }) => figureWords(other, cellOf(other), "value", language)),
            ...forecastCells(indicator, forecast, period.id, language),
            notesOf(entries, period, language, analysis),
          ],
        };
      }),
  });
}
