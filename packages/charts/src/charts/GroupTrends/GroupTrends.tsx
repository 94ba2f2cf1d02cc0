import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { tiled } from "../../frame/Tiles.tsx";
import { type TrendsOptions, trendsSpec } from "../../multiples/trends.model.ts";

export interface GroupTrendsProps extends TrendsOptions, ChartOptions {}

/**
 * Groups of one place over time as small charts on the same axes, in a stated order, with one line of context in each. One tab
 * stop for all of them: Left and Right go by period, Up and Down from one small chart to the next.
 */
export function GroupTrends(props: GroupTrendsProps) {
  return <Chart spec={useSpec(trendsSpec, props)} pieces={tiled} {...chartOptions(props)} />;
}
