import { checkConfidence, checkCount, checkPartOfWhole, checkTrials } from "./checks.ts";
import { wilson } from "./wilson.ts";

export interface TwoProportionsInput {
  /** Numerator and denominator of the first proportion: counts. */
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly confidence: number;
}

export interface DifferenceEstimate {
  /** x1/n1 − x2/n2, from −1 to 1. */
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Newcombe's hybrid score interval for the difference of two independent proportions.
 * Throws a StatisticsError for a fractional or negative count, a denominator below 1, a numerator above its
 * denominator, confidence outside (0, 1). Source: Newcombe (1998) Stat Med 17:873, method 10.
 */
export function newcombeDifference({ x1, n1, x2, n2, confidence }: TwoProportionsInput): DifferenceEstimate {
  checkCount("x1", x1);
  checkTrials("n1", n1);
  checkPartOfWhole("x1", x1, "n1", n1);
  checkCount("x2", x2);
  checkTrials("n2", n2);
  checkPartOfWhole("x2", x2, "n2", n2);
  checkConfidence("confidence", confidence);
  const first = wilson({ x: x1, n: n1, confidence });
  const second = wilson({ x: x2, n: n2, confidence });
  const difference = first.value - second.value;
  return {
    difference,
    lower: Math.max(-1, difference - Math.hypot(first.value - first.lower, second.upper - second.value)),
    upper: Math.min(1, difference + Math.hypot(first.upper - first.value, second.value - second.lower)),
  };
}
