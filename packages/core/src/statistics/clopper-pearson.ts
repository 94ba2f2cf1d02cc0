import { checkConfidence, checkCount, checkPartOfWhole, checkTrials } from "./checks.ts";
import { betaPoint } from "./special-functions.ts";
import type { ProportionEstimate, ProportionInput } from "./wilson.ts";

/**
 * Clopper and Pearson's exact (central) interval for the proportion x/n, from 0 to 1. 0 and 1 themselves when x is 0
 * or n. Throws a StatisticsError for a fractional or negative count, n below 1, x above n, confidence outside (0, 1).
 * Source: Clopper & Pearson (1934) Biometrika 26:404; Newcombe (1998) Stat Med 17:857, method 5.
 */
export function clopperPearson({ x, n, confidence }: ProportionInput): ProportionEstimate {
  checkCount("x", x);
  checkTrials("n", n);
  checkPartOfWhole("x", x, "n", n);
  const tail = (1 - checkConfidence("confidence", confidence)) / 2;
  const lower = x === 0 ? 0 : betaPoint(tail, 1 - tail, x, n - x + 1)[0];
  const upper = x === n ? 1 : betaPoint(1 - tail, tail, x + 1, n - x)[0];
  return { value: x / n, lower, upper };
}
