import { type ChartOptions, checkChartOptions, checkPoints, isBeyond } from "./chart-options.ts";
import { checkCount } from "./checks.ts";
import { mean, present } from "./summary.ts";

export interface CountChartInput extends ChartOptions {
  /** Events of each period, over equal opportunities; null = missing. */
  readonly x: readonly (number | null)[];
}

export interface LevelChart {
  /** One centre line and one pair of limits for all points, in the unit of the points; null when no point sets them. */
  readonly center: number | null;
  readonly lcl: number | null;
  readonly ucl: number | null;
  readonly outside: boolean[];
}

/**
 * c chart: counts over equal opportunities, the lower limit clamped to 0.
 * Throws a StatisticsError for an empty list and for fractional or negative counts.
 * Source: Montgomery, ISQC, 7th ed., 7.3.
 */
export function cChart(input: CountChartInput): LevelChart {
  const counts = checkPoints("x", input.x, checkCount);
  const { base, sigma } = checkChartOptions(input, counts.length);
  const used = present(base.map((i) => counts[i] ?? null));
  if (used.length === 0) return { center: null, lcl: null, ucl: null, outside: counts.map(() => false) };
  const center = mean(used);
  const width = sigma * Math.sqrt(center);
  const lcl = Math.max(0, center - width);
  const ucl = center + width;
  return { center, lcl, ucl, outside: counts.map((count) => isBeyond(count, lcl, ucl)) };
}
