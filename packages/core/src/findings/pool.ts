import type { ValueCell } from "../cell.ts";
import type { Indicator } from "../indicator.ts";
import type { Period } from "../period.ts";

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

/** The pool of these cells; none where a part of any is not published. */
export function poolOf(indicator: Indicator, cells: readonly ValueCell[]): Pool | undefined {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return undefined;
  const numerator = total(cells.map((cell) => cell.numerator));
  const denominator = total(cells.map((cell) => cell.denominator));
  if (numerator === undefined) return undefined;
  const base = { first: first.period, last: last.period, numerator, periods: cells.length };
  if (indicator.kind === "count") return { ...base, value: numerator / cells.length };
  if (!denominator) return undefined;
  return { ...base, denominator, value: (numerator * indicator.multiplier) / denominator };
}

function total(counts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    sum += count;
  }
  return sum;
}
