import type { Indicator } from "../indicator.ts";
import type { MethodId } from "../methods.ts";
import { countRatio, newcombeDifference } from "../statistics/index.ts";
import { zOf } from "../statistics/normal-point.ts";
import type { Counted } from "./counted.ts";

/** How one figure differs from another: as a difference in the indicator's unit and as a ratio, each with its limits. */
export interface Difference {
  readonly method: MethodId;
  /** later − earlier, in the indicator's unit. */
  readonly difference?: { readonly value: number; readonly lower: number; readonly upper: number };
  /** later / earlier. */
  readonly ratio?: { readonly value: number; readonly lower: number; readonly upper: number };
  /** −1 where the whole interval lies below no difference, 1 above, 0 where it holds none. */
  readonly sign: -1 | 0 | 1;
}

/** Compares two independent figures by the method; none where it has no answer. */
export function differenceOf(
  indicator: Indicator,
  later: Counted,
  earlier: Counted,
  method: MethodId,
  confidence: number,
): Difference | undefined {
  switch (method) {
    case "newcombe":
      return ofProportions(indicator, later, earlier, confidence);
    case "exact-count-ratio":
      return ofRates(later, earlier, confidence);
    case "ratio-of-ratios":
      return ofRatios(later, earlier, confidence);
    default:
      return undefined;
  }
}

function ofProportions(
  indicator: Indicator,
  later: Counted,
  earlier: Counted,
  confidence: number,
): Difference {
  const { difference, lower, upper } = newcombeDifference({
    x1: later.x,
    n1: later.n,
    x2: earlier.x,
    n2: earlier.n,
    confidence,
  });
  const scale = indicator.multiplier;
  return {
    method: "newcombe",
    difference: { value: difference * scale, lower: lower * scale, upper: upper * scale },
    ...(earlier.x > 0 && later.x > 0 && { ratio: ratioOfProportions(later, earlier, confidence) }),
    sign: signOf(lower, upper, 0),
  };
}

/** Katz's log interval of a ratio of two proportions (Katz et al. 1978, Biometrics 34:469). */
function ratioOfProportions(later: Counted, earlier: Counted, confidence: number) {
  const value = later.x / later.n / (earlier.x / earlier.n);
  const spread = Math.sqrt(1 / later.x - 1 / later.n + (1 / earlier.x - 1 / earlier.n));
  return logLimits(value, spread, confidence);
}

function ofRates(later: Counted, earlier: Counted, confidence: number): Difference | undefined {
  const { ratio, exact } = countRatio({ x1: later.x, x2: earlier.x, t1: later.n, t2: earlier.n, confidence });
  if (ratio === null) return { method: "exact-count-ratio", sign: 0 };
  return {
    method: "exact-count-ratio",
    ...(Number.isFinite(ratio) && Number.isFinite(exact.upper) && { ratio: { value: ratio, ...exact } }),
    sign: signOf(exact.lower, exact.upper, 1),
  };
}

function ofRatios(later: Counted, earlier: Counted, confidence: number): Difference | undefined {
  if (Math.min(later.x, later.n, earlier.x, earlier.n) === 0) return undefined;
  const value = later.x / later.n / (earlier.x / earlier.n);
  const spread = Math.sqrt(1 / later.x + 1 / later.n + 1 / earlier.x + 1 / earlier.n);
  const ratio = logLimits(value, spread, confidence);
  return { method: "ratio-of-ratios", ratio, sign: signOf(ratio.lower, ratio.upper, 1) };
}

function logLimits(value: number, spread: number, confidence: number) {
  const reach = zOf(confidence) * spread;
  return { value, lower: value * Math.exp(-reach), upper: value * Math.exp(reach) };
}

function signOf(lower: number, upper: number, none: number): -1 | 0 | 1 {
  return upper < none ? -1 : lower > none ? 1 : 0;
}
