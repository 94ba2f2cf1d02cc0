import type { LevelChart } from "./c-chart.ts";
import { type ChartOptions, checkPoints } from "./chart-options.ts";
import { checkPositive } from "./checks.ts";
import { xmr } from "./xmr.ts";

export interface TimeChartInput extends ChartOptions {
  /** Time from each event to the next, above 0, in any unit; null = missing. */
  readonly times: readonly (number | null)[];
  readonly screenMovingRanges?: boolean;
}

/** Makes times between random events nearly normal. */
const POWER = 3.6;

/**
 * t chart: time between rare events, as an XmR chart of the times to the power 1/3.6. The lower limit is 0 where it
 * would be negative. Throws a StatisticsError for an empty list and for any time not above 0 (events on one day: use
 * real times, or a g chart). Source: Nelson (1994) J Qual Technol 26:239; Montgomery example 7.6.
 */
export function tChart(input: TimeChartInput): LevelChart {
  const { times, ...options } = input;
  const values = checkPoints("times", times, checkPositive).map((time) =>
    time === null ? null : time ** (1 / POWER),
  );
  const chart = xmr({ ...options, values, constant: "3/1.128" });
  const back = (level: number | null): number | null => (level === null ? null : Math.max(0, level) ** POWER);
  return { center: back(chart.center), lcl: back(chart.lcl), ucl: back(chart.ucl), outside: chart.outside };
}
