import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type ControlChartOptions, controlSpec } from "./ControlChart.model.ts";

export interface ControlChartProps extends ControlChartOptions, ChartOptions {}

/**
 * Signal or noise: figures with their center line and limits, in steps where each period has limits of its own. A ring
 * marks each signal, by its shape and in words. Phases whose limits were set anew are marked with date and reason. XmR,
 * p, u, c, g and t charts, and Laney's p′ and u′: the method comes with `control`.
 *
 * @example
 * import { controlChart } from "@shared-measurement/core/findings";
 * <ControlChart control={controlChart(series)} language="en" />
 */
export function ControlChart(props: ControlChartProps) {
  return <Chart spec={useSpec(controlSpec, props)} {...chartOptions(props)} />;
}
