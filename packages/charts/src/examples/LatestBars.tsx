import { Chart, type ChartOptions, chartOptions, useSpec } from "../frame/Chart.tsx";
import { type LatestBarsOptions, latestBarsSpec } from "./LatestBars.model.ts";

/** The chart that `docs/add-a-chart.md` makes: each place's latest figure as a bar. */
export function LatestBars(props: LatestBarsOptions & ChartOptions) {
  return <Chart spec={useSpec(latestBarsSpec, props)} {...chartOptions(props)} />;
}
