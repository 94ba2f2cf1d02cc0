import { checkConfidence, checkList } from "./checks.ts";
import { kendallExactP } from "./kendall-exact.ts";
import { zOf } from "./normal-point.ts";
import { roundHalfEven } from "./round-half.ts";
import { normalLower } from "./special-functions.ts";
import { StatisticsError } from "./statistics-error.ts";
import { median } from "./summary.ts";
import { inTimeOrder, type TimedPoint } from "./time-order.ts";

export interface TrendInput {
  /** One value a time, in any order; null = missing. */
  readonly values: readonly (number | null)[];
  /** When each was, in any unit; no two alike. 1, 2, 3 … unless given. */
  readonly times?: readonly number[];
  readonly confidence: number;
}

export interface MonotonicTrend {
  /** Points with a value. */
  readonly n: number;
  /** Rising pairs less falling pairs. */
  readonly S: number;
  readonly varS: number;
  /** Null when every value is the same. */
  readonly tauB: number | null;
  readonly z: number;
  /** Two-sided, normal approximation with continuity correction. */
  readonly p: number;
  /** Two-sided, exact; null with ties or from 50 points on. */
  readonly pExact: number | null;
  /** Theil-Sen: the median slope of all pairs, per unit of time, and its line's value at time 0. */
  readonly slope: number;
  readonly intercept: number;
  /** Null where there are too few pairs for an interval. */
  readonly slopeLower: number | null;
  readonly slopeUpper: number | null;
}

/** From so many points on the exact probability is not given. */
const EXACT_BELOW = 50;

/**
 * Mann-Kendall test of a monotonic trend and the Theil-Sen slope with its rank interval. Unequal spacing in time
 * counts in the slope. Throws a StatisticsError for fewer than 3 values, lists of unequal length, two values at one
 * time, numbers that are not finite, confidence outside (0, 1).
 * Source: Mann (1945); Kendall (1975); Sen (1968) JASA 63:1379; Gilbert (1987) 16-17.
 */
export function mannKendallTheilSen(input: TrendInput): MonotonicTrend {
  checkConfidence("confidence", input.confidence);
  const times = input.times ?? checkList("values", input.values).map((_, i) => i + 1);
  const points = inTimeOrder(input.values, times, { values: "values", times: "times" });
  const n = points.length;
  if (n < 3) throw new StatisticsError("values", n, "at least 3 values to show a trend");

  const { S, slopes } = pairsOf(points);
  const ties = tieSizes(points);
  const varS = (n * (n - 1) * (2 * n + 5) - total(ties, (t) => t * (t - 1) * (2 * t + 5))) / 18;
  const z = S === 0 ? 0 : (Math.sign(S) * (Math.abs(S) - 1)) / Math.sqrt(varS);
  const pairs = (n * (n - 1)) / 2;
  const untied = pairs - total(ties, (t) => (t * (t - 1)) / 2);
  const slope = median(slopes);
  const reach = zOf(input.confidence) * Math.sqrt(varS);
  const ranked = [...slopes].sort((a, b) => a - b);
  return {
    n,
    S,
    varS,
    tauB: untied === 0 ? null : S / (Math.sqrt(untied) * Math.sqrt(pairs)),
    z,
    p: 2 * normalLower(-Math.abs(z)),
    pExact: ties.length > 0 || n >= EXACT_BELOW ? null : kendallExactP(n, S),
    slope,
    intercept: median(points.map(({ time, value }) => value - slope * time)),
    slopeLower: ranked[roundHalfEven((pairs - reach) / 2) - 1] ?? null,
    slopeUpper: ranked[roundHalfEven((pairs + reach) / 2 + 1) - 1] ?? null,
  };
}

/** Rising less falling pairs, and the slope of each pair. */
function pairsOf(points: readonly TimedPoint[]): { S: number; slopes: number[] } {
  let S = 0;
  const slopes: number[] = [];
  points.forEach((later, j) => {
    for (const earlier of points.slice(0, j)) {
      S += Math.sign(later.value - earlier.value);
      slopes.push((later.value - earlier.value) / (later.time - earlier.time));
    }
  });
  return { S, slopes };
}

/** How many points share each value that more than one has. */
function tieSizes(points: readonly TimedPoint[]): number[] {
  const sizes = new Map<number, number>();
  for (const { value } of points) sizes.set(value, 1 + (sizes.get(value) ?? 0));
  return [...sizes.values()].filter((size) => size > 1);
}

function total(sizes: readonly number[], of: (size: number) => number): number {
  return sizes.reduce((sum, size) => sum + of(size), 0);
}
