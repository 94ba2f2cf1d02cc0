import { dobsonLimits, FEWEST_EVENTS, standardized } from "./direct-standardization.ts";
import { checkStrata, type StandardizationInput } from "./strata.ts";
import { sum } from "./summary.ts";

export interface DobsonEstimate {
  readonly totalCount: number;
  readonly totalPop: number;
  /** The rate and its limits per `multiplier`; null below 10 events. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Directly standardized rate with Dobson's interval. A missing count of a stratum counts as 0 (PHE's convention).
 * Throws a StatisticsError for lists of unequal length or none, a fractional or negative count, a population not
 * above 0, a negative or empty standard, a multiplier not above 0, confidence outside (0, 1).
 * Source: Dobson et al. (1991) Stat Med 10:457; PHE Technical Guide: Confidence Intervals (2018).
 */
export function dsrDobson(input: StandardizationInput): DobsonEstimate {
  const { counts, populations, weights } = checkStrata(input, 0);
  const totalCount = sum(counts);
  const totals = { totalCount, totalPop: sum(populations) };
  if (totalCount < FEWEST_EVENTS) return { ...totals, value: null, lower: null, upper: null };
  const strata = counts.map((events, i) => ({
    events,
    spread: events,
    population: populations[i] ?? Number.NaN,
    weight: weights[i] ?? Number.NaN,
  }));
  const rate = standardized(strata);
  const { lower, upper } = dobsonLimits(rate, totalCount, input.confidence);
  const per = input.multiplier;
  return { ...totals, value: rate.rate * per, lower: lower * per, upper: upper * per };
}
