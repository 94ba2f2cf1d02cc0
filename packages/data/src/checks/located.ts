import {
  comparePeriods,
  figureKey,
  type Indicator,
  type Observation,
  separateVintages,
} from "@shared-measurement/core";
import { groupBy } from "../group-by.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";

/** An observation and the row of the file that it was read from. */
export interface Located {
  readonly observation: Observation;
  readonly file: string;
  readonly row: number;
  /** Whether a child can count in several places of its file. */
  readonly placesOverlap?: boolean;
}

/** The figures of one indicator, place and group, the newest edition of each, in order of time. */
export interface Line {
  readonly indicator: Indicator;
  readonly placeId: string;
  /** "recurrence-of-maltreatment, US-CO": what a sentence calls it. */
  readonly name: string;
  readonly figures: readonly Located[];
}

/** What a check is given: everything that was read, and its series. */
export interface Checked {
  readonly all: readonly Located[];
  readonly lines: readonly Line[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The places that figures are expected of, where they are known. */
  readonly places?: ReadonlySet<string> | undefined;
  /** The place around a place. */
  readonly parents?: ReadonlyMap<string, string> | undefined;
}

/** A check across figures. It stops nothing: it tells what a reader of the figures should know. */
export type Check = (checked: Checked) => Problem[];

/** The newest edition of each figure, and its lines. */
export function linesOf(all: readonly Located[], indicators: ReadonlyMap<string, Indicator>): Line[] {
  const located = new Map(all.map((one) => [one.observation, one]));
  const byLine = groupBy(all, ({ observation }) => lineKey(observation));
  return [...byLine.values()].flatMap((own): Line[] => {
    const [first] = own;
    const indicator = first && indicators.get(first.observation.indicatorId);
    if (!first || !indicator) return [];
    const figures = separateVintages(own.map(({ observation }) => observation))
      .flatMap(({ newest }) => located.get(newest) ?? [])
      .toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period));
    return [{ indicator, placeId: first.observation.placeId, name: nameOf(first.observation), figures }];
  });
}

const lineKey = ({ indicatorId, placeId, group }: Observation) =>
  JSON.stringify([indicatorId, placeId, group?.dimension ?? null, group?.id ?? null]);

/** What a sentence calls a figure's series. */
export function nameOf({ indicatorId, placeId, group }: Observation): string {
  return [indicatorId, placeId, ...(group ? [group.id] : [])].join(", ");
}

/** A warning or a note of a check, at the row of a figure. */
export function remark(
  severity: "warning" | "note",
  code: ProblemCode,
  at: Located,
  more: Partial<Problem> = {},
): Problem {
  const { indicatorId, placeId } = at.observation;
  return { severity, code, file: at.file, row: at.row, concerns: [{ indicatorId, placeId }], ...more };
}

/** The number that a figure is judged by: its count where it has one, else its published value. */
export function numberOf({ observation }: Located): number | undefined {
  if (observation.status !== "value") return undefined;
  return observation.parts.numerator ?? observation.parts.value;
}

/** Editions of one figure share this. */
export const figureOf = ({ observation }: Located) => figureKey(observation);
