import {
  at,
  checkAll,
  checkCount,
  checkList,
  checkPartOfWhole,
  checkSameLength,
  checkTrials,
} from "./checks.ts";
import { type FunnelLimits, proportionLimits } from "./funnel-proportion.ts";
import { betweenVariance, checkTrim, meanSquare, winsorized } from "./overdispersion.ts";
import { StatisticsError } from "./statistics-error.ts";
import { sum } from "./summary.ts";

export interface FunnelMultiplicativeInput {
  /** Numerator and denominator of each unit: counts. */
  readonly x: readonly number[];
  readonly n: readonly number[];
  /** Share of the scores winsorized at each end: 0.1 unless said otherwise. */
  readonly trim?: number;
}

export interface FunnelMultiplicative extends FunnelLimits {
  /** The pooled proportion, 0 to 1. */
  readonly target: number;
  /** How much more the units vary than chance: the limits widen by its root, and never narrow. */
  readonly phi: number;
  /** Variance between units, of the additive model. */
  readonly tau2: number;
}

/**
 * Funnel of proportions widened by multiplicative overdispersion, winsorized, on the natural scale.
 * Throws a StatisticsError for empty lists or lists of unequal length, fractional or negative counts, x above n, a
 * pooled proportion of 0 or 1 (nothing varies), a trim outside [0, 0.5).
 * Source: Spiegelhalter (2005) Stat Med 24:1185, sections 4.1 and 4.2.
 */
export function funnelMultiplicative(input: FunnelMultiplicativeInput): FunnelMultiplicative {
  const x = checkAll("x", checkList("x", input.x), checkCount);
  checkSameLength("n", input.n, "x", x.length);
  const n = checkAll("n", input.n, checkTrials);
  x.forEach((count, i) => {
    checkPartOfWhole(at("x", i), count, at("n", i), n[i] ?? Number.NaN);
  });
  const trim = checkTrim("trim", input.trim ?? 0.1);
  const target = sum(x) / sum(n);
  if (target === 0 || target === 1) {
    throw new StatisticsError("x", sum(x), `in total above 0 and below the total of n (${sum(n)})`);
  }
  const errors = n.map((size) => Math.sqrt((target * (1 - target)) / size));
  const scores = x.map((count, i) => (count / (n[i] ?? Number.NaN) - target) / (errors[i] ?? Number.NaN));
  const phi = meanSquare(winsorized(scores, trim));
  const limits = proportionLimits(target, n, Math.sqrt(Math.max(1, phi)));
  return { target, phi, ...limits, tau2: betweenVariance(phi, errors) };
}
