import { findChain, outside, state } from "./chain.ts";
import type { Situation } from "./situation.ts";
import type { Move } from "./system.ts";

/**
 * The cheapest way to move a cell by one in a direction, all others moving by one or not at all, such that it could be
 * done `amount` times. For cells of at most two rows, which two-way tables and trees consist of: there it finds a way
 * wherever there is one.
 */
export function findPath(
  situation: Situation,
  cell: number,
  direction: 1 | -1,
  amount: number,
): Move | undefined {
  const { system } = situation;
  const { cellStart, cellRow, cellSign } = system.bundles;
  const at = cellStart[cell] ?? 0;
  const rows = (cellStart[cell + 1] ?? 0) - at;
  if (rows > 2) return undefined;
  const move = new Map<number, number>([[cell, direction]]);
  if (rows === 0) return move;
  const start = state(cellRow[at] ?? 0, (cellSign[at] ?? 1) * direction);
  const goal =
    rows === 1 ? outside(system.bundles) : state(cellRow[at + 1] ?? 0, -(cellSign[at + 1] ?? 1) * direction);
  for (const [next, step] of findChain(situation, start, goal, amount, cell) ?? [[cell, 0]]) {
    // The same cell twice, or none: then no chain does.
    if (move.has(next)) return undefined;
    move.set(next, step);
  }
  return move;
}
