import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type ChangeOptions, changeSpec } from "./ChangeChart.model.ts";

export interface ChangeChartProps extends ChangeOptions, ChartOptions {}

/**
 * Two periods of places or groups, joined in rows or by lines between two axes: solid where the change is more than chance, dotted where it could be chance
 * or cannot be told. It gives no percent change of small counts.
 */
export function ChangeChart(props: ChangeChartProps) {
  return <Chart spec={useSpec(changeSpec, props)} {...chartOptions(props)} />;
}
