import { checkAll, checkList, checkProbability, checkTrials } from "./checks.ts";
import { normalUpperPoint } from "./special-functions.ts";

export interface FunnelLimits {
  readonly lower95: number[];
  readonly upper95: number[];
  readonly lower998: number[];
  readonly upper998: number[];
}

export interface FunnelProportionInput {
  /** The proportion the funnel is drawn around, 0 to 1. */
  readonly benchmark: number;
  /** Denominators at which limits are wanted: whole, 1 or more. */
  readonly n: readonly number[];
}

/** Two and three standard deviations, as probabilities: 95 % and 99.8 % limits. */
export const Z95 = normalUpperPoint(0.025);
export const Z998 = normalUpperPoint(0.001);

/** Limits about a proportion at each denominator, `spread` times as wide as chance alone, clamped to 0 and 1. */
export function proportionLimits(benchmark: number, n: readonly number[], spread: number): FunnelLimits {
  const limit = (z: number): number[] =>
    n.map((size) => {
      const reach = z * spread * Math.sqrt((benchmark * (1 - benchmark)) / size);
      return Math.min(1, Math.max(0, benchmark + reach));
    });
  return { lower95: limit(-Z95), upper95: limit(Z95), lower998: limit(-Z998), upper998: limit(Z998) };
}

/**
 * Funnel limits for proportions around a benchmark (0 to 1), at each denominator.
 * Throws a StatisticsError for a benchmark outside [0, 1], an empty list, denominators that are not whole and above 0.
 * Source: PHE Technical Guide: Funnel Plots (2017); Spiegelhalter (2005) Stat Med 24:1185.
 */
export function funnelProportion(input: FunnelProportionInput): FunnelLimits {
  checkProbability("benchmark", input.benchmark);
  return proportionLimits(input.benchmark, checkAll("n", checkList("n", input.n), checkTrials), 1);
}
