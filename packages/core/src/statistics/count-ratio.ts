import { checkConfidence, checkCount, checkPositive } from "./checks.ts";
import { binomialCdf, binomialSf } from "./distributions.ts";
import { zOf } from "./normal-point.ts";
import { betaPoint } from "./special-functions.ts";

export interface CountRatioInput {
  /** The number of events above and below the line. */
  readonly x1: number;
  readonly x2: number;
  /** What each was counted over, above 0; 1 and 1 for a plain ratio of counts. */
  readonly t1: number;
  readonly t2: number;
  readonly confidence: number;
}

export interface CountRatioEstimate {
  /** (x1/t1)/(x2/t2): Infinity when only x2 is 0, null when both are 0. */
  readonly ratio: number | null;
  /** Exact conditional limits; the upper is Infinity when x2 is 0. */
  readonly exact: { readonly lower: number; readonly upper: number };
  /** Log-normal (Wald) limits; null when either count is 0. */
  readonly lognormal: { readonly lower: number | null; readonly upper: number | null };
  /** Two-sided probability of counts this far from a ratio of 1, twice the smaller tail. */
  readonly pCentral: number;
}

/**
 * The ratio of two Poisson counts or rates, with exact and log-normal intervals.
 * Throws a StatisticsError for a fractional or negative count, an exposure not above 0, confidence outside (0, 1).
 * Source: Przyborowski & Wilenski (1940); Lehmann & Romano, TSH, 4.5; Rothman & Greenland; Fay (2010) R Journal 2:53.
 */
export function countRatio({ x1, x2, t1, t2, confidence }: CountRatioInput): CountRatioEstimate {
  checkCount("x1", x1);
  checkCount("x2", x2);
  checkPositive("t1", t1);
  checkPositive("t2", t2);
  const tail = (1 - checkConfidence("confidence", confidence)) / 2;
  const scale = t2 / t1;
  return {
    ratio: x1 === 0 && x2 === 0 ? null : (x1 / x2) * scale,
    exact: {
      lower: x1 === 0 ? 0 : odds(betaPoint(tail, 1 - tail, x1, x2 + 1)) * scale,
      upper: x2 === 0 ? Number.POSITIVE_INFINITY : odds(betaPoint(1 - tail, tail, x1 + 1, x2)) * scale,
    },
    lognormal: lognormal((x1 / x2) * scale, x1, x2, zOf(confidence)),
    pCentral: central(x1, x2, t1, t2),
  };
}

/** p/(1 − p) of a point and its complement, each with its own digits. */
function odds([p, complement]: readonly [number, number]): number {
  return p / complement;
}

function lognormal(ratio: number, x1: number, x2: number, z: number): CountRatioEstimate["lognormal"] {
  if (x1 === 0 || x2 === 0) return { lower: null, upper: null };
  const width = z * Math.sqrt(1 / x1 + 1 / x2);
  return { lower: ratio * Math.exp(-width), upper: ratio * Math.exp(width) };
}

function central(x1: number, x2: number, t1: number, t2: number): number {
  const n = x1 + x2;
  const p = t1 / (t1 + t2);
  return Math.min(1, 2 * Math.min(binomialCdf(x1, n, p), binomialSf(x1 - 1, n, p)));
}
