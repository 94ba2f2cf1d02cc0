import type { Interval } from "../analysis.ts";
import type { Cell } from "../cell.ts";
import type { Indicator } from "../indicator.ts";
import type { MethodId } from "../methods.ts";
import { countRatio, crudeRate, wilson } from "../statistics/index.ts";

/**
 * The interval of one figure by its method, in the indicator's unit; none where its counts are not published, where a
 * count is no whole number, or where the method has no answer (a ratio with a zero count).
 */
export function intervalOf(
  indicator: Indicator,
  cell: Cell,
  method: MethodId,
  confidence: number,
): Interval | undefined {
  if (cell.kind !== "value" || cell.numerator === undefined) return undefined;
  const { numerator: x, denominator } = cell;
  const n = denominator ?? (indicator.kind === "count" ? 1 : undefined);
  if (n === undefined || !Number.isInteger(x)) return undefined;
  const said = (limits: { lower: number | null; upper: number | null }, scale = 1): Interval | undefined =>
    limits.lower === null || limits.upper === null
      ? undefined
      : { lower: limits.lower * scale, upper: limits.upper * scale, confidence, method };
  switch (method) {
    case "wilson":
      return said(wilson({ x, n, confidence }), indicator.multiplier);
    case "exact-poisson-or-byar":
      return said(crudeRate({ x, n, confidence, multiplier: indicator.multiplier }));
    case "lognormal-ratio":
      return said(countRatio({ x1: x, x2: n, t1: 1, t2: 1, confidence }).lognormal);
    default:
      return undefined;
  }
}
