import {
  figureKey,
  type Observation,
  type Parts,
  type Source,
  separateVintages,
} from "@shared-measurement/core";
import { groupBy } from "../group-by.ts";
import type { Problem } from "../problems/problem.ts";
import { type Check, type Located, nameOf, remark } from "./located.ts";

/** What an edition said: its parts, or why it had none. */
export interface Edition {
  readonly source: Source;
  readonly said: Parts | Exclude<Observation["status"], "value">;
}

/** One figure that was published again, with what each edition said. */
export interface Change {
  readonly indicatorId: string;
  readonly placeId: string;
  readonly groupId?: string;
  readonly periodId: string;
  readonly before: Edition;
  readonly after: Edition;
  /** By how much the first part that both editions give changed: the count, else the value. Absent without one. */
  readonly difference?: number;
}

/** Every change from one edition of a figure to the next; how many figures changed, and how many had a second edition. */
export function revisionsOf(observations: readonly Observation[]): {
  readonly changes: readonly Change[];
  readonly changed: number;
  readonly publishedAgain: number;
} {
  const again = separateVintages(observations).filter(({ earlier }) => earlier.length > 0);
  const changes = again.flatMap(({ newest, earlier }) => {
    const editions = [...earlier, newest];
    return editions.slice(1).flatMap((after, index) => {
      const before = editions[index] as Observation;
      return saysTheSame(before, after) ? [] : [changeOf(before, after)];
    });
  });
  const changed = new Set(
    changes.map(({ after: _, before: __, difference: ___, ...figure }) => JSON.stringify(figure)),
  );
  return { changes, changed: changed.size, publishedAgain: again.length };
}

/** One remark an indicator and file: how many of its figures that were published again changed. */
export const revised: Check = ({ all }) =>
  [...groupBy(all, ({ observation, file }) => `${file} ${observation.indicatorId}`).values()].flatMap(
    (figures) => {
      const { changed, publishedAgain } = revisionsOf(figures.map(({ observation }) => observation));
      const [first] = figures;
      if (!first || changed === 0) return [];
      const { indicatorId } = first.observation;
      const said = { value: indicatorId, other: String(changed), expected: String(publishedAgain) };
      return [remark("note", "revised", first, { ...said, concerns: [{ indicatorId }] })];
    },
  );

/**
 * What the files say now against what the last release said: a figure of the same report and date that changed without
 * a word, and a figure that is gone.
 */
export function againstLastRelease(last: readonly Observation[], now: readonly Located[]): Problem[] {
  const key = (one: Observation) => JSON.stringify([figureKey(one), one.source.report, one.source.asOf]);
  const current = new Map(now.map((one) => [key(one.observation), one]));
  const figures = new Set(now.map(({ observation }) => figureKey(observation)));
  const [first] = now;
  return last.flatMap((before): Problem[] => {
    const after = current.get(key(before));
    const value = `${nameOf(before)}, ${before.period.id}`;
    if (after && !saysTheSame(before, after.observation)) {
      const said = { value, expected: sayEdition(before), other: sayEdition(after.observation) };
      return [remark("warning", "changed-silently", after, said)];
    }
    if (figures.has(figureKey(before)) || !first) return [];
    const { indicatorId, placeId } = before;
    const concerns = [{ indicatorId, placeId }];
    const other = sayEdition(before);
    return [{ severity: "warning", code: "withdrawn", file: first.file, value, other, concerns }];
  });
}

function changeOf(before: Observation, after: Observation): Change {
  const difference = differenceOf(before, after);
  return {
    indicatorId: after.indicatorId,
    placeId: after.placeId,
    periodId: after.period.id,
    before: { source: before.source, said: saidBy(before) },
    after: { source: after.source, said: saidBy(after) },
    ...(after.group && { groupId: after.group.id }),
    ...(difference !== undefined && { difference }),
  };
}

const saidBy = (one: Observation) => (one.status === "value" ? one.parts : one.status);

const PARTS = ["numerator", "value", "denominator", "lower", "upper"] as const;

function saysTheSame(a: Observation, b: Observation): boolean {
  if (a.status !== "value" || b.status !== "value") return a.status === b.status;
  const { parts } = b;
  return PARTS.every((part) => a.parts[part] === parts[part]);
}

function differenceOf(a: Observation, b: Observation): number | undefined {
  if (a.status !== "value" || b.status !== "value") return undefined;
  for (const part of PARTS) {
    const [before, after] = [a.parts[part], b.parts[part]];
    if (before !== undefined && after !== undefined && before !== after) return after - before;
  }
  return undefined;
}

/** The parts of an edition in no language: 985 / 9822. A hidden one keeps its reason and nothing else. */
function sayEdition(one: Observation): string {
  if (one.status !== "value") return one.status;
  const { numerator, denominator, value, lower, upper } = one.parts;
  return [numerator ?? value, denominator, lower, upper].filter((part) => part !== undefined).join(" / ");
}
