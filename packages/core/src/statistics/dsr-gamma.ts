import { standardized } from "./direct-standardization.ts";
import { gammaPoint } from "./special-functions.ts";
import { checkStrata, type StandardizationInput } from "./strata.ts";
import { sum } from "./summary.ts";

export interface GammaEstimate {
  /** The rate and its limits per `multiplier`. */
  readonly value: number;
  /** Null when there is no event: the formula has no lower limit there. */
  readonly lower: number | null;
  readonly upper: number;
}

/**
 * Directly standardized rate with Fay and Feuer's gamma interval (CDC and SEER*Stat convention, no fewest count).
 * Throws a StatisticsError for lists of unequal length or none, a missing, fractional or negative count, a population
 * not above 0, a negative or empty standard, a multiplier not above 0, confidence outside (0, 1).
 * Source: Fay & Feuer (1997) Stat Med 16:791.
 */
export function dsrGamma(input: StandardizationInput): GammaEstimate {
  const { counts, populations, weights } = checkStrata(input, "error");
  const strata = counts.map((events, i) => ({
    events,
    spread: events,
    population: populations[i] ?? Number.NaN,
    weight: weights[i] ?? Number.NaN,
  }));
  const { rate, variance } = standardized(strata);
  const total = sum(weights);
  const largest = Math.max(...strata.map(({ weight, population }) => weight / total / population));
  const tail = (1 - input.confidence) / 2;
  const per = input.multiplier;
  const upperVariance = variance + largest ** 2;
  const upperMean = rate + largest;
  return {
    value: rate * per,
    lower: rate === 0 ? null : gammaPoint(tail, rate ** 2 / variance, false) * (variance / rate) * per,
    upper: gammaPoint(tail, upperMean ** 2 / upperVariance, true) * (upperVariance / upperMean) * per,
  };
}
