import { type Cell, isShown } from "./cell.ts";
import type { Indicator } from "./indicator.ts";
import type { Group, Observation } from "./observation.ts";
import { everyPeriod } from "./period-rhythm.ts";
import type { Place } from "./place.ts";
import type { Text } from "./text.ts";
import { toCell } from "./to-cell.ts";
import { separateVintages } from "./vintages.ts";

/** The cells of one indicator, place and group in order of period. A period without an observation is a cell too. */
export interface Series {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly group?: Group;
  readonly cells: readonly Cell[];
  /** What a reader should know before trusting the line: said below its chart. */
  readonly remarks?: readonly Text[];
}

/**
 * Builds a series from observations that may be shown: newest vintage first, earlier ones kept as revisions, and
 * every period between the first and the last that nobody published as a cell with reason "no-observation", so that a
 * line cannot be drawn through it.
 *
 * @param observations Of any indicators, places and groups, in any order; only those that match are used.
 * @throws ObservationError, RangeError for observations that contradict themselves.
 */
export function buildSeries(
  indicator: Indicator,
  place: Place,
  observations: readonly Observation[],
  group?: Group,
): Series {
  const own = observations.filter(
    (observation) =>
      observation.indicatorId === indicator.id &&
      observation.placeId === place.id &&
      observation.group?.dimension === group?.dimension &&
      observation.group?.id === group?.id,
  );
  const cells = separateVintages(own).map(({ newest, earlier }) =>
    toCell(
      indicator,
      newest,
      earlier.map((edition) => ({ source: edition.source, cell: toCell(indicator, edition) })),
    ),
  );
  return { indicator, place, cells: fillGaps(cells), ...(group && { group }) };
}

/** Cells in order of time, with a cell of reason "no-observation" for each period that the list leaves out. */
export function fillGaps(cells: readonly Cell[]): Cell[] {
  const byId = new Map(cells.map((cell) => [cell.period.id, cell]));
  return everyPeriod(cells.map((cell) => cell.period)).map(
    (period) => byId.get(period.id) ?? { kind: "none", period, reason: "no-observation", revisions: [] },
  );
}

/** The latest cell of a series that shows a number, and the one before it. */
export function latestValues(series: Series): { latest?: Cell; prior?: Cell } {
  const shown = series.cells.filter(isShown);
  const latest = shown.at(-1);
  const prior = shown.at(-2);
  return { ...(latest && { latest }), ...(prior && { prior }) };
}
