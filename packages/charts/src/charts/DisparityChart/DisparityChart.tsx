import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type DisparityOptions, disparitySpec } from "./DisparityChart.model.ts";

export interface DisparityChartProps extends DisparityOptions, ChartOptions {}

/**
 * Groups beside their reference in one period: how many times as high, and how far apart, each with its interval. It
 * says for whom, and never why.
 */
export function DisparityChart(props: DisparityChartProps) {
  return <Chart spec={useSpec(disparitySpec, props)} {...chartOptions(props)} />;
}
