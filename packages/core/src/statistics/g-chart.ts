import type { LevelChart } from "./c-chart.ts";
import { type ChartOptions, checkChartOptions, checkPoints, isBeyond } from "./chart-options.ts";
import { checkCount } from "./checks.ts";
import { mean, median, present } from "./summary.ts";

export interface GapChartInput extends ChartOptions {
  /** How many opportunities (or days) without an event lay between each event and the next: 0 is allowed. */
  readonly gaps: readonly (number | null)[];
}

export interface GapChart extends LevelChart {
  /** The mean gap, from which the limits come; the centre line is the median. */
  readonly mean: number | null;
}

/**
 * g chart: opportunities between rare events. Limits from the mean gap (geometric, from 0), the lower clamped to 0;
 * the centre line at the median. Throws a StatisticsError for an empty list and for fractional or negative gaps.
 * Source: Benneyan (2001) Health Care Manag Sci 4:305; Provost & Murray (2011) p. 228; Montgomery 7.3.
 */
export function gChart(input: GapChartInput): GapChart {
  const gaps = checkPoints("gaps", input.gaps, checkCount);
  const { base, sigma } = checkChartOptions(input, gaps.length);
  const used = present(base.map((i) => gaps[i] ?? null));
  if (used.length === 0) {
    return { mean: null, center: null, lcl: null, ucl: null, outside: gaps.map(() => false) };
  }
  const average = mean(used);
  const width = sigma * Math.sqrt(average * (average + 1));
  const lcl = Math.max(0, average - width);
  const ucl = average + width;
  const outside = gaps.map((gap) => isBeyond(gap, lcl, ucl));
  return { mean: average, center: median(used), lcl, ucl, outside };
}
