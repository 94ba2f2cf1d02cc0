import type { Cell } from "../cell.ts";
import {
  type Funnel,
  type FunnelLimitsAt,
  type FunnelPlace,
  type FunnelSide,
  LEAST_FUNNEL_PLACES,
} from "../funnel.ts";
import type { Indicator } from "../indicator.ts";
import { type Period, samePeriod } from "../period.ts";
import type { Series } from "../series.ts";
import { funnelExact, funnelOverdispersion } from "../statistics/index.ts";
import { inLanguage } from "../text.ts";
import { unreliableBecause } from "./reliability.ts";

export interface FunnelOptions {
  readonly period: Period;
  /** "exact" by default. "overdispersed" is for proportions. */
  readonly method?: Funnel["method"];
  /** The order of rows and keyboard stops: by denominator, largest first (by default), or by name. Never by value. */
  readonly order?: Funnel["order"];
}

const CURVE_POINTS = 60;

/**
 * Places of one indicator in one period against funnel limits at 95 % and 99.8 %, around all of them together. It takes
 * the place of a league table: it tells places that differ by more than chance from those that do not, and ranks none.
 * A hidden place takes no part in the center and has no position.
 *
 * @param all One series a place, of one indicator.
 * @throws RangeError for series of several indicators, an indicator that is neither proportion nor rate, or
 * overdispersion of a rate.
 * Source: Spiegelhalter (2005) Stat Med 24:1185; PHE Technical Guide: Funnel Plots (2017); Spiegelhalter et al. (2012)
 * JRSS A 175:1.
 */
export function funnelOf(
  indicator: Indicator,
  all: readonly Series[],
  { period, method = "exact", order = "denominator" }: FunnelOptions,
): Funnel {
  check(indicator, all, method);
  const rows = all.map(({ place, cells }) => ({
    place,
    cell:
      cells.find((cell) => samePeriod(cell.period, period)) ??
      ({ kind: "none", period, reason: "no-observation", revisions: [] } satisfies Cell),
  }));
  const shown = rows.flatMap((row) => {
    const counted = countsOf(indicator, row.cell);
    return counted ? [{ ...row, ...counted }] : [];
  });
  const x = shown.map(({ numerator }) => numerator);
  const n = shown.map(({ denominator }) => denominator);
  const total = n.reduce((sum, size) => sum + size, 0);
  const enough = shown.length >= LEAST_FUNNEL_PLACES;
  const theta = total > 0 ? x.reduce((sum, count) => sum + count, 0) / total : 0;
  const widen = method === "overdispersed" && theta > 0 && theta < 1;
  const limitsAt = (sizes: readonly number[]) => {
    if (!enough) return [];
    const own = widen ? overdispersed(x, n, sizes) : exact(indicator, theta, sizes);
    return own.map((limits) => scaled(limits, indicator.multiplier));
  };
  const own = limitsAt(n);
  const places = rows.map(({ place, cell }): FunnelPlace => {
    const index = shown.findIndex((one) => one.place.id === place.id);
    const denominator = shown[index]?.denominator;
    if (cell.kind !== "value" || denominator === undefined) return { place, cell, unreliable: [] };
    const limits = own[index];
    const unreliable = unreliableBecause(indicator, cell, undefined);
    return {
      place,
      cell,
      unreliable,
      position: { value: cell.value, denominator },
      ...(limits && { limits }),
      ...(limits && unreliable.length === 0 && { side: sideOf(cell.value, limits) }),
    };
  });
  return {
    indicator,
    period,
    method: widen ? "overdispersed" : "exact",
    order,
    places: places.toSorted((a, b) => inOrder(a, b, order)),
    curve: limitsAt(sizesAlong(n, indicator.kind === "proportion")),
    ...(enough && { center: theta * indicator.multiplier }),
  };
}

