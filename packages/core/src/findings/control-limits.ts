import type { ValueCell } from "../cell.ts";
import type { Indicator } from "../indicator.ts";
import type { MethodId } from "../methods.ts";
import {
  cChart,
  gChart,
  laneyPChart,
  laneyUChart,
  pChart,
  tChart,
  uChart,
  xmr,
} from "../statistics/index.ts";
import { type Counted, countedOf } from "./counted.ts";

/** The center line and limits of a control chart in the indicator's unit; null where a period is missing. */
export interface ControlLimits {
  readonly center: number;
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly outside: readonly boolean[];
}

/**
 * The control chart of a series: one entry a period, missing ones null. None where the counts are not published or the
 * points do not vary.
 */
export function controlLimits(
  indicator: Indicator,
  points: readonly (ValueCell | null)[],
  method: MethodId,
): ControlLimits | undefined {
  switch (method) {
    case "p-chart":
      return ofParts(indicator, points, pChart);
    case "laney-p-chart":
      return ofParts(indicator, points, laneyPChart);
    case "u-chart":
      return ofParts(indicator, points, uChart);
    case "laney-u-chart":
      return ofParts(indicator, points, laneyUChart);
    case "c-chart":
      return ofCounts(indicator, points);
    case "xmr-chart":
      return indicator.kind === "ratio"
        ? ofLogRatios(points)
        : ofValues(points.map((cell) => cell?.value ?? null));
    case "g-chart":
      return level(gChart({ gaps: points.map((cell) => cell?.value ?? null) }), points.length);
    case "t-chart":
      return level(tChart({ times: points.map((cell) => cell?.value ?? null) }), points.length);
    default:
      return undefined;
  }
}

type AttributeChart = typeof pChart;

function ofParts(
  indicator: Indicator,
  points: readonly (ValueCell | null)[],
  chart: AttributeChart,
): ControlLimits | undefined {
  const counts = countsOf(indicator, points);
  if (!counts) return undefined;
  const { center, lcl, ucl, outside } = chart({
    x: counts.map((counted) => counted?.x ?? null),
    n: counts.map((counted) => counted?.n ?? null),
    multiplier: indicator.multiplier,
  });
  return center === null ? undefined : { center, lower: lcl, upper: ucl, outside };
}

function ofCounts(indicator: Indicator, points: readonly (ValueCell | null)[]): ControlLimits | undefined {
  const counts = countsOf(indicator, points);
  return counts && level(cChart({ x: counts.map((counted) => counted?.x ?? null) }), counts.length);
}

/** The counts of each point, null where a period is missing; none where those of any cannot be had. */
function countsOf(indicator: Indicator, points: readonly (ValueCell | null)[]) {
  const counts = points.map((cell) => cell && countedOf(indicator, cell));
  return counts.every((counted): counted is Counted | null => counted !== undefined) ? counts : undefined;
}

function ofValues(values: readonly (number | null)[]): ControlLimits | undefined {
  return level(xmr({ values }), values.length);
}

/** A ratio is charted on its logarithm, where twice as many and half as many are equally far from 1. */
function ofLogRatios(points: readonly (ValueCell | null)[]): ControlLimits | undefined {
  if (points.some((cell) => cell && cell.value <= 0)) return undefined;
  const limits = ofValues(points.map((cell) => (cell ? Math.log(cell.value) : null)));
  const back = (value: number | null) => (value === null ? null : Math.exp(value));
  return (
    limits && {
      center: Math.exp(limits.center),
      lower: limits.lower.map(back),
      upper: limits.upper.map(back),
      outside: limits.outside,
    }
  );
}

interface Level {
  readonly center: number | null;
  readonly lcl: number | null;
  readonly ucl: number | null;
  readonly outside: readonly boolean[];
}

function level({ center, lcl, ucl, outside }: Level, length: number): ControlLimits | undefined {
  if (center === null || lcl === null || ucl === null) return undefined;
  return { center, lower: Array(length).fill(lcl), upper: Array(length).fill(ucl), outside };
}
