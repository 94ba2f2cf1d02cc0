import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type StrategyOptions, strategySpec } from "./StrategyTimeline.model.ts";

export interface StrategyTimelineProps extends StrategyOptions, ChartOptions {}

/**
 * Strategies and their activities on an axis of time, with status and partners. It can share its axis with the charts
 * beside it, and says when something was done, never that it moved a figure.
 */
export function StrategyTimeline(props: StrategyTimelineProps) {
  return <Chart spec={useSpec(strategySpec, props)} {...chartOptions(props)} />;
}
