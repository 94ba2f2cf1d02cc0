import { StatisticsError } from "./statistics-error.ts";
import { quantile, sum } from "./summary.ts";

/** Scores pulled in to their quantiles at `trim` and 1 − trim (R type 7). */
export function winsorized(scores: readonly number[], trim: number): number[] {
  const low = quantile(scores, trim);
  const high = quantile(scores, 1 - trim);
  return scores.map((score) => Math.min(high, Math.max(low, score)));
}

/** The mean square of the scores: above 1 when the units vary more than chance. */
export function meanSquare(scores: readonly number[]): number {
  return sum(scores.map((score) => score * score)) / scores.length;
}

/**
 * Variance between units on the scale of `errors` (their standard errors), 0 when chance explains the scores.
 * Source: DerSimonian & Laird (1986); Spiegelhalter (2005) Stat Med 24:1185, section 4.
 */
export function betweenVariance(phi: number, errors: readonly number[]): number {
  const k = errors.length;
  const excess = k * phi - (k - 1);
  if (excess <= 0 || k < 2) return 0;
  const weights = errors.map((error) => 1 / (error * error));
  const total = sum(weights);
  return excess / (total - sum(weights.map((weight) => weight * weight)) / total);
}

/** The share of units trimmed at each end: at least 0 and below one half. */
export function checkTrim(argument: string, value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value < 0.5)) {
    throw new StatisticsError(argument, value, "a share from 0 to below 0.5 (0.1 trims a tenth at each end)");
  }
  return value;
}
