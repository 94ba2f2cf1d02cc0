import { at, checkAll, checkFinite, checkFlag, checkList, checkOneOf, checkWhole } from "./checks.ts";
import { type SpecialCause, specialCauses } from "./mdc-special-cause.ts";
import { StatisticsError } from "./statistics-error.ts";
import { xmr } from "./xmr.ts";

export type ImprovementDirection = "increase" | "decrease" | "neutral";
export type PointType =
  | "common_cause"
  | "special_cause_improvement"
  | "special_cause_concern"
  | "special_cause_neutral_high"
  | "special_cause_neutral_low";
export type Assurance = "consistent_pass" | "consistent_fail" | "inconsistent";

export interface MdcInput {
  /** One value a period, in order. A missing period is left out. */
  readonly values: readonly number[];
  readonly improvementDirection: ImprovementDirection;
  /** Whether moving ranges far above the mean are left out once: true unless said otherwise (NHS). */
  readonly screenMovingRanges?: boolean;
  readonly target?: number | null;
  /** Points at which new limits start, counted from 1. */
  readonly rebaseAt?: readonly number[] | null;
  /** Limits from the first so many points of each stretch: 12 or more. */
  readonly baseline?: number | null;
}

export interface MdcChart {
  /** Of each point; the limits are null where a stretch has no spread to set them. */
  readonly center: number[];
  readonly lcl: (number | null)[];
  readonly ucl: (number | null)[];
  readonly specialCause: SpecialCause[];
  readonly pointType: PointType[];
  /** The type of the latest point. */
  readonly variationIcon: PointType;
  /** Whether the limits say that the target is met always, never or sometimes; null without target or direction. */
  readonly assuranceIcon: Assurance | null;
}

/**
 * NHS England "Making Data Count": XmR limits with screening, special causes by priority, variation and assurance.
 * Throws a StatisticsError for an empty list, values or a target that are not finite numbers, an unknown direction,
 * a baseline below 12, a rebase outside the series. Source: NHS England, Making Data Count; NHSRplotthedots 0.2.2.
 */
export function rulesMdc(input: MdcInput): MdcChart {
  const values = checkAll("values", checkList("values", input.values), checkFinite);
  const direction = checkOneOf("improvementDirection", input.improvementDirection, [
    "increase",
    "decrease",
    "neutral",
  ]);
  const screenMovingRanges = checkFlag("screenMovingRanges", input.screenMovingRanges ?? true);
  const target = input.target ?? null;
  if (target !== null) checkFinite("target", target);
  const rebases = input.rebaseAt ?? [];
  if (!Array.isArray(rebases))
    throw new StatisticsError("rebaseAt", rebases, "a list of points, counted from 1");
  const rebaseAt = rebases.map((point, i) => checkWhole(at("rebaseAt", i), point, 1, values.length));
  const baseline = input.baseline ?? null;
  if (baseline !== null) checkWhole("baseline", baseline, 12, Number.MAX_SAFE_INTEGER);

  const starts = [...new Set([0, ...rebaseAt.map((point) => point - 1)])].sort((a, b) => a - b);
  const points = starts.flatMap((start, k) => {
    const stretch = values.slice(start, starts[k + 1] ?? values.length);
    return stretchPoints(stretch, screenMovingRanges, baseline);
  });
  const pointType = points.map(({ cause }) => pointTypeOf(cause, direction));
  return {
    center: points.map(({ center }) => center),
    lcl: points.map(({ lcl }) => lcl),
    ucl: points.map(({ ucl }) => ucl),
    specialCause: points.map(({ cause }) => cause),
    pointType,
    variationIcon: pointType.at(-1) ?? "common_cause",
    assuranceIcon: assuranceOf(points.at(-1), target, direction),
  };
}

interface MdcPoint {
  readonly center: number;
  readonly lcl: number | null;
  readonly ucl: number | null;
  readonly cause: SpecialCause;
}

function stretchPoints(values: readonly number[], screen: boolean, baseline: number | null): MdcPoint[] {
  const options = baseline === null ? {} : { baseline };
  const chart = xmr({ values, constant: "2.66", screenMovingRanges: screen, ...options });
  const { center, lcl, ucl } = chart;
  // A stretch has at least one point, all of them present, so that it has a centre line.
  if (center === null) return [];
  const width = ucl === null ? null : ucl - center;
  return specialCauses({ values, center, width }).map((cause) => ({ center, lcl, ucl, cause }));
}

function pointTypeOf(cause: SpecialCause, direction: ImprovementDirection): PointType {
  if (cause === "Common Cause") return "common_cause";
  const high = cause.includes("Above") || cause.includes("Increasing");
  if (direction === "neutral") return high ? "special_cause_neutral_high" : "special_cause_neutral_low";
  return high === (direction === "increase") ? "special_cause_improvement" : "special_cause_concern";
}

function assuranceOf(
  latest: MdcPoint | undefined,
  target: number | null,
  direction: ImprovementDirection,
): Assurance | null {
  if (latest === undefined || target === null || direction === "neutral") return null;
  const increase = direction === "increase";
  if (latest.ucl !== null && target > latest.ucl) return increase ? "consistent_fail" : "consistent_pass";
  if (latest.lcl !== null && target < latest.lcl) return increase ? "consistent_pass" : "consistent_fail";
  return "inconsistent";
}
