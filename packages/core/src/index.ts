export { addsUp, differenceDecimals } from "./adds-up.ts";
export type {
  Analysis,
  Change,
  Disparities,
  Disparity,
  Estimate,
  Finding,
  FindingKind,
  Forecast,
  Interval,
  Limits,
  NotRecorded,
  ReliabilityReason,
  TargetPath,
  Verdict,
} from "./analysis.ts";
export {
  type Cell,
  denominatorOf,
  hasValue,
  isShown,
  type NoneCell,
  type NoneReason,
  numeratorOf,
  type PartsCell,
  type RangeCell,
  type Revision,
  type ValueCell,
} from "./cell.ts";
export {
  cellPartsWords,
  cellReasonExplained,
  cellValueWords,
  reasonsOf,
  revisionSentences,
  seriesSentence,
} from "./cell-words.ts";
export type { Control, ControlPhase, ControlPoint, PhaseStart, SignalRule } from "./control.ts";
export { toCsv } from "./csv.ts";
export {
  type Day,
  dayNumber,
  dayOf,
  daysInMonth,
  isCalendarDay,
  partsOfDay,
  type StatedDate,
} from "./day.ts";
export type { FindingWords } from "./findings/words/finding-words.ts";
export { findingWords } from "./findings/words/index.ts";
export {
  formatCount,
  formatMonth,
  formatNumber,
  formatSpan,
  formatStatedDate,
  formatValue,
  formatValueWithUnit,
  isPercent,
} from "./format.ts";
export {
  type Funnel,
  type FunnelLimitsAt,
  type FunnelPlace,
  type FunnelSide,
  LEAST_FUNNEL_PLACES,
} from "./funnel.ts";
export {
  type Benchmark,
  type Direction,
  extendIndicator,
  type Indicator,
  type IndicatorKind,
  type IndicatorSource,
  type PartDefinition,
} from "./indicator.ts";
export {
  declareLanguage,
  directionOf,
  type LanguageSetup,
  languageName,
  languageOf,
  languages,
  localeOf,
} from "./languages.ts";
export {
  CONTROL_METHODS,
  LARGE_COUNT,
  LEAST_POINTS,
  METHODS,
  METHODS_BY_KIND,
  type Method,
  type MethodChoice,
  type MethodId,
} from "./methods.ts";
export { methodsFor } from "./methods-for.ts";
export {
  figureKey,
  type Group,
  MISSING_STATUSES,
  type MissingStatus,
  type Observation,
  PART_NAMES,
  type PartName,
  type Parts,
} from "./observation.ts";
export { PeriodError, parsePeriod } from "./parse-period.ts";
export {
  afcarsTwelveMonths,
  calendarYear,
  comparePeriods,
  federalFiscalYear,
  month,
  ncandsYearPair,
  type Period,
  type PeriodKind,
  periodMiddle,
  periodsOverlap,
  pointInTime,
  pooledPeriod,
  quarter,
  samePeriod,
  schoolYear,
  stateFiscalYear,
} from "./period.ts";
export { periodExplained, periodLabel, periodTick, periodWhen } from "./period-label.ts";
export { everyPeriod } from "./period-rhythm.ts";
export type { Place, PlaceLevel } from "./place.ts";
export * from "./presets/index.ts";
export { isProvisional } from "./provisional.ts";
export { buildSeries, fillGaps, latestValues, type Series } from "./series.ts";
export type { Source } from "./source.ts";
export { ACTIVITY_STATUSES, type Activity, type ActivityStatus, type Strategy } from "./strategy.ts";
export {
  type Favor,
  favorOf,
  type ProtectedItem,
  protectSurvey,
  type Survey,
  type SurveyAnswers,
  type SurveyFigure,
  type SurveyItem,
  type SurveyResults,
} from "./survey.ts";
export { inLanguage, LANGUAGES, type Language, type Text } from "./text.ts";
export { ObservationError, type PartsProblem, partsProblem, toCell } from "./to-cell.ts";
export { separateVintages, type Vintages } from "./vintages.ts";
export { addWordsTo, missingWordsOf, overrideWordsOf } from "./words/change-words.ts";
export { defineWords, type SomeWords, type Words } from "./words/define-words.ts";
export { wordsIn } from "./words/index.ts";
export type { ChartWords, CoreWords, PeriodWords, SentenceWords } from "./words/words.ts";
