export type { AttributeChart, AttributeChartInput } from "./attribute-chart.ts";
export { byar, type CountInput, type CountLimits } from "./byar.ts";
export { type CountChartInput, cChart, type LevelChart } from "./c-chart.ts";
export type { ChartOptions } from "./chart-options.ts";
export { type ChiSquaredTrend, type ChiSquaredTrendInput, chisqTrend } from "./chisq-trend.ts";
export { clopperPearson } from "./clopper-pearson.ts";
export type { CountMethod } from "./count-limits.ts";
export { type CountRatioEstimate, type CountRatioInput, countRatio } from "./count-ratio.ts";
export { type CrudeRateEstimate, type CrudeRateInput, crudeRate } from "./crude-rate.ts";
export * from "./distributions.ts";
export { type DobsonEstimate, dsrDobson } from "./dsr-dobson.ts";
export { dsrGamma, type GammaEstimate } from "./dsr-gamma.ts";
export {
  dsrNonindependent,
  type RepeatedEventsEstimate,
  type RepeatedEventsInput,
  type RepeatedEventsRow,
} from "./dsr-nonindependent.ts";
export { type FunnelExact, type FunnelExactInput, funnelExact } from "./funnel-exact.ts";
export { type FunnelFlag, type FunnelFlagsInput, type FunnelKind, funnelFlags } from "./funnel-flags.ts";
export {
  type FunnelMultiplicative,
  type FunnelMultiplicativeInput,
  funnelMultiplicative,
} from "./funnel-multiplicative.ts";
export {
  type FunnelOverdispersion,
  type FunnelOverdispersionInput,
  funnelOverdispersion,
} from "./funnel-overdispersion.ts";
export { funnelPoissonCurve, type PoissonCurve, type PoissonCurveInput } from "./funnel-poisson-curve.ts";
export { type FunnelLimits, type FunnelProportionInput, funnelProportion } from "./funnel-proportion.ts";
export { type GapChart, type GapChartInput, gChart } from "./g-chart.ts";
export {
  type HoltFixedInput,
  type HoltForecast,
  type HoltInput,
  type HoltOptimisedInput,
  holt,
} from "./holt.ts";
export { type IndirectEstimate, type IndirectInput, isr } from "./isr.ts";
export { type JoinpointFit, type JoinpointInput, joinpoint } from "./joinpoint.ts";
export { type LaneyChartInput, laneyPChart, laneyUChart } from "./laney-chart.ts";
export { type LinearPrediction, type LinearPredictionInput, linearPrediction } from "./linear-prediction.ts";
export { type MonotonicTrend, mannKendallTheilSen, type TrendInput } from "./mann-kendall-theil-sen.ts";
export type { SpecialCause } from "./mdc-special-cause.ts";
export {
  type DifferenceEstimate,
  newcombeDifference,
  type TwoProportionsInput,
} from "./newcombe-difference.ts";
export { pChart } from "./p-chart.ts";
export { type ExposureInput, poissonExact, type RateEstimate } from "./poisson-exact.ts";
export { type Recurrence, type RecurrenceInput, recurrence } from "./recurrence.ts";
export type { MaltreatmentEvent } from "./recurrence-events.ts";
export { type RollingPooled, type RollingPooledInput, rollingPooled } from "./rolling-pooled.ts";
export { type RunChart, type RunChartInput, rulesAnhoej } from "./rules-anhoej.ts";
export {
  type Assurance,
  type ImprovementDirection,
  type MdcChart,
  type MdcInput,
  type PointType,
  rulesMdc,
} from "./rules-mdc.ts";
export { type NelsonFlags, type NelsonInput, rulesNelson } from "./rules-nelson.ts";
export { StatisticsError } from "./statistics-error.ts";
export type { StandardizationInput } from "./strata.ts";
export { type TimeChartInput, tChart } from "./t-chart.ts";
export { uChart } from "./u-chart.ts";
export { type ProportionEstimate, type ProportionInput, wilson } from "./wilson.ts";
export { type Xmr, type XmrConstant, type XmrInput, xmr } from "./xmr.ts";
