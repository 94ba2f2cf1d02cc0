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
import { type CountMethod, countLimits } from "./count-limits.ts";
import { StatisticsError } from "./statistics-error.ts";
import { sum } from "./summary.ts";

export interface IndirectInput {
  /** Events and people of each stratum in the population studied; missing counts as 0 (PHE's convention). */
  readonly counts: readonly (number | null)[];
  readonly populations: readonly (number | null)[];
  /** Events and people (above 0) of each stratum in the reference population. */
  readonly refCounts: readonly (number | null)[];
  readonly refPopulations: readonly (number | null)[];
  readonly confidence: number;
  /** What the ratio is when observed equals expected: 1 or 100. */
  readonly refValue: number;
  /** The rate is per this many. */
  readonly multiplier: number;
}

export interface IndirectEstimate {
  readonly observed: number;
  readonly expected: number;
  /** Observed over expected, times `refValue`, as are its limits. */
  readonly ratio: number;
  readonly ratioLower: number;
  readonly ratioUpper: number;
  /** Crude rate of the reference population, per `multiplier`, as are the rate and its limits. */
  readonly referenceRate: number;
  readonly rate: number;
  readonly rateLower: number;
  readonly rateUpper: number;
  readonly method: CountMethod;
}

/**
 * Indirectly standardized ratio and rate: exact Poisson limits below 10 observed events, Byar's from 10 on.
 * Throws a StatisticsError for lists of unequal length or none, a fractional or negative count, a reference
 * population that is not above 0, no expected event at all, refValue or multiplier not above 0, confidence outside (0, 1).
 * Source: APHO Technical Briefing 3 (Eayres 2008); Breslow & Day (1987).
 */
export function isr(input: IndirectInput): IndirectEstimate {
  checkList("counts", input.counts);
  const length = input.counts.length;
  checkSameLength("populations", input.populations, "counts", length);
  checkSameLength("refCounts", input.refCounts, "counts", length);
  checkSameLength("refPopulations", input.refPopulations, "counts", length);
  checkConfidence("confidence", input.confidence);
  checkPositive("refValue", input.refValue);
  checkPositive("multiplier", input.multiplier);
  const counts = noneIfMissing("counts", input.counts, checkCount);
  const populations = noneIfMissing("populations", input.populations, checkNotNegative);
  const refCounts = noneIfMissing("refCounts", input.refCounts, checkCount);
  const refPopulations = checkAll("refPopulations", input.refPopulations, checkPositive);

  const observed = sum(counts);
  const expected = sum(
    populations.map((n, i) => (n * (refCounts[i] ?? Number.NaN)) / (refPopulations[i] ?? Number.NaN)),
  );
  if (expected <= 0) {
    throw new StatisticsError(
      "refCounts",
      input.refCounts,
      "such that at least one event is expected somewhere",
    );
  }
  const { lower, upper, method } = countLimits(observed, input.confidence);
  const referenceRate = (sum(refCounts) / sum(refPopulations)) * input.multiplier;
  const ratio = (events: number): number => (events / expected) * input.refValue;
  const rate = (events: number): number => (events / expected) * referenceRate;
  return {
    observed,
    expected,
    ratio: ratio(observed),
    ratioLower: ratio(lower),
    ratioUpper: ratio(upper),
    referenceRate,
    rate: rate(observed),
    rateLower: rate(lower),
    rateUpper: rate(upper),
    method,
  };
}

/** PHE counts a missing stratum as 0 here: it adds neither events nor people. */
function noneIfMissing(
  argument: string,
  values: readonly (number | null)[],
  check: (name: string, value: unknown) => number,
): number[] {
  return values.map((value, i) => (value === null ? 0 : check(at(argument, i), value)));
}
