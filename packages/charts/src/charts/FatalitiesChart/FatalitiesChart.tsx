import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type FatalitiesOptions, fatalitiesSpec } from "./FatalitiesChart.model.ts";

export interface FatalitiesChartProps extends FatalitiesOptions, ChartOptions {}

/**
 * Children who died from abuse or neglect: counts from zero, the rate below them, reported and estimated apart,
 * revised figures hollow. The year is the one in which the death was determined.
 */
export function FatalitiesChart(props: FatalitiesChartProps) {
  return <Chart spec={useSpec(fatalitiesSpec, props)} {...chartOptions(props)} />;
}
