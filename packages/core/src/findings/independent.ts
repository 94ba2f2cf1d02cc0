import type { Cell } from "../cell.ts";
import { periodsOverlap } from "../period.ts";

/**
 * The cells whose periods share no day, the latest kept first: overlapping 12-month windows hold the same children,
 * and nothing that takes points for independent may be run on all of them.
 *
 * @param cells In order of time.
 */
export function independentCells<C extends Cell>(cells: readonly C[]): C[] {
  const kept: C[] = [];
  for (const cell of cells.toReversed()) {
    if (kept.every((later) => !periodsOverlap(later.period, cell.period))) kept.unshift(cell);
  }
  return kept;
}
