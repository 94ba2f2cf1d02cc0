import { byar } from "./byar.ts";
import { exactCountLimits } from "./poisson-exact.ts";

export type CountMethod = "exact" | "byar";

export interface CountInterval {
  readonly lower: number;
  readonly upper: number;
  readonly method: CountMethod;
}

/** Below this many events the limits are exact, from it on Byar's. */
const BYAR_FROM = 10;

/**
 * Limits of a count of events (checked by the caller), in events: exact below 10, Byar's from 10 on.
 * Source: PHE Technical Guide: Confidence Intervals (2018); APHO Technical Briefing 3 (Eayres 2008).
 */
export function countLimits(x: number, confidence: number): CountInterval {
  const exact = exactCountLimits(x, confidence);
  if (x < BYAR_FROM) return { ...exact, method: "exact" };
  const { lower, upper } = byar({ x, confidence });
  // Byar's lower limit has no value only at a confidence beyond 1 − 1e-19, which a double cannot hold.
  return { lower: lower ?? exact.lower, upper, method: "byar" };
}
