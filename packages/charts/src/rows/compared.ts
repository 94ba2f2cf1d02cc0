import {
  type Analysis,
  type Cell,
  cellReasonExplained,
  comparePeriods,
  formatStatedDate,
  type Indicator,
  inLanguage,
  isShown,
  type Language,
  type Period,
  type Series,
  type Text,
} from "@shared-measurement/core";
import { cellAt, placeOf } from "../model/from-series.ts";

/** One of the places or groups that a chart sets side by side. */
export interface Compared {
  readonly series: Series;
  /** What it is called, where that is not its place's name or its group's id. */
  readonly name?: Text;
  /** Intervals and reliability of the series, computed before drawing. */
  readonly analysis?: Analysis;
}

export const nameOf = ({ name, series }: Compared, language: Language): string =>
  name === undefined ? placeOf(series, language) : inLanguage(name, language);

/** Tells a place and group from every other of one indicator. */
export const idOf = ({ place, group }: Series): string =>
  group ? `${place.id} ${group.dimension} ${group.id}` : place.id;

/**
 * The one indicator of several series; none where there is no series.
 *
 * @throws RangeError where they are of several indicators, or one place and group comes twice.
 */
export function oneIndicator(all: readonly Series[]): Indicator | undefined {
  const [first] = all;
  const other = all.find(({ indicator }) => indicator.id !== first?.indicator.id);
  if (first && other) {
    throw new RangeError(
      `${first.indicator.id} and ${other.indicator.id} cannot share an axis: they are different definitions. Give the chart series of one indicator.`,
    );
  }
  const seen = new Set<string>();
  for (const id of all.map(idOf)) {
    if (seen.has(id)) throw new RangeError(`${id} is given twice. Give the chart each place and group once.`);
    seen.add(id);
  }
  return first?.indicator;
}

/** The latest period in which any of the series has a figure; the latest of all where none has. */
export function latestPeriod(all: readonly Series[]): Period | undefined {
  const cells = all.flatMap((series) => series.cells);
  const shown = cells.filter(isShown);
  return (shown.length > 0 ? shown : cells)
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
}

/** The cell of a period; where the series does not reach it, a cell that says so. */
export const cellIn = (series: Series, period: Period): Cell =>
  cellAt(series, period) ?? { kind: "none", period, reason: "no-observation", revisions: [] };

/** The cell of each period. Most series have exactly these periods: then nothing is looked for. */
export function cellsIn(series: Series, periods: readonly Period[]): readonly Cell[] {
  return periods.map((period, index) => {
    const cell = series.cells[index];
    return cell?.period.id === period.id ? cell : cellIn(series, period);
  });
}

/** Why a cell has no figure, at the end of what is spoken of it. */
export const whyNone = (cell: Cell, language: Language): string => cellReasonExplained(cell, language) ?? "";

/** The dates of the editions that figures come from, where they are more than one. */
export function editionsOf(cells: readonly Cell[], language: Language): string[] {
  const dates = new Set(cells.filter(isShown).flatMap(({ source }) => (source ? [source.asOf] : [])));
  return dates.size > 1 ? [...dates].toSorted().map((date) => formatStatedDate(date, language)) : [];
}
