import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type CultureOptions, cultureSpec } from "./CultureChart.model.ts";

export interface CultureChartProps extends CultureOptions, ChartOptions {}

/**
 * Domains or questions of a safety culture survey as diverging bars, with respondents and response rate. Reversed ones
 * are read the other way round and say so; what too few people answered is hidden; there is no score of all domains.
 */
export function CultureChart(props: CultureChartProps) {
  return <Chart spec={useSpec(cultureSpec, props)} {...chartOptions(props)} />;
}
