import type { ValueCell } from "../cell.ts";
import type { Indicator } from "../indicator.ts";

/** A figure by its counts: of a count indicator, `n` is how many periods it was counted over. */
export interface Counted {
  readonly x: number;
  readonly n: number;
}

/**
 * The counts of a figure that chance can be weighed by; a count indicator's exposure is its one period. None where they
 * are not published, or are no whole numbers (a weighted or rounded estimate): only a rate's denominator may be
 * fractional.
 */
export function countedOf(indicator: Indicator, cell: ValueCell): Counted | undefined {
  const { numerator: x, denominator: n } = cell;
  if (x === undefined || !Number.isSafeInteger(x)) return undefined;
  if (indicator.kind === "count") return { x, n: 1 };
  if (n === undefined || n === 0) return undefined;
  return indicator.kind === "rate" || Number.isSafeInteger(n) ? { x, n } : undefined;
}
