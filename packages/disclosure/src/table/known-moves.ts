import { priceOf, room, type Situation } from "./situation.ts";
import type { Move } from "./system.ts";

/** How many moves are kept of each cell, the newest first. */
const KEPT = 6;

const known = new WeakMap<Float64Array, Map<number, Move[]>>();

/** Keeps a move for the other cells that take part in it: what moves one of them moves all, either way. */
export function keepMove({ point }: Situation, move: Move): void {
  const moves = known.get(point) ?? new Map<number, Move[]>();
  known.set(point, moves);
  for (const [cell, step] of move) {
    if (Math.abs(step) !== 1) continue;
    moves.set(cell, [move, ...(moves.get(cell) ?? [])].slice(0, KEPT));
  }
}

/**
 * A move found before, perhaps for another cell, that moves this one by one in a direction, needs nothing more hidden,
 * and could be done `amount` times.
 */
export function knownMove(
  situation: Situation,
  cell: number,
  direction: 1 | -1,
  amount: number,
): Move | undefined {
  for (const move of known.get(situation.point)?.get(cell) ?? []) {
    const sign = move.get(cell) === direction ? 1 : -1;
    let fits = true;
    for (const [at, step] of move) {
      fits = priceOf(situation, at) === 0 && room(situation, at, step * sign) >= amount * Math.abs(step);
      if (!fits) break;
    }
    if (fits) return sign === 1 ? move : new Map([...move].map(([at, step]) => [at, -step]));
  }
  return undefined;
}
