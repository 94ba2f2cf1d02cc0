import { checkConfidence } from "./checks.ts";
import { normalUpperPoint } from "./special-functions.ts";

/** The z of a two-sided interval: 1.96 for confidence 0.95. */
export function zOf(confidence: number): number {
  return normalUpperPoint((1 - checkConfidence("confidence", confidence)) / 2);
}
