import { checkCount } from "./checks.ts";
import { zOf } from "./normal-point.ts";

export interface CountInput {
  /** The number of events. */
  readonly x: number;
  /** 0 to 1 (0.95). */
  readonly confidence: number;
}

export interface CountLimits {
  /** Null where the formula has none: x = 0, or a small x at a high confidence. */
  readonly lower: number | null;
  readonly upper: number;
}

/**
 * Byar's approximate interval for a Poisson count, in events.
 * Throws a StatisticsError for a fractional or negative count and for confidence outside (0, 1).
 * Source: Breslow & Day (1987) IARC Sci Publ 82, II:69; PHE Technical Guide: Confidence Intervals (2018).
 */
export function byar({ x, confidence }: CountInput): CountLimits {
  checkCount("x", x);
  const z = zOf(confidence);
  const m = x + 1;
  const upper = m * (1 - 1 / (9 * m) + z / (3 * Math.sqrt(m))) ** 3;
  if (x === 0) return { lower: null, upper };
  const root = 1 - 1 / (9 * x) - z / (3 * Math.sqrt(x));
  return { lower: root < 0 ? null : x * root ** 3, upper };
}
