import { countLimits } from "./count-limits.ts";
import { sum } from "./summary.ts";

/** PHE gives no directly standardized rate below this many events. */
export const FEWEST_EVENTS = 10;

export interface Standardized {
  /** The standardized rate, per person. */
  readonly rate: number;
  readonly variance: number;
}

export interface Stratum {
  readonly population: number;
  /** Size of the stratum in the standard population. */
  readonly weight: number;
  /** Events that set the rate. */
  readonly events: number;
  /** What stands for the events in the variance: the events themselves when they are independent. */
  readonly spread: number;
}

/** Weighted mean of the strata's rates and its Poisson variance. */
export function standardized(strata: readonly Stratum[]): Standardized {
  const total = sum(strata.map(({ weight }) => weight));
  const rate = sum(strata.map((one) => (one.weight * one.events) / one.population)) / total;
  const variance = sum(
    strata.map((one) => ((one.weight / total) * one.spread * (one.weight / total)) / one.population ** 2),
  );
  return { rate, variance };
}

/**
 * Dobson's interval: Byar's limits of the total count, carried to the scale of the standardized rate.
 * Source: Dobson, Kuulasmaa, Eberle & Scherer (1991) Stat Med 10:457.
 */
export function dobsonLimits(
  { rate, variance }: Standardized,
  events: number,
  confidence: number,
): { lower: number; upper: number } {
  const limits = countLimits(events, confidence);
  const scale = Math.sqrt(variance / events);
  return {
    lower: rate + scale * (limits.lower - events),
    upper: rate + scale * (limits.upper - events),
  };
}
