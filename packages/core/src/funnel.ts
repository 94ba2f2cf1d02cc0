import type { ReliabilityReason } from "./analysis.ts";
import type { Cell } from "./cell.ts";
import type { Indicator } from "./indicator.ts";
import type { Period } from "./period.ts";
import type { Place } from "./place.ts";

/** Below this many places with figures there is nothing to set a place against. */
export const LEAST_FUNNEL_PLACES = 5;

/** Where a place lies: beyond the wider limits (99.8 %), beyond the narrower ones (95 %) or within. */
export type FunnelSide = "far-above" | "above" | "within" | "below" | "far-below";

/** Limits of a funnel at one denominator, in the indicator's unit. */
export interface FunnelLimitsAt {
  readonly denominator: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
}

/** One place of a funnel. Without a figure it has no position, and its cell says why. */
export interface FunnelPlace {
  readonly place: Place;
  readonly cell: Cell;
  readonly position?: { readonly value: number; readonly denominator: number };
  /** Absent where there are too few places for limits. */
  readonly limits?: FunnelLimitsAt;
  /** Absent without limits, and for an unreliable figure, which is not called different. */
  readonly side?: FunnelSide;
  readonly unreliable: readonly ReliabilityReason[];
}

/** A funnel before it is drawn: places of one indicator and period against limits that narrow with the denominator. */
export interface Funnel {
  readonly indicator: Indicator;
  readonly period: Period;
  /** All places that are shown, together: numerators over denominators, in the indicator's unit. Absent without any. */
  readonly center?: number;
  /**
   * "exact": binomial or Poisson probabilities. "overdispersed": widened by the variance between places, so that places
   * that differ for reasons of their own are not all called different.
   */
  readonly method: "exact" | "overdispersed";
  /** In the order that was asked for. */
  readonly places: readonly FunnelPlace[];
  readonly order: "denominator" | "name";
  /** The limits along the denominators, smallest first; empty without a figure. */
  readonly curve: readonly FunnelLimitsAt[];
}
