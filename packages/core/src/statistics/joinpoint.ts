import { checkFlag, checkPositive, checkWhole } from "./checks.ts";
import { type LeastSquares, leastSquares } from "./least-squares.ts";
import { StatisticsError } from "./statistics-error.ts";
import { mean } from "./summary.ts";
import { inTimeOrder } from "./time-order.ts";

export interface JoinpointInput {
  /** When each value was, in any unit and order; no two alike. */
  readonly times: readonly number[];
  /** One value a time, above 0 on the log scale; null = missing. */
  readonly values: readonly (number | null)[];
  /** How many joinpoints: chosen by the caller; the lowest `bic` tells which number to choose. */
  readonly joinpoints: number;
  /** Lines on the log scale (constant percent change): true unless said otherwise. */
  readonly logScale?: boolean;
  /** Points before the first and after the last joinpoint, at least 1: 2 unless said otherwise. */
  readonly minObsAtEnds?: number;
  /** Points strictly between two joinpoints: 2 unless said otherwise. */
  readonly minObsBetween?: number;
}

export interface JoinpointFit {
  /** Sum of squared residuals, on the log scale when the lines are. */
  readonly sse: number;
  /** The times at which the line bends. */
  readonly joinpoints: number[];
  /** Of each stretch, per unit of time, on the log scale when the lines are. */
  readonly slopes: number[];
  /** Percent change per unit of time of each stretch; null when the lines are not on the log scale. */
  readonly apc: number[] | null;
  /** At each of `times`, in the unit of the values; null where the value is missing. */
  readonly fitted: (number | null)[];
  readonly bic: number;
}

/**
 * Joinpoint regression: the continuous line of straight stretches that fits best, its bends at observed times, by
 * search of every allowed set. Unweighted.
 * Throws a StatisticsError for lists of unequal length, two values at one time, values not above 0 on the log scale,
 * options out of range, too few points for so many joinpoints.
 * Source: Kim, Fay, Feuer & Midthune (2000) Stat Med 19:335; Lerman (1980).
 */
export function joinpoint(input: JoinpointInput): JoinpointFit {
  const logScale = checkFlag("logScale", input.logScale ?? true);
  const count = checkWhole("joinpoints", input.joinpoints, 0, Number.MAX_SAFE_INTEGER);
  const atEnds = checkWhole("minObsAtEnds", input.minObsAtEnds ?? 2, 1, Number.MAX_SAFE_INTEGER);
  const between = checkWhole("minObsBetween", input.minObsBetween ?? 2, 0, Number.MAX_SAFE_INTEGER);
  const points = inTimeOrder(input.values, input.times, { values: "values", times: "times" });
  if (logScale) for (const { value, index } of points) checkPositive(`values[${index + 1}]`, value);
  const n = points.length;
  if (n < 3) throw new StatisticsError("values", n, "at least 3 values to put a line through");

  const times = points.map(({ time }) => time);
  const y = points.map(({ value }) => (logScale ? Math.log(value) : value));
  const level = mean(y);
  const centred = y.map((value) => value - level);
  const best = bestKnots(times, centred, { count, atEnds, between });
  if (best === undefined) {
    throw new StatisticsError(
      "joinpoints",
      count,
      `fewer: ${n} values leave no room for so many with these gaps`,
    );
  }
  const { knots, fit } = best;
  let slope = 0;
  const slopes = fit.coefficients.slice(1).map((bend) => {
    slope += bend;
    return slope;
  });
  const fitted: (number | null)[] = input.values.map(() => null);
  points.forEach(({ index }, i) => {
    const line = (y[i] ?? Number.NaN) - (fit.residuals[i] ?? Number.NaN);
    fitted[index] = logScale ? Math.exp(line) : line;
  });
  return {
    sse: fit.sse,
    joinpoints: knots.map((i) => times[i] ?? Number.NaN),
    slopes,
    apc: logScale ? slopes.map((rate) => 100 * Math.expm1(rate)) : null,
    fitted,
    bic: Math.log(fit.sse / n) + (2 * (count + 1) * Math.log(n)) / n,
  };
}

interface Search {
  readonly count: number;
  readonly atEnds: number;
  readonly between: number;
}

/** The allowed set of knots with the least squares; of sets that fit alike, the first in order. */
function bestKnots(
  times: readonly number[],
  y: readonly number[],
  { count, atEnds, between }: Search,
): { knots: number[]; fit: LeastSquares } | undefined {
  const start = times[0] ?? Number.NaN;
  const base = [times.map(() => 1), times.map((time) => time - start)];
  const hinge = (knot: number): number[] =>
    times.map((time) => Math.max(0, time - (times[knot] ?? Number.NaN)));
  const noise = 1e-25 * y.reduce((total, value) => total + value * value, 0);
  let best: { knots: number[]; fit: LeastSquares } | undefined;
  const search = (knots: readonly number[], columns: readonly (readonly number[])[], from: number): void => {
    if (knots.length === count) {
      const fit = leastSquares(columns, y);
      // Fits that differ by rounding alone are alike.
      if (best === undefined || fit.sse < best.fit.sse * (1 - 1e-10) - noise)
        best = { knots: [...knots], fit };
      return;
    }
    for (let knot = from; knot < times.length - atEnds; knot += 1) {
      search([...knots, knot], [...columns, hinge(knot)], knot + between + 1);
    }
  };
  search([], base, atEnds);
  return best;
}
