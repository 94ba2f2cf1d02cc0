import type { Keyed } from "./keyed-order.ts";
import { isSmall } from "./need.ts";
import type { ReadCells } from "./read-cells.ts";

/** The chance that a cell is hidden for no reason, over what hiding it costs. */
const CHANCE = 1 / 32;

/**
 * Cells that are hidden without need, by the secret alone: now and then one that sums tie to a small count, a cheap one
 * sooner than a dear one. Without them, somebody who knows the method could discard every table for which
 * fewer cells would have done, and with it values of small counts. As it is, nothing follows from a cell's being hidden.
 */
export function decoysOf(
  { table, system, policy, cells }: ReadCells,
  weights: Float64Array,
  keyed: Keyed,
): readonly number[] {
  const { hidden, fixed } = cells;
  const isTrigger = (cell: number) => {
    const { value, sensitive } = table.cells[cell] ?? {};
    return value !== undefined && !fixed[cell] && (sensitive || isSmall(policy, value));
  };
  const near = new Set([...system.ids.keys()].filter(isTrigger));
  const rows = new Set<number>();
  for (const cell of near) {
    for (const { row } of system.placesOf[cell] ?? []) {
      if (rows.has(row)) continue;
      rows.add(row);
      for (const next of system.rows[row]?.cells ?? []) if (!fixed[next]) near.add(next);
    }
  }
  const numbers = keyed(system.ids, "decoy");
  return [...near]
    .filter((cell) => !hidden[cell])
    .filter((cell) => (numbers[cell] ?? 1) < CHANCE / (weights[cell] ?? 1))
    .sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
}
