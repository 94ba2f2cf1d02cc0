import type { Interval } from "../analysis.ts";
import type { Cell } from "../cell.ts";
import type { Indicator } from "../indicator.ts";
import type { MethodId } from "../methods.ts";
import { countRatio, crudeRate, wilson } from "../statistics/index.ts";
import { countedOf } from "./counted.ts";

/**
 * The interval of one figure by its method, in the indicator's unit; none where its counts cannot be had (countedOf),
 * or where the method has no answer (a ratio with a zero count).
 */
export function intervalOf(
  indicator: Indicator,
  cell: Cell,
  method: MethodId,
  confidence: number,
): Interval | undefined {
  const counted = cell.kind === "value" ? countedOf(indicator, cell) : undefined;
  if (!counted) return undefined;
  const { x, n } = counted;
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
