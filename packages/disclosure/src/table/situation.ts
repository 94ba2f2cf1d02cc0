import { type Kind, kindsOf } from "./kinds.ts";
import type { Box, System } from "./system.ts";
import type { Ties } from "./ties.ts";
import { Work } from "./work.ts";

/** The counts as they now stand, how far each may move, and what it costs that it does. */
export interface Situation {
  readonly system: System;
  readonly point: Float64Array;
  readonly box: Box;
  /** 1 where a cell is hidden: then it moves for nothing. */
  readonly hidden: Uint8Array;
  /** What moving each other cell costs, because it has to be hidden too; Infinity where it may not be. */
  readonly cost: Float64Array;
  /** What the cells that may move form around a cell. */
  readonly kindOf: (cell: number) => Kind;
  /** How much the solver may be asked in all. */
  readonly work: Work;
  /** How many cells a search in depth may try where no chain and no cube does. */
  readonly budget: number;
}

/** Cells from which on no search takes long over a single one. */
const MANY = 400;
/** A budget from which on a search in depth is tried everywhere. */
export const THOROUGH = 300;
const BRIEF = 30;

/** A situation in which the hidden cells alone may move, or those too that have a cost. */
export function situationOf(
  about: Pick<Situation, "system" | "point" | "box" | "hidden"> & Partial<Pick<Situation, "cost" | "work">>,
): Situation {
  const { system, hidden } = about;
  const cost = about.cost ?? new Float64Array(system.ids.length).fill(Number.POSITIVE_INFINITY);
  const moves = (cell: number) => hidden[cell] === 1 || cost[cell] !== Number.POSITIVE_INFINITY;
  const budget = system.ids.length < MANY ? THOROUGH : BRIEF;
  const work = about.work ?? new Work(system.ids.length);
  return { ...about, cost, kindOf: kindsOf(system, moves), work, budget };
}

/** What moving a cell costs: 0 where it is hidden already, Infinity where it may not be moved. */
export function priceOf({ hidden, cost }: Situation, cell: number): number {
  return hidden[cell] ? 0 : (cost[cell] ?? 0);
}

/** How far a cell can go in a direction. */
export function room({ point, box }: Situation, cell: number, direction: number): number {
  const value = point[cell] ?? 0;
  return direction > 0 ? (box.upper[cell] ?? 0) - value : value - (box.lower[cell] ?? 0);
}

const cheapestFirst = new WeakMap<Float64Array, WeakMap<Ties, Int32Array>>();

/** The cells of each row (as `ties.rowCell`), the cheapest first. Costs never change, so it is sorted once. */
export function cheapestOf({ cost }: Situation, ties: Ties): Int32Array {
  const sorts = cheapestFirst.get(cost) ?? new WeakMap<Ties, Int32Array>();
  cheapestFirst.set(cost, sorts);
  const known = sorts.get(ties);
  if (known) return known;
  const { rowStart, rowCell } = ties;
  const sorted = rowCell.slice();
  for (let row = 0; row < rowStart.length - 1; row++)
    sorted.subarray(rowStart[row], rowStart[row + 1]).sort((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0));
  sorts.set(ties, sorted);
  return sorted;
}
