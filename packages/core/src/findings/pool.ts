import type { ValueCell } from "../cell.ts";
import type { Indicator } from "../indicator.ts";
import type { Period } from "../period.ts";
import { countedOf } from "./counted.ts";

/** Several periods as one: summed numerators over summed denominators, never the mean of their values. */
export interface Pool {
  readonly first: Period;
  readonly last: Period;
  readonly numerator: number;
  /** Absent where the indicator is a count: then `periods` is the exposure. */
  readonly denominator?: number;
  readonly periods: number;
  /** In the indicator's unit; of a count, the mean for a period. */
  readonly value: number;
}

/** The pool of these cells; none where the counts of any cannot be had (countedOf). */
export function poolOf(indicator: Indicator, cells: readonly ValueCell[]): Pool | undefined {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return undefined;
  const counts = cells.map((cell) => countedOf(indicator, cell)).filter((counted) => counted !== undefined);
  if (counts.length < cells.length) return undefined;
  const numerator = total(counts.map(({ x }) => x));
  const denominator = total(counts.map(({ n }) => n));
  const base = { first: first.period, last: last.period, numerator, periods: cells.length };
  if (indicator.kind === "count") return { ...base, value: numerator / cells.length };
  return { ...base, denominator, value: (numerator * indicator.multiplier) / denominator };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
