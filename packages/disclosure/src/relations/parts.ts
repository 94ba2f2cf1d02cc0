import { dayNumber, type Observation, type Period } from "@shared-measurement/core";
import { type CountPart, countedParts, countId } from "./counts.ts";
import type { Figure } from "./figure.ts";
import type { TableBuilder } from "./sums.ts";

/** A figure and those that may be its parts. */
export interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** The only part that other periods have and this one has not, by where it would stand. */
  readonly absent?: Where;
}

/** Days without a gap by their numbers, ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Where and of whom a figure is, whether or not anybody gives it. */
export type Where = Pick<Observation, "indicatorId" | "placeId" | "group">;

/** The name of a count that no figure gives, and that follows from others. */
export const absentId = ({ indicatorId, placeId, group }: Where, { first, last }: Span, part: CountPart) =>
  `not given ${JSON.stringify([indicatorId, placeId, group?.dimension, group?.id, first, last])} ${part}`;

/** The first and the last day of a period. */
export const spanOf = ({ start, end }: Period): Span => ({ first: dayNumber(start), last: dayNumber(end) });

/** The sum of every part of the figures that counts children. A part that was not reported leaves the rest unknown. */
export function addEach(table: TableBuilder, { total, parts, absent }: Sum, complete: boolean): void {
  for (const part of countedParts(total)) {
    const ids = parts.map((figure) => countId(figure, part)).filter((id) => table.cells.has(id));
    const name = absent && absentId(absent, spanOf(total.observation.period), part);
    table.addSum(countId(total, part), ids, complete && ids.length === parts.length, name);
  }
}

export function placeInTable({ indicatorId, placeId, period, group }: Observation) {
  return {
    indicatorId,
    place: placeId,
    period: period.id,
    group: group ? [group.dimension, group.id] : null,
  };
}

/** What a figure is about but for one coordinate: figures that share it are summed along that one. */
export function keyWithout({ observation }: Figure, coordinate: "place" | "period" | "group"): string {
  return JSON.stringify({ ...placeInTable(observation), [coordinate]: "" });
}

export function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
