import { checkAll, checkList, checkWhole } from "./checks.ts";
import { gammaPoint } from "./special-functions.ts";

export interface PoissonCurveInput {
  /** Observed counts: whole, 1 or more. */
  readonly observed: readonly number[];
}

/** For each observed count, the expected count at which it lies exactly on the limit. */
export interface PoissonCurve {
  readonly expectedForLower95: number[];
  readonly expectedForUpper95: number[];
  readonly expectedForLower998: number[];
  readonly expectedForUpper998: number[];
}

/**
 * The exact Poisson funnel of ratios and rates: the expected counts that put each observed count on a limit, which
 * are the exact Poisson limits of that count.
 * Throws a StatisticsError for an empty list and for counts that are not whole and 1 or more.
 * Source: PHE Technical Guide: Funnel Plots (2017); Dobson & Barnett.
 */
export function funnelPoissonCurve(input: PoissonCurveInput): PoissonCurve {
  const observed = checkAll("observed", checkList("observed", input.observed), (name, value) =>
    checkWhole(name, value, 1, Number.MAX_SAFE_INTEGER),
  );
  const above = (tail: number): number[] => observed.map((count) => gammaPoint(tail, count + 1, true));
  const below = (tail: number): number[] => observed.map((count) => gammaPoint(tail, count, false));
  return {
    expectedForLower95: above(0.025),
    expectedForUpper95: below(0.025),
    expectedForLower998: above(0.001),
    expectedForUpper998: below(0.001),
  };
}
