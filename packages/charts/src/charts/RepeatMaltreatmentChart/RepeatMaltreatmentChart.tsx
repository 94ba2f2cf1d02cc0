import { TrendChart, type TrendChartProps } from "../TrendChart/TrendChart.tsx";

export interface RepeatMaltreatmentChartProps extends Omit<TrendChartProps, "benchmark" | "context"> {
  /** The nation's observed series, as context. */
  readonly nation?: TrendChartProps["context"];
  /**
   * Draw national performance (CFSR 4). It may be compared only with risk-standardized performance, so its warning
   * comes with it. Off by default.
   */
  readonly showNationalPerformance?: boolean;
}

/**
 * Repeat maltreatment (recurrence within 12 months) over time, with the children it counts in its table and at every
 * stop.
 */
export function RepeatMaltreatmentChart({
  nation,
  showNationalPerformance = false,
  ...trend
}: RepeatMaltreatmentChartProps) {
  const benchmark = showNationalPerformance
    ? trend.series.indicator.benchmarks.find(({ id }) => id === "cfsr4-national-performance")
    : undefined;
  return <TrendChart {...trend} {...(nation && { context: nation })} {...(benchmark && { benchmark })} />;
}
