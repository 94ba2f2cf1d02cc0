import type { Bounds, TablePolicy } from "./linked-table.ts";
import type { ReadCells } from "./read-cells.ts";

/** How many values are left of every small count, at least. */
const LEFT = 5;

/** Whether a count is hidden for its own size. */
export function isSmall({ threshold, zerosShown }: TablePolicy, value: number): boolean {
  return value >= (zerosShown ? 1 : 0) && value < threshold;
}

/** A value that a hidden cell must be able to have (any of these will do), and the cells that move for it. */
export interface Need {
  readonly cell: number;
  readonly targets: readonly number[];
  moved: ReadonlySet<number>;
}

/**
 * The largest value that a small count must be able to have whose smallest possible one is `from`: the largest that the
 * policy protects, and as much more as leaves five values (or as many as it protects, where those are fewer; two at
 * least). A total of eight parts that are not zero is at least 8 to everybody; from 8 to 10 would be three.
 */
export function largestOf({ lower, upper }: Required<Bounds>, from: number): number {
  const values = Math.max(2, Math.min(LEFT, upper - lower + 1));
  return Math.max(upper, from + values - 1);
}

/** What the policy protects of a small count. */
export function smallRange({ threshold, zerosShown }: TablePolicy): Required<Bounds> {
  return { lower: zerosShown ? 1 : 0, upper: threshold - 1 };
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
  if (
    !range &&
    (!isSmall(policy, value) || table.cells[cell]?.value === undefined) &&
    upper >= policy.threshold
  ) {
    return [[value + 1, value - 1].filter((target) => target >= lower && target <= upper)];
  }
  const small = smallRange(policy);
  const wanted = range
    ? { lower: range.lower, upper: range.upper ?? Math.max(small.upper, range.lower) }
    : small;
  const from = Math.max(wanted.lower, floor, lower);
  const to = Math.min(upper, largestOf(wanted, from));
  return [to, from].filter((target) => target !== value).map((target) => [target]);
}
