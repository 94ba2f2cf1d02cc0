export { type EntryExitOptions, entryExitSpec } from "./charts/EntryExitChart/EntryExitChart.model.ts";
export { EntryExitChart, type EntryExitChartProps } from "./charts/EntryExitChart/EntryExitChart.tsx";
export { type FatalitiesOptions, fatalitiesSpec } from "./charts/FatalitiesChart/FatalitiesChart.model.ts";
export { FatalitiesChart, type FatalitiesChartProps } from "./charts/FatalitiesChart/FatalitiesChart.tsx";
export {
  RepeatMaltreatmentChart,
  type RepeatMaltreatmentChartProps,
} from "./charts/RepeatMaltreatmentChart/RepeatMaltreatmentChart.tsx";
export { Sparkline, type SparklineProps } from "./charts/Sparkline/Sparkline.tsx";
export { type TrendOptions, trendSpec } from "./charts/TrendChart/TrendChart.model.ts";
export { TrendChart, type TrendChartProps } from "./charts/TrendChart/TrendChart.tsx";
export { drawChart } from "./drawing/draw-chart.ts";
export type { Svg } from "./drawing/svg.ts";
export { ChartFrame, type ChartFrameOptions, type ChartFrameProps } from "./frame/ChartFrame.tsx";
export { ChartState, type ChartStateProps } from "./frame/ChartState.tsx";
export { DataTable } from "./frame/DataTable.tsx";
export { csvOfChart } from "./frame/DownloadCsv.tsx";
export { Plot, type PlotProps } from "./frame/Plot.tsx";
export type { ChartModel } from "./model/chart-model.ts";
export { layoutChart } from "./model/layout.ts";
export type { ChartSpec, LineSpec, PanelSpec, PointSpec, ReferenceSpec, TableSpec } from "./model/spec.ts";
