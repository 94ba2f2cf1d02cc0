import { checkConfidence, checkCount, checkPositive } from "./checks.ts";
import { type CountMethod, countLimits } from "./count-limits.ts";

export interface CrudeRateInput {
  /** The number of events; it may exceed `n`. */
  readonly x: number;
  /** Population or exposure, above 0. */
  readonly n: number;
  readonly confidence: number;
  /** The rate is per this many: 1000, 100000. */
  readonly multiplier: number;
}

export interface CrudeRateEstimate {
  /** Events per `multiplier` of the population, as are the limits. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: CountMethod;
}

/**
 * A crude rate with its interval: exact Poisson below 10 events, Byar's from 10 on.
 * Throws a StatisticsError for a fractional or negative count, n or multiplier not above 0, confidence outside (0, 1).
 * Source: PHE Technical Guide: Confidence Intervals (2018); APHO Technical Briefing 3 (Eayres 2008).
 */
export function crudeRate({ x, n, confidence, multiplier }: CrudeRateInput): CrudeRateEstimate {
  checkCount("x", x);
  checkPositive("n", n);
  checkPositive("multiplier", multiplier);
  const { lower, upper, method } = countLimits(x, checkConfidence("confidence", confidence));
  const per = (events: number): number => (events / n) * multiplier;
  return { value: per(x), lower: per(lower), upper: per(upper), method };
}
