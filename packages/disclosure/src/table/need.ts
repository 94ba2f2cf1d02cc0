import type { ReadCells } from "./read-cells.ts";

/** A value that a hidden cell must be able to have (any of these will do), and the cells that move for it. */
export interface Need {
  readonly cell: number;
  readonly targets: readonly number[];
  moved: ReadonlySet<number>;
}

/**
 * What a hidden cell must be able to be, as lists of which one value each suffices: the ends of what the policy
 * protects for a small count, and some second value for any other.
 */
export function needsOf(
  { table, cells, policy }: ReadCells,
  cell: number,
  floor: number,
): readonly (readonly number[])[] {
  const value = cells.point[cell] ?? 0;
  const lower = cells.box.lower[cell] ?? 0;
  const upper = cells.box.upper[cell] ?? 0;
  const range = table.cells[cell]?.range;
  const least = policy.zerosShown ? 1 : 0;
  const isSmall = value >= least && value < policy.threshold;
  if (!range && (!isSmall || table.cells[cell]?.value === undefined) && upper >= policy.threshold) {
    return [[value + 1, value - 1].filter((target) => target >= lower && target <= upper)];
  }
  const from = Math.max(range?.lower ?? least, floor, lower);
  const to = Math.min(upper, Math.max(range?.upper ?? policy.threshold - 1, from + 1));
  return [to, from].filter((target) => target !== value).map((target) => [target]);
}
