import { Heap } from "./heap.ts";
import { meet } from "./meet.ts";
import type { Box, Move, System } from "./system.ts";

/** What hiding a cell costs for moving it: 0 where it is hidden already, Infinity where it may not be moved. */
export type Price = (cell: number) => number;

/** The counts as they now stand, and how far each may move. */
export interface Situation {
  readonly system: System;
  readonly point: Float64Array;
  readonly box: Box;
  readonly price: Price;
}

/** How far a cell can go in a direction. */
export function room({ point, box }: Situation, cell: number, direction: 1 | -1): number {
  const value = point[cell] ?? 0;
  return direction > 0 ? (box.upper[cell] ?? 0) - value : value - (box.lower[cell] ?? 0);
}

/** A cell that rights the row of the state it comes from. */
export interface Step {
  readonly cell: number;
  readonly direction: 1 | -1;
  readonly from: number;
}

/** A row that is off balance by +1 or -1, as one number. */
export const state = (row: number, off: number) => row * 2 + (off > 0 ? 1 : 0);
const OUTSIDE = -1;

/**
 * The cheapest chain of cells that brings a row back into balance: each next cell rights the row that the one before
 * put off balance, until a cell of one row only ends it, or until the state `goal` is reached. Dijkstra's search over
 * rows; every cell on the way has at least `amount` of room. Cells in three or more rows cannot be on a chain.
 */
function chain(
  situation: Situation,
  start: number,
  goal: number,
  amount: number,
  avoid: ReadonlySet<number>,
  ends: boolean,
): readonly Step[] | undefined {
  const { system, price } = situation;
  const cost = new Map<number, number>([[start, 0]]);
  const by = new Map<number, Step>();
  const done = new Set<number>();
  const heap = new Heap();
  heap.push(0, start);
  for (let at = heap.pop(); at !== undefined; at = heap.pop()) {
    if (at === goal || at === OUTSIDE) return trace(by, start, at);
    if (done.has(at)) continue;
    done.add(at);
    const paid = cost.get(at) ?? 0;
    const off = at & 1 ? 1 : -1;
    const row = at >> 1;
    const { cells, signs } = system.rows[row] ?? { cells: [], signs: [] };
    for (let k = 0; k < cells.length; k++) {
      const cell = cells[k] ?? 0;
      const own = price(cell);
      if (own === Number.POSITIVE_INFINITY || avoid.has(cell)) continue;
      const direction = off * (signs[k] ?? 1) > 0 ? -1 : 1;
      if (room(situation, cell, direction) < amount) continue;
      const places = system.placesOf[cell] ?? [];
      if (places.length > 2 || (places.length === 1 && !ends)) continue;
      const other = places[0]?.row === row ? places[1] : places[0];
      const next = other ? state(other.row, other.sign * direction) : OUTSIDE;
      // A step costs a trifle, so that of two free ways the shorter is taken.
      const total = paid + own + 1e-6;
      if (total >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, total);
      by.set(next, { cell, direction, from: at });
      if (own === 0 && (next === goal || next === OUTSIDE) && total < 1) return trace(by, start, next);
      heap.push(total, next);
    }
  }
  return undefined;
}

function trace(by: ReadonlyMap<number, Step>, start: number, end: number): readonly Step[] {
  const steps: Step[] = [];
  for (let at = end; at !== start; ) {
    const step = by.get(at);
    if (!step) break;
    steps.push(step);
    at = step.from;
  }
  return steps;
}

/** Puts together steps into a move by one, if no cell is in it twice. */
function asMove(cell: number, direction: 1 | -1, steps: readonly Step[]): Move | undefined {
  const move = new Map<number, number>([[cell, direction]]);
  for (const step of steps) {
    if (move.has(step.cell)) return undefined;
    move.set(step.cell, step.direction);
  }
  return move;
}

/**
 * The cheapest way to move a cell by one in a direction, all others moving by one or not at all, such that it could be
 * done `amount` times. For cells of at most two rows, which two-way tables and trees consist of.
 */
export function findPath(
  situation: Situation,
  cell: number,
  direction: 1 | -1,
  amount: number,
): Move | undefined {
  const places = situation.system.placesOf[cell] ?? [];
  if (places.length > 2) return undefined;
  const [first, second] = places;
  if (!first) return new Map([[cell, direction]]);
  const avoid = new Set([cell]);
  const start = state(first.row, first.sign * direction);
  if (!second) {
    const steps = chain(situation, start, OUTSIDE, amount, avoid, true);
    return steps && asMove(cell, direction, steps);
  }
  const goal = state(second.row, -second.sign * direction);
  const free = meet(situation, start, goal, amount, avoid);
  if (free === "none") return undefined;
  const short = typeof free === "string" ? undefined : asMove(cell, direction, free);
  if (short) return short;
  const steps = chain(situation, start, goal, amount, avoid, true);
  if (!steps) return undefined;
  const closes = steps.length > 0 && endsAt(situation, steps, goal);
  if (closes || start === goal) return asMove(cell, direction, steps);
  // It went out by a cell of one row: the other row must be righted too.
  for (const step of steps) avoid.add(step.cell);
  const back = state(second.row, second.sign * direction);
  const rest = chain(situation, back, OUTSIDE, amount, avoid, true);
  if (rest) return asMove(cell, direction, [...steps, ...rest]);
  const inside = chain(situation, start, goal, amount, new Set([cell]), false);
  return inside && asMove(cell, direction, inside);
}

function endsAt({ system }: Situation, steps: readonly Step[], goal: number): boolean {
  const last = steps[0];
  if (!last) return false;
  return (system.placesOf[last.cell] ?? []).some(
    ({ row, sign }) => row !== last.from >> 1 && state(row, sign * last.direction) === goal,
  );
}
