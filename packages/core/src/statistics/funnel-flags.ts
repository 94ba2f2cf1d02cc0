import {
  at,
  checkAll,
  checkCount,
  checkList,
  checkOneOf,
  checkPartOfWhole,
  checkPositive,
  checkSameLength,
  checkTrials,
} from "./checks.ts";
import { countLimits } from "./count-limits.ts";
import { proportionLimits } from "./funnel-proportion.ts";
import { sum } from "./summary.ts";

export type FunnelKind = "proportion" | "ratio" | "rate";
export type FunnelFlag = "high998" | "high95" | "none" | "low95" | "low998";

export interface FunnelFlagsInput {
  readonly kind: FunnelKind;
  /** Events of each unit: counts. */
  readonly x: readonly number[];
  /** People of each unit (proportion), expected events (ratio) or exposure (rate): above 0. */
  readonly n: readonly number[];
}

/**
 * Which units lie outside the funnel: proportions by score limits about the pooled proportion, ratios O/E by the
 * limits of O against 1, rates by the limits of the count against the pooled rate. On a limit is not outside.
 * Throws a StatisticsError for an unknown kind, empty lists or lists of unequal length, fractional or negative counts,
 * denominators not above 0, x above n in a proportion.
 * Source: PHE Technical Guide: Funnel Plots (2017).
 */
export function funnelFlags(input: FunnelFlagsInput): { flags: FunnelFlag[] } {
  const kind = checkOneOf("kind", input.kind, ["proportion", "ratio", "rate"]);
  const x = checkAll("x", checkList("x", input.x), checkCount);
  checkSameLength("n", input.n, "x", x.length);
  const n = checkAll("n", input.n, kind === "proportion" ? checkTrials : checkPositive);
  const pooled = sum(x) / sum(n);
  const flags = x.map((count, i) => {
    const size = n[i] ?? Number.NaN;
    if (kind !== "proportion") return countFlag(count, size, kind === "ratio" ? 1 : pooled);
    checkPartOfWhole(at("x", i), count, at("n", i), size);
    return proportionFlag(count / size, size, pooled);
  });
  return { flags };
}

function proportionFlag(value: number, n: number, pooled: number): FunnelFlag {
  const limits = proportionLimits(pooled, [n], 1);
  const [lower998 = 0] = limits.lower998;
  const [lower95 = 0] = limits.lower95;
  const [upper95 = 1] = limits.upper95;
  const [upper998 = 1] = limits.upper998;
  if (value > upper998) return "high998";
  if (value < lower998) return "low998";
  if (value > upper95) return "high95";
  if (value < lower95) return "low95";
  return "none";
}

function countFlag(count: number, n: number, benchmark: number): FunnelFlag {
  const wide = countLimits(count, 0.998);
  const narrow = countLimits(count, 0.95);
  if (benchmark < wide.lower / n) return "high998";
  if (benchmark > wide.upper / n) return "low998";
  if (benchmark < narrow.lower / n) return "high95";
  if (benchmark > narrow.upper / n) return "low95";
  return "none";
}
