import { checkCount, checkPartOfWhole, checkTrials } from "./checks.ts";
import { zOf } from "./normal-point.ts";

export interface ProportionInput {
  /** Numerator: a count, at most `n`. */
  readonly x: number;
  /** Denominator: a count, at least 1. */
  readonly n: number;
  /** Share of such intervals that hold the true value, 0 to 1 (0.95). */
  readonly confidence: number;
}

export interface ProportionEstimate {
  /** x/n, from 0 to 1. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's score interval, without continuity correction, for the proportion x/n. From 0 to 1.
 * Throws a StatisticsError for a fractional or negative count, n below 1, x above n, confidence outside (0, 1).
 * Source: Wilson (1927) JASA 22:209; Newcombe (1998) Stat Med 17:857, method 3; PHE Technical Guide (2018).
 */
export function wilson({ x, n, confidence }: ProportionInput): ProportionEstimate {
  checkCount("x", x);
  checkTrials("n", n);
  checkPartOfWhole("x", x, "n", n);
  const z = zOf(confidence);
  const root = z * Math.sqrt(z * z + 4 * x * ((n - x) / n));
  const sum = 2 * x + z * z + root;
  return {
    value: x / n,
    // (2x + z² − root)/(2(n + z²)) as the product of both roots over the larger: the difference itself would lose
    // every digit when x is small against n.
    lower: x === n ? n / (n + z * z) : (2 * x * (x / n)) / sum,
    upper: x === n ? 1 : Math.min(1, sum / (2 * (n + z * z))),
  };
}
