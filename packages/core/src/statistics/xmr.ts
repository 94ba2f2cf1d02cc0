import type { LevelChart } from "./c-chart.ts";
import { type ChartOptions, checkChartOptions, checkPoints, isBeyond } from "./chart-options.ts";
import { checkFinite, checkFlag, checkOneOf } from "./checks.ts";
import { meanMovingRange } from "./moving-range.ts";
import { mean, present } from "./summary.ts";

const CONSTANTS = { "2.66": 2.66, "3/1.128": 3 / 1.128 } as const;
export type XmrConstant = keyof typeof CONSTANTS;

export interface XmrInput extends ChartOptions {
  /** One value a period; null = missing. */
  readonly values: readonly (number | null)[];
  /** What turns the mean moving range into 3 standard deviations: rounded (NHS) or not (Montgomery). */
  readonly constant?: XmrConstant;
  /** Whether moving ranges far above the mean are left out once. */
  readonly screenMovingRanges?: boolean;
}

export interface Xmr extends LevelChart {
  /** Null, as are the limits, when there are no two neighbouring points. */
  readonly meanMovingRange: number | null;
}

/**
 * XmR (individuals) chart. Moving ranges that touch a missing point are dropped, never bridged. The lower limit is
 * not clamped at 0. Throws a StatisticsError for an empty list and for values that are not finite numbers.
 * Source: Wheeler (2000) Understanding Variation; Montgomery 6.4; screening: Nelson (1982), NHS Making Data Count.
 */
export function xmr(input: XmrInput): Xmr {
  const values = checkPoints("values", input.values, checkFinite);
  const constant = checkOneOf("constant", input.constant ?? "2.66", ["2.66", "3/1.128"]);
  const screen = checkFlag("screenMovingRanges", input.screenMovingRanges ?? false);
  const { base, sigma } = checkChartOptions(input, values.length);
  const setting = base.map((i) => values[i] ?? null);
  const used = present(setting);
  const center = used.length === 0 ? null : mean(used);
  const range = meanMovingRange(setting, screen);
  if (center === null || range === null) {
    return { center, meanMovingRange: null, lcl: null, ucl: null, outside: values.map(() => false) };
  }
  const width = (sigma / 3) * CONSTANTS[constant] * range;
  const lcl = center - width;
  const ucl = center + width;
  const outside = values.map((value) => isBeyond(value, lcl, ucl));
  return { center, meanMovingRange: range, lcl, ucl, outside };
}
