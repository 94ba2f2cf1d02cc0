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
import { type LimitInput, overdispersedLimits, unadjustedLimits } from "./funnel-overdispersion-limits.ts";
import { type FunnelScale, funnelScores, truncated } from "./funnel-scores.ts";
import { betweenVariance, checkTrim, meanSquare, winsorized } from "./overdispersion.ts";
import { roundDecimals } from "./round-half.ts";
import { StatisticsError } from "./statistics-error.ts";

export interface FunnelOverdispersionInput {
  /** Observed events of each unit: counts. */
  readonly x: readonly number[];
  /** Denominators (PR: whole), expected events (SR) or the counts below the line (RC): above 0. */
  readonly n: readonly number[];
  /** PR proportion, SR standardized ratio, RC ratio of counts. */
  readonly dataType: "PR" | "SR" | "RC";
  /** For SR: square-root scale, winsorized (CQC), or log scale, truncated (SHMI). */
  readonly method?: "CQC" | "SHMI";
  /** Share trimmed at each end: 0.1 unless said otherwise. */
  readonly trim?: number;
}

export interface FunnelOverdispersion {
  readonly target: number;
  readonly zScores: number[];
  /** The scores after winsorizing; null for a unit that truncation left out. */
  readonly adjustedZ: (number | null)[];
  readonly phi: number;
  readonly tau2: number;
  /** Limits of each unit, in the unit of the measure; `od…` are widened by the variance between units. */
  readonly lower95: number[];
  readonly upper95: number[];
  readonly lower998: number[];
  readonly upper998: number[];
  readonly odLower95: number[];
  readonly odUpper95: number[];
  readonly odLower998: number[];
  readonly odUpper998: number[];
}

/**
 * Funnel with additive overdispersion on a transformed scale, as FunnelPlotR draws it (its z of 1.959964 and 3.090232
 * and, for RC, limits with s = 1/(2√n), are kept).
 * Throws a StatisticsError for empty lists or lists of unequal length, numbers out of range, an unknown kind, a trim
 * outside [0, 0.5), and units without events where the scale is logarithmic and truncation does not remove them.
 * Source: Spiegelhalter (2005) Stat Med 24:1185; Spiegelhalter et al. (2012) JRSS A 175:1; NHS Digital SHMI
 * specification; DerSimonian & Laird (1986).
 */
export function funnelOverdispersion(input: FunnelOverdispersionInput): FunnelOverdispersion {
  const scale = scaleOf(input);
  const { x, n } = checkUnits(input, scale);
  const trim = checkTrim("trim", input.trim ?? 0.1);
  const { target, scores, errors } = funnelScores(scale, { x, n });
  const adjustedZ = scale === "SR/SHMI" ? truncated(scores, trim) : winsorized(scores, trim);
  const kept = adjustedZ.filter((score) => score !== null);
  if (kept.length === 0)
    throw new StatisticsError("x", input.x, "a list long enough to leave units after truncation");
  if (!kept.every(Number.isFinite)) {
    throw new StatisticsError("x", 0, "above 0 in every unit that truncation keeps (0 has no logarithm)");
  }
  const phi = meanSquare(kept);
  const tau2 = betweenVariance(
    phi,
    errors.filter((_, i) => adjustedZ[i] !== null),
  );
  const limits: LimitInput = { scale, target, n };
  const plain = unadjustedLimits(limits);
  const wide = overdispersedLimits(limits, tau2);
  return {
    target,
    zScores: [...scores],
    adjustedZ,
    phi,
    tau2,
    ...plain,
    odLower95: wide.lower95,
    odUpper95: wide.upper95,
    odLower998: wide.lower998,
    odUpper998: wide.upper998,
  };
}

function scaleOf({ dataType, method }: FunnelOverdispersionInput): FunnelScale {
  const kind = checkOneOf("dataType", dataType, ["PR", "SR", "RC"]);
  if (kind !== "SR") return kind;
  return checkOneOf("method", method ?? "SHMI", ["CQC", "SHMI"]) === "CQC" ? "SR/CQC" : "SR/SHMI";
}

function checkUnits(input: FunnelOverdispersionInput, scale: FunnelScale): { x: number[]; n: number[] } {
  const x = checkAll("x", checkList("x", input.x), checkCount);
  checkSameLength("n", input.n, "x", x.length);
  const n = checkAll("n", input.n, scale === "PR" ? checkTrials : checkPositive);
  if (scale === "PR") {
    x.forEach((count, i) => {
      checkPartOfWhole(at("x", i), count, at("n", i), n[i] ?? Number.NaN);
    });
  }
  if (scale !== "SR/SHMI") return { x, n };
  // SHMI works with expected events of two decimals.
  const rounded = n.map((expected) => roundDecimals(expected, 2));
  return { x, n: checkAll("n", rounded, checkPositive) };
}
