import {
  at,
  checkAll,
  checkConfidence,
  checkCount,
  checkList,
  checkNotNegative,
  checkPositive,
  checkSameLength,
} from "./checks.ts";
import { StatisticsError } from "./statistics-error.ts";
import { sum } from "./summary.ts";

export interface StandardizationInput {
  /** Events of each stratum (age group). */
  readonly counts: readonly (number | null)[];
  /** People of each stratum in the population studied: above 0. */
  readonly populations: readonly number[];
  /** Size of each stratum in the standard population: 0 or more, in any unit. */
  readonly standard: readonly number[];
  readonly confidence: number;
  /** The rate is per this many. */
  readonly multiplier: number;
}

export interface Strata {
  readonly counts: readonly number[];
  readonly populations: readonly number[];
  readonly weights: readonly number[];
}

/** Checks the strata of a directly standardized rate. A missing count is what `missing` says, or an error. */
export function checkStrata(input: StandardizationInput, missing: 0 | "error"): Strata {
  checkList("counts", input.counts);
  checkSameLength("populations", input.populations, "counts", input.counts.length);
  checkSameLength("standard", input.standard, "counts", input.counts.length);
  checkConfidence("confidence", input.confidence);
  checkPositive("multiplier", input.multiplier);
  return {
    counts: input.counts.map((count, i) =>
      count === null && missing === 0 ? 0 : checkCount(at("counts", i), count),
    ),
    populations: checkAll("populations", input.populations, checkPositive),
    weights: checkWeights("standard", input.standard),
  };
}

/** Weights of a standard population: 0 or more, and not all 0. */
export function checkWeights(argument: string, weights: readonly unknown[]): number[] {
  const checked = checkAll(argument, weights, checkNotNegative);
  if (sum(checked) <= 0)
    throw new StatisticsError(argument, weights, "a standard population with someone in it");
  return checked;
}
