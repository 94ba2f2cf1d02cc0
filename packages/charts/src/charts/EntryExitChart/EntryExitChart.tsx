import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type EntryExitOptions, entryExitSpec } from "./EntryExitChart.model.ts";

export interface EntryExitChartProps extends EntryExitOptions, ChartOptions {}

/**
 * Children who entered and who left foster care, and the ratio of the two about 1: twice as many entries and half as
 * many sit equally far from it. Undefined where nobody left. It says that the ratio is not a goal by itself.
 */
export function EntryExitChart(props: EntryExitChartProps) {
  return <Chart spec={useSpec(entryExitSpec, props)} {...chartOptions(props)} />;
}
