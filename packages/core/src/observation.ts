import type { Period } from "./period.ts";
import type { Source } from "./source.ts";

/** Why an observation has no number. Zero is a number; a blank is never zero. */
export type MissingStatus =
  | "not-reported"
  | "data-quality-limit"
  | "not-applicable"
  | "not-yet-available"
  | "not-shared"
  | "suppressed";

export const MISSING_STATUSES: readonly MissingStatus[] = [
  "not-reported",
  "data-quality-limit",
  "not-applicable",
  "not-yet-available",
  "not-shared",
  "suppressed",
];

/** A part of a place's children: race/ethnicity → Black, age → under 1. */
export interface Group {
  readonly dimension: string;
  readonly id: string;
}

/** What was counted or published. Any part that the source does not give is absent, never zero. */
export interface Parts {
  readonly numerator?: number;
  readonly denominator?: number;
  /** A value published without its parts, in the indicator's unit (percent, per 100,000 ...). */
  readonly value?: number;
  /** For a figure that is known only as lying between two bounds, in the indicator's unit. */
  readonly lower?: number;
  readonly upper?: number;
}

export type PartName = keyof Parts;

export const PART_NAMES: readonly PartName[] = ["numerator", "denominator", "value", "lower", "upper"];

interface ObservationKey {
  readonly indicatorId: string;
  readonly placeId: string;
  readonly period: Period;
  readonly group?: Group;
  readonly source: Source;
  /** What the publisher says about this one figure: partial year, rounded, changed definition. */
  readonly note?: string;
  /** Invented to show how a page works. Said wherever the figure is shown. */
  readonly illustrative?: boolean;
}

/**
 * One indicator, place, period and group, as one source published it on one date: raw, before disclosure control.
 * Charts take cells, so an observation cannot be drawn by mistake.
 */
export type Observation =
  | (ObservationKey & { readonly status: "value"; readonly parts: Parts })
  | (ObservationKey & { readonly status: MissingStatus });

/** What an observation is about, whatever its source: vintages of one figure share this text. */
export function figureKey(observation: ObservationKey): string {
  const { indicatorId, placeId, period, group } = observation;
  return JSON.stringify([indicatorId, placeId, period.id, group?.dimension ?? null, group?.id ?? null]);
}
