import {
  extendIndicator,
  type Group,
  type Indicator,
  type Observation,
  type Parts,
  type Place,
  parsePeriod,
  recurrenceOfMaltreatment,
} from "@shared-measurement/core";
import type { ProtectOptions } from "../protect.ts";

/** A state of three counties that exists only in tests. */
export const PLACES: readonly Place[] = [
  { id: "S", name: "The state", level: "state" },
  { id: "A", name: "Alder", level: "county", parentId: "S" },
  { id: "B", name: "Birch", level: "county", parentId: "S" },
  { id: "C", name: "Cedar", level: "county", parentId: "S" },
];

export const proportion = extendIndicator(recurrenceOfMaltreatment, {
  id: "proportion",
  periodKinds: ["ncands-year-pair", "calendar-year", "quarter", "afcars-12-months"],
});
export const count = extendIndicator(proportion, { id: "count", kind: "count", multiplier: 1 });
export const rate = extendIndicator(proportion, { id: "rate", kind: "rate", multiplier: 1000 });
export const score = extendIndicator(proportion, { id: "score", kind: "score", multiplier: 1 });

export const INDICATORS: readonly Indicator[] = [proportion, count, rate, score];

interface More {
  readonly group?: Group;
  readonly asOf?: string;
  readonly note?: string;
}

/** One figure. Two numbers are a numerator and a denominator; "hidden" is a mark of its publisher. */
export function figure(
  indicator: Indicator,
  placeId: string,
  period: string,
  said: number | readonly [number, number] | Parts | "hidden" | "not-reported",
  { group, asOf = "2025", note }: More = {},
): Observation {
  const about = {
    indicatorId: indicator.id,
    placeId,
    period: parsePeriod(period),
    source: { publisher: "A county", report: "A report", asOf },
    ...(group && { group }),
    ...(note !== undefined && { note }),
  };
  if (said === "hidden") return { ...about, status: "suppressed" };
  if (said === "not-reported") return { ...about, status: "not-reported" };
  if (typeof said === "number") return { ...about, status: "value", parts: { numerator: said } };
  if (!Array.isArray(said)) return { ...about, status: "value", parts: said as Parts };
  const [numerator, denominator] = said as readonly [number, number];
  return { ...about, status: "value", parts: { numerator, denominator } };
}

/** The counts of the counties with their total for the state. */
export function counties(period: string, a: number, b: number, c: number): Observation[] {
  return [
    figure(count, "S", period, a + b + c),
    figure(count, "A", period, a),
    figure(count, "B", period, b),
    figure(count, "C", period, c),
  ];
}

export const options = (more: Partial<ProtectOptions> = {}): ProtectOptions => ({
  indicators: new Map(INDICATORS.map((indicator) => [indicator.id, indicator])),
  places: new Map(PLACES.map((place) => [place.id, place])),
  secret: () => "a secret that only tests know",
  ...more,
});

/** What is shown of each figure, by place, period and group: its numbers, or that it is hidden. */
export function shownIn(observations: readonly Observation[]): Record<string, string> {
  return Object.fromEntries(
    observations.map((observation) => {
      const { placeId, period, group, status } = observation;
      const numbers = observation.status === "value" ? Object.values(observation.parts).join(" of ") : status;
      return [[placeId, period.id, group?.id].filter((part) => part !== undefined).join(" "), numbers];
    }),
  );
}
