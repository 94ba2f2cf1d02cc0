import { type Cell, isShown, type Period, type Place, type Series } from "@shared-measurement/core";
import type { CoalitionData, IndicatorUse } from "@shared-measurement/data";
import { notSharing } from "../coalition-place.ts";

type Figures = Pick<CoalitionData, "coalition" | "seriesOf">;

/** The places that can be set beside one another, and what they are read against. */
export interface BesideOthers {
  readonly series: readonly Series[];
  /** The place of context, where it is not one of them. */
  readonly reference?: Series;
}

/**
 * The series of every place of one level: a place that has not shared is among them with that reason. Nothing where
 * fewer than two of them have a value: then there is nothing to set side by side.
 */
export function besideOthers(release: Figures, use: IndicatorUse, place: Place): BesideOthers | undefined {
  const { coalition, seriesOf } = release;
  const places = coalition.places.filter(({ level }) => level === place.level);
  const shared = places.filter(({ id }) => !notSharing(coalition, id));
  const known = new Map(shared.flatMap(({ id }) => [seriesOf(use.indicator.id, id)].flatMap(keyed)));
  const periods = new Map(
    [...known.values()].flatMap(({ cells }) => cells.map(({ period }) => [period.id, period])),
  );
  const withValue = [...known.values()].filter(({ cells }) =>
    cells.some((cell) => isShown(cell) && cell.kind !== "parts"),
  );
  if (withValue.length < 2) return undefined;
  const reference = use.context === undefined ? undefined : seriesOf(use.indicator.id, use.context);
  return {
    series: places.flatMap(
      (one) => known.get(one.id) ?? notSharedSeries(release, use, one, [...periods.values()]),
    ),
    ...(reference && !known.has(reference.place.id) && reference.cells.length > 0 && { reference }),
  };
}

const keyed = (series: Series | undefined): [string, Series][] => (series ? [[series.place.id, series]] : []);

/** Every period of a place that has not shared: no figure, and the reason. */
function notSharedSeries(
  { coalition }: Figures,
  { indicator }: IndicatorUse,
  place: Place,
  periods: readonly Period[],
): Series[] {
  if (!notSharing(coalition, place.id)) return [];
  const cells = periods.map(
    (period): Cell => ({ kind: "none", period, reason: "not-shared", revisions: [] }),
  );
  return [{ indicator, place, cells }];
}
