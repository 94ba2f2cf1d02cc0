import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type FunnelPlotOptions, funnelSpec } from "./FunnelPlot.model.ts";

export interface FunnelPlotProps extends FunnelPlotOptions, ChartOptions {}

/**
 * Places of one period against limits that narrow as places grow: which differ by more than chance, without a league
 * table. Places beyond the limits are named, in the drawing where there is room and always in the findings; hidden ones
 * are listed without a position.
 *
 * @example
 * import { funnelOf } from "@shared-measurement/core/findings";
 * <FunnelPlot funnel={funnelOf(indicator, seriesOfEveryPlace, { period })} language="en" />
 */
export function FunnelPlot(props: FunnelPlotProps) {
  return <Chart spec={useSpec(funnelSpec, props)} {...chartOptions(props)} />;
}