function check(indicator: Indicator, all: readonly Series[], method: Funnel["method"]): void {
  const other = all.find((series) => series.indicator.id !== indicator.id);
  if (other)
    throw new RangeError(
      `A funnel of ${indicator.id} cannot hold ${other.indicator.id}: different definitions never share an axis.`,
    );
  if (indicator.kind !== "proportion" && indicator.kind !== "rate")
    throw new RangeError(`A funnel needs a proportion or a rate; ${indicator.id} is a ${indicator.kind}.`);
  if (method === "overdispersed" && indicator.kind !== "proportion")
    throw new RangeError(
      `Limits widened by overdispersion are made for proportions; ${indicator.id} is a rate.`,
    );
}

function countsOf(indicator: Indicator, cell: Cell): { numerator: number; denominator: number } | undefined {
  if (cell.kind !== "value") return undefined;
  const { numerator, denominator } = cell;
  if (numerator === undefined || denominator === undefined || denominator <= 0) return undefined;
  const whole =
    Number.isSafeInteger(numerator) && (indicator.kind === "rate" || Number.isSafeInteger(denominator));
  return whole ? { numerator, denominator } : undefined;
}

function exact({ kind }: Indicator, theta: number, sizes: readonly number[]): FunnelLimitsAt[] {
  const distribution = kind === "proportion" ? "binomial" : "poisson";
  return sizesOf(funnelExact({ distribution, theta, n: sizes }), sizes);
}

/** The variance between places comes from the places; it is then the same at every denominator. */
function overdispersed(
  x: readonly number[],
  n: readonly number[],
  sizes: readonly number[],
): FunnelLimitsAt[] {
  const { target, tau2 } = funnelOverdispersion({ x, n, dataType: "PR" });
  const reach = (z: number, size: number) => {
    const angle = Math.asin(Math.sqrt(target)) + z * Math.sqrt(1 / (4 * size) + tau2);
    return Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
  };
  return sizes.map((denominator) => ({
    denominator,
    lower95: reach(-Z95, denominator),
    upper95: reach(Z95, denominator),
    lower998: reach(-Z998, denominator),
    upper998: reach(Z998, denominator),
  }));
}

const Z95 = 1.959964;
const Z998 = 3.090232;

type Lists = Readonly<Record<"lower95" | "upper95" | "lower998" | "upper998", readonly number[]>>;

const sizesOf = (lists: Lists, sizes: readonly number[]): FunnelLimitsAt[] =>
  sizes.map((denominator, index) => ({
    denominator,
    lower95: lists.lower95[index] ?? 0,
    upper95: lists.upper95[index] ?? 0,
    lower998: lists.lower998[index] ?? 0,
    upper998: lists.upper998[index] ?? 0,
  }));

const scaled = (limits: FunnelLimitsAt, multiplier: number): FunnelLimitsAt => ({
  denominator: limits.denominator,
  lower95: limits.lower95 * multiplier,
  upper95: limits.upper95 * multiplier,
  lower998: limits.lower998 * multiplier,
  upper998: limits.upper998 * multiplier,
});

/** On a limit is not beyond it. */
function sideOf(value: number, limits: FunnelLimitsAt): FunnelSide {
  if (value > limits.upper998) return "far-above";
  if (value < limits.lower998) return "far-below";
  if (value > limits.upper95) return "above";
  return value < limits.lower95 ? "below" : "within";
}

/** Denominators at equal steps of their root, where limits bend evenly. */
function sizesAlong(n: readonly number[], whole: boolean): number[] {
  if (n.length === 0) return [];
  const low = Math.sqrt(Math.min(...n));
  const high = Math.sqrt(Math.max(...n));
  const sizes = Array.from(
    { length: CURVE_POINTS },
    (_, index) => (low + ((high - low) * index) / (CURVE_POINTS - 1)) ** 2,
  );
  return [...new Set(whole ? sizes.map(Math.round) : sizes)];
}

/** Places without a figure come last, by name: nothing of them tells how large they are. */
function inOrder(a: FunnelPlace, b: FunnelPlace, order: Funnel["order"]): number {
  const byName = inLanguage(a.place.name, "en").localeCompare(inLanguage(b.place.name, "en"), "en");
  if (order === "name") return byName;
  return (b.position?.denominator ?? 0) - (a.position?.denominator ?? 0) || byName;
}
