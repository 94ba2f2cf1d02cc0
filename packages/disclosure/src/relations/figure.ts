import { figureKey, type Indicator, type Observation, type Place } from "@shared-measurement/core";
import type { AppliedPolicy } from "../policy/rules.ts";

/** One edition of a figure with all that decides what may be shown of it. */
export interface Figure {
  readonly id: string;
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly applied: AppliedPolicy;
  /** An earlier release, or a wider audience's, shows or hides it: so it stays. */
  readonly before?: "shown" | "hidden";
  /** Hidden in an earlier release, and in an edition that this is not: what was no zero then may be one now. */
  readonly revised?: boolean;
  /** Only in an earlier or wider release, and no longer part of this one. */
  readonly elsewhere?: boolean;
  /**
   * An edition that was hidden, and is supposed to have said the same as today's, whose counts it has: whoever reads both
   * adds up the earlier table with them.
   */
  readonly supposed?: boolean;
}

/** Hidden in an earlier release, and in none of today's. */
export const isGone = ({ supposed, observation }: Figure) =>
  supposed === true && observation.status === "suppressed";

/** What tells an edition of a figure from every other: the figure, the report, the as-of date. */
export function editionOf(observation: Observation): string {
  const { report, asOf } = observation.source;
  return JSON.stringify([...(JSON.parse(figureKey(observation)) as unknown[]), report, asOf]);
}

/** Whether two editions say the same: the same status and the same numbers. */
export function saysTheSame(a: Observation, b: Observation): boolean {
  if (a.status !== "value" || b.status !== "value") return a.status === b.status;
  return (["numerator", "denominator", "value", "lower", "upper"] as const).every(
    (part) => a.parts[part] === b.parts[part],
  );
}
