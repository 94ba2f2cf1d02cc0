import {
  type Cell,
  comparePeriods,
  type Indicator,
  isShown,
  LEAST_FUNNEL_PLACES,
  type Period,
  type Place,
  type Series,
} from "@shared-measurement/core";
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
  const periods = periodsOf([...known.values()]);
  const withValue = [...known.values()].filter(({ cells }) =>
    cells.some((cell) => isShown(cell) && cell.kind !== "parts"),
  );
  if (withValue.length < 2) return undefined;
  const reference = use.context === undefined ? undefined : seriesOf(use.indicator.id, use.context);
  return {
    series: places.flatMap(
      (one) => known.get(one.id) ?? (notSharing(coalition, one.id) ? notSharedSeries(use, one, periods) : []),
    ),
    ...(reference && !known.has(reference.place.id) && reference.cells.length > 0 && { reference }),
  };
}

const keyed = (series: Series | undefined): [string, Series][] => (series ? [[series.place.id, series]] : []);

/** Every period that any place of the coalition has a figure of an indicator for. */
export function periodsKnown({ coalition, seriesOf }: Figures, indicatorId: string): readonly Period[] {
  return periodsOf(
    coalition.places
      .filter(({ id }) => !notSharing(coalition, id))
      .flatMap(({ id }) => seriesOf(indicatorId, id) ?? []),
  );
}

const periodsOf = (all: readonly Series[]): Period[] => [
  ...new Map(all.flatMap(({ cells }) => cells.map(({ period }) => [period.id, period] as const))).values(),
];

/** A member that has not shared: no figure in any period, and the reason. */
export function notSharedSeries(
  { indicator }: IndicatorUse,
  place: Place,
  periods: readonly Period[],
): Series {
  const cells = periods.map(
    (period): Cell => ({ kind: "none", period, reason: "not-shared", revisions: [] }),
  );
  return { indicator, place, cells };
}

/**
 * The latest period in which enough places have counts and denominators to be set against funnel limits; none of a kind
 * that has no denominators.
 */
export function funnelPeriod({ kind }: Indicator, all: readonly Series[]): Period | undefined {
  if (kind !== "proportion" && kind !== "rate") return undefined;
  const counted = all.map(({ cells }) => cells.filter((cell) => cell.kind === "value" && cell.denominator));
  const places = (period: Period) =>
    counted.filter((cells) => cells.some((cell) => cell.period.id === period.id)).length;
  return periodsOf(all)
    .toSorted(comparePeriods)
    .findLast((period) => places(period) >= LEAST_FUNNEL_PLACES);
}
