import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type TrendOptions, trendSpec } from "./TrendChart.model.ts";

export interface TrendChartProps extends TrendOptions, ChartOptions {}

/**
 * Any indicator over time: the line breaks at gaps, a lone figure is seen, an interval-valued figure is drawn as its
 * two bounds.
 */
export function TrendChart(props: TrendChartProps) {
  return <Chart spec={useSpec(trendSpec, props)} {...chartOptions(props)} />;
}
