import { checkConfidence, checkCount, checkPositive } from "./checks.ts";
import { gammaPoint } from "./special-functions.ts";

export interface ExposureInput {
  /** The number of events. */
  readonly x: number;
  /** What the events are counted over (person-years, children), above 0 and not necessarily whole. */
  readonly exposure: number;
  /** 0 to 1 (0.95). */
  readonly confidence: number;
}

export interface RateEstimate {
  /** Events per unit of exposure. */
  readonly rate: number;
  readonly lower: number;
  readonly upper: number;
}

/** Exact limits of a count of events already checked, in events. */
export function exactCountLimits(x: number, confidence: number): { lower: number; upper: number } {
  const tail = (1 - confidence) / 2;
  return { lower: x === 0 ? 0 : gammaPoint(tail, x, false), upper: gammaPoint(tail, x + 1, true) };
}

/**
 * Garwood's exact (central) interval for a Poisson rate x/exposure.
 * Throws a StatisticsError for a fractional or negative count, an exposure not above 0, confidence outside (0, 1).
 * Source: Garwood (1936) Biometrika 28:437; PHE Technical Guide: Confidence Intervals (2018).
 */
export function poissonExact({ x, exposure, confidence }: ExposureInput): RateEstimate {
  checkCount("x", x);
  checkPositive("exposure", exposure);
  const { lower, upper } = exactCountLimits(x, checkConfidence("confidence", confidence));
  return { rate: x / exposure, lower: lower / exposure, upper: upper / exposure };
}
