import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type ComparisonOptions, comparisonSpec } from "./ComparisonChart.model.ts";

export interface ComparisonChartProps extends ComparisonOptions, ChartOptions {}

/**
 * Places or groups of one period as points with their intervals, in a stated order. It is no league table: unreliable
 * figures are not ranked, rare events never are, and a row without a figure says why.
 */
export function ComparisonChart(props: ComparisonChartProps) {
  return <Chart spec={useSpec(comparisonSpec, props)} {...chartOptions(props)} />;
}
