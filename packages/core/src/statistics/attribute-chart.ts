import { type ChartOptions, checkChartOptions, checkPoints, isBeyond } from "./chart-options.ts";
import {
  at,
  checkCount,
  checkNotNegative,
  checkPartOfWhole,
  checkPositive,
  checkSameLength,
  checkWhole,
} from "./checks.ts";
import { sum } from "./summary.ts";

export interface AttributeChartInput extends ChartOptions {
  /** Events of each period; null = missing. */
  readonly x: readonly (number | null)[];
  /** Denominator (people, or area of opportunity) of each period; null = missing, 0 = nobody. */
  readonly n: readonly (number | null)[];
  /** Points, centre line and limits are per this many. */
  readonly multiplier?: number;
}

export interface AttributeChart {
  /** All per `multiplier`; null where there is none. */
  readonly center: number | null;
  readonly points: (number | null)[];
  readonly lcl: (number | null)[];
  readonly ucl: (number | null)[];
  /** Whether each point lies beyond its limits; one on a limit does not. */
  readonly outside: boolean[];
}

export type AttributeKind = "proportion" | "rate";

export interface AttributeSeries {
  readonly kind: AttributeKind;
  readonly points: readonly (number | null)[];
  readonly sizes: readonly (number | null)[];
  readonly base: readonly number[];
  readonly sigma: number;
  readonly multiplier: number;
  /** Pooled over the points that set the limits: null when none of them has a value. */
  readonly center: number | null;
}

/** Checks a series of counts over denominators and finds its points and centre line, per one. */
export function attributeSeries(input: AttributeChartInput, kind: AttributeKind): AttributeSeries {
  const counts = checkPoints("x", input.x, checkCount);
  checkSameLength("n", input.n, "x", counts.length);
  const sizes = checkPoints("n", input.n, kind === "proportion" ? checkPeople : checkNotNegative);
  const { base, sigma } = checkChartOptions(input, counts.length);
  const points = counts.map((x, i) => {
    const n = sizes[i] ?? null;
    if (x === null || n === null || n === 0) return null;
    if (kind === "proportion") checkPartOfWhole(at("x", i), x, at("n", i), n);
    return x / n;
  });
  const used = base.filter((i) => points[i] !== null);
  const total = (values: readonly (number | null)[]): number => sum(used.map((i) => values[i] ?? Number.NaN));
  const center = used.length === 0 ? null : total(counts) / total(sizes);
  const multiplier = checkPositive("multiplier", input.multiplier ?? 1);
  return { kind, points, sizes, base, sigma, multiplier, center };
}

/** Binomial or Poisson standard deviation of each point about the centre line. */
export function pointSpreads({ kind, points, sizes, center }: AttributeSeries): (number | null)[] {
  return points.map((point, i) => {
    const n = sizes[i] ?? null;
    if (point === null || n === null || center === null) return null;
    return Math.sqrt((kind === "proportion" ? center * (1 - center) : center) / n);
  });
}

/** The chart whose limits are `sigma` spreads from the centre line, kept within the range of the measure. */
export function chartOf(series: AttributeSeries, spreads: readonly (number | null)[]): AttributeChart {
  const { kind, points, center, sigma, multiplier } = series;
  const most = kind === "proportion" ? 1 : Number.POSITIVE_INFINITY;
  const limit = (side: -1 | 1) => (spread: number | null) =>
    spread === null || center === null ? null : Math.min(most, Math.max(0, center + side * sigma * spread));
  const lower = spreads.map(limit(-1));
  const upper = spreads.map(limit(1));
  const scaled = (values: readonly (number | null)[]): (number | null)[] =>
    values.map((value) => (value === null ? null : value * multiplier));
  return {
    center: center === null ? null : center * multiplier,
    points: scaled(points),
    lcl: scaled(lower),
    ucl: scaled(upper),
    outside: points.map((point, i) => isBeyond(point, lower[i] ?? null, upper[i] ?? null)),
  };
}

function checkPeople(argument: string, value: unknown): number {
  return checkWhole(argument, value, 0, Number.MAX_SAFE_INTEGER);
}
