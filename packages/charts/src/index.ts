// By kind, and words first: gzip looks back no further than 32 kB, so that a page with many charts is 3 kB smaller where
// like stands beside like.

// All words, and the catalog of them.
export { addLanguage, type Catalog, catalogOf, missingWords, overrideWords } from "./words/catalog.ts";

// The words of each part.

export { changeWords } from "./charts/ChangeChart/ChangeChart.words.ts";
export { type ComparisonOrder, comparisonWords } from "./charts/ComparisonChart/ComparisonChart.words.ts";
export { completenessWords } from "./charts/CompletenessMatrix/CompletenessMatrix.words.ts";
export { controlWords } from "./charts/ControlChart/ControlChart.words.ts";
export { cultureWords } from "./charts/CultureChart/CultureChart.words.ts";
export { disparityWords } from "./charts/DisparityChart/DisparityChart.words.ts";
export { entryExitWords } from "./charts/EntryExitChart/EntryExitChart.words.ts";
export { fatalitiesWords } from "./charts/FatalitiesChart/FatalitiesChart.words.ts";
export { funnelWords } from "./charts/FunnelPlot/FunnelPlot.words.ts";
export { incidentWords } from "./charts/IncidentPareto/IncidentPareto.words.ts";
export { placeMapWords } from "./charts/PlaceMap/PlaceMap.words.ts";
export { scorecardWords } from "./charts/Scorecard/Scorecard.words.ts";
export { strategyWords } from "./charts/StrategyTimeline/StrategyTimeline.words.ts";
export { trendWords } from "./charts/TrendChart/TrendChart.words.ts";
export { stateWords } from "./frame/ChartState.words.ts";
export { glanceWords } from "./glance/glance.words.ts";
export { interactionWords } from "./interaction/interaction.words.ts";
export { multiplesWords } from "./multiples/multiples.words.ts";
export {
  addWordsTo,
  defineWords,
  missingWordsOf,
  overrideWordsOf,
  type SomeWords,
  type Words,
} from "./words/define-words.ts";

// Parts that charts are made of: marks, scales, layouts.

export * from "./drawing/marks.ts";
export { type HatchWay, hatchRings, type Ring, ringsHold, ringsPath } from "./drawing/rings.ts";
export * from "./drawing/shapes.ts";
export { join, type Svg } from "./drawing/svg.ts";
export type {
  ChartSpec,
  FrameSpec,
  LegendEntry,
  TableColumn,
  TableRow,
  TableSpec,
} from "./model/chart-spec.ts";
export {
  cellAt,
  type Figure,
  figureOf,
  figureWords,
  findingSentences,
  illustrativeNotice,
  intervalWords,
  isIllustrative,
  notesOf,
  periodsOf,
  placeOf,
  sourcesOf,
  stopWords,
} from "./model/from-series.ts";
export { LabelRoom } from "./model/label-room.ts";
export type { Along, Box, Picture, Stop, StopLine } from "./model/picture.ts";
export { rowsWhenRead } from "./model/rows-when-read.ts";
export {
  type Bands,
  bands,
  type NumberScale,
  type NumberScaleOptions,
  numberScale,
  ratioScale,
} from "./model/scales.ts";
export { shortened, textWidth, wrapped } from "./model/text-width.ts";
export type { Compared } from "./rows/compared.ts";
export { rowsChart } from "./rows/rows-chart.ts";
export type {
  RowMarkSpec,
  RowPanelSpec,
  RowReferenceSpec,
  RowScales,
  RowSpec,
  RowsChart,
  RowsPicture,
  RowsSpec,
} from "./rows/rows-spec.ts";
export type { PlaceShape, PlaceShapes } from "./shapes/place-shapes.ts";
export { barMarks } from "./time/bar-marks.ts";
export { signalMarks } from "./time/signal-marks.ts";
export { timeChart } from "./time/time-chart.ts";
export type {
  Bars,
  GuidePlace,
  GuideSpec,
  LineSpec,
  Mark,
  MarkerSpec,
  PanelScales,
  PanelSpec,
  PointSpec,
  ReferenceSpec,
  Said,
  SignalMark,
  Signals,
  TimeChart,
  TimePicture,
  TimeSpec,
} from "./time/time-spec.ts";

// What each chart says, before any pixel.

export { type ChangeOptions, changeSpec, type NamedChange } from "./charts/ChangeChart/ChangeChart.model.ts";
export { type ComparisonOptions, comparisonSpec } from "./charts/ComparisonChart/ComparisonChart.model.ts";
export {
  type CompletenessOptions,
  completenessSpec,
} from "./charts/CompletenessMatrix/CompletenessMatrix.model.ts";
export { type ControlChartOptions, controlSpec } from "./charts/ControlChart/ControlChart.model.ts";
export { type CultureOptions, cultureSpec } from "./charts/CultureChart/CultureChart.model.ts";
export { type DisparityOptions, disparitySpec } from "./charts/DisparityChart/DisparityChart.model.ts";
export { type EntryExitOptions, entryExitSpec } from "./charts/EntryExitChart/EntryExitChart.model.ts";
export { type FatalitiesOptions, fatalitiesSpec } from "./charts/FatalitiesChart/FatalitiesChart.model.ts";
export type { FunnelPicture, FunnelScales } from "./charts/FunnelPlot/draw-funnel.ts";
export { type FunnelPlotOptions, funnelSpec } from "./charts/FunnelPlot/FunnelPlot.model.ts";
export {
  type IncidentItem,
  type IncidentOptions,
  incidentSpec,
} from "./charts/IncidentPareto/IncidentPareto.model.ts";
export type { MapClasses } from "./charts/PlaceMap/map-classes.ts";
export { type PlaceMapOptions, placeMapSpec } from "./charts/PlaceMap/PlaceMap.model.ts";
export {
  type ScorecardColumn,
  type ScorecardOptions,
  type ScorecardSpec,
  scorecardSpec,
} from "./charts/Scorecard/Scorecard.model.ts";
export type { ScorecardLine, ScorecardRow, ScorecardRowSpec } from "./charts/Scorecard/scorecard-row.ts";
export {
  type StrategyOptions,
  startedEvents,
  strategySpec,
} from "./charts/StrategyTimeline/StrategyTimeline.model.ts";
export type { ChartEvent } from "./charts/TrendChart/annotations.ts";
export { type TrendOptions, trendSpec } from "./charts/TrendChart/TrendChart.model.ts";
export {
  type Glance,
  type GlanceFigure,
  type GlanceOptions,
  type GlanceStatus,
  glanceOf,
} from "./glance/glance.model.ts";
export type { GlanceTarget } from "./glance/glance-target.ts";
export { type TrendsChart, type TrendsOptions, trendsSpec } from "./multiples/trends.model.ts";

// Charts and parts of their frame, as components.

export { ChangeChart, type ChangeChartProps } from "./charts/ChangeChart/ChangeChart.tsx";
export { ComparisonChart, type ComparisonChartProps } from "./charts/ComparisonChart/ComparisonChart.tsx";
export {
  CompletenessMatrix,
  type CompletenessMatrixProps,
} from "./charts/CompletenessMatrix/CompletenessMatrix.tsx";
export { ControlChart, type ControlChartProps } from "./charts/ControlChart/ControlChart.tsx";
export { CultureChart, type CultureChartProps } from "./charts/CultureChart/CultureChart.tsx";
export { DisparityChart, type DisparityChartProps } from "./charts/DisparityChart/DisparityChart.tsx";
export { EntryExitChart, type EntryExitChartProps } from "./charts/EntryExitChart/EntryExitChart.tsx";
export { FatalitiesChart, type FatalitiesChartProps } from "./charts/FatalitiesChart/FatalitiesChart.tsx";
export { FunnelPlot, type FunnelPlotProps } from "./charts/FunnelPlot/FunnelPlot.tsx";
export { GroupTrends, type GroupTrendsProps } from "./charts/GroupTrends/GroupTrends.tsx";
export { IncidentPareto, type IncidentParetoProps } from "./charts/IncidentPareto/IncidentPareto.tsx";
export { CardFrame, type CardFrameProps } from "./charts/IndicatorCard/CardFrame.tsx";
export { IndicatorCard, type IndicatorCardProps } from "./charts/IndicatorCard/IndicatorCard.tsx";
export { PlaceMap, type PlaceMapProps } from "./charts/PlaceMap/PlaceMap.tsx";
export { PlaceTrends, type PlaceTrendsProps } from "./charts/PlaceTrends/PlaceTrends.tsx";
export {
  RepeatMaltreatmentChart,
  type RepeatMaltreatmentChartProps,
} from "./charts/RepeatMaltreatmentChart/RepeatMaltreatmentChart.tsx";
export { Scorecard, type ScorecardProps } from "./charts/Scorecard/Scorecard.tsx";
export { ScorecardTable } from "./charts/Scorecard/ScorecardTable.tsx";
export { Sparkline, type SparklineProps } from "./charts/Sparkline/Sparkline.tsx";
export { StrategyTimeline, type StrategyTimelineProps } from "./charts/StrategyTimeline/StrategyTimeline.tsx";
export { TrendChart, type TrendChartProps } from "./charts/TrendChart/TrendChart.tsx";
export { Chart, type ChartOptions, type ChartProps, chartOptions, useSpec } from "./frame/Chart.tsx";
export {
  ChartFrame,
  type ChartFrameOptions,
  type ChartFrameProps,
  type FrameParts,
} from "./frame/ChartFrame.tsx";
export { ChartState, type ChartStateProps } from "./frame/ChartState.tsx";
export { DataTable } from "./frame/DataTable.tsx";
export { Drawing, type DrawingProps } from "./frame/Drawing.tsx";
export { type Pieces, Plot, type PlotProps } from "./frame/Plot.tsx";
export { tiled } from "./frame/Tiles.tsx";
