import {
  type Analysis,
  type Benchmark,
  type Forecast,
  formatValue,
  hasValue,
  inLanguage,
  type Language,
  type Series,
  seriesSentence,
  type TargetPath,
  wordsIn,
} from "@shared-measurement/core";
import { axisTitleOf, sentenceCase, tickDecimals } from "../../model/axis-words.ts";
import {
  contextOf,
  findingSentences,
  footnotesOf,
  illustrativeNotice,
  isIllustrative,
  placeOf,
  sourcesOf,
} from "../../model/from-series.ts";
import { pointsOf } from "../../model/points-of.ts";
import { type Compared, nameOf, oneIndicator } from "../../rows/compared.ts";
import { timeChart } from "../../time/time-chart.ts";
import type { ComparisonRole, LineRole, LineSpec, ReferenceSpec, TimeChart } from "../../time/time-spec.ts";
import { type ChartEvent, eventMarkers, forecastLines, targetGuides } from "./annotations.ts";
import { trendWords } from "./TrendChart.words.ts";
import { trendTable } from "./trend-table.ts";

export interface TrendOptions {
  readonly series: Series;
  /** Another place's series of the same indicator, drawn behind as context. */
  readonly context?: Series;
  /**
   * Places or groups of the same indicator on the same axis, four at most: each with a dash and a symbol of its own, and
   * its name at its end. More are small charts: `PlaceTrends`, `GroupTrends`.
   */
  readonly compared?: readonly Compared[];
  /** A reference value. One that may not be compared with observed figures brings its warning along. */
  readonly benchmark?: Benchmark;
  /** Intervals, reliability and findings of the series, computed before drawing. */
  readonly analysis?: Analysis;
  /** How intervals are drawn: a stroke through each mark, or a band about the line. Strokes by default. */
  readonly intervals?: "strokes" | "band";
  /** The path to a target, from the analysis. */
  readonly targetPath?: TargetPath;
  /** Where the series goes if nothing changes, from a frozen baseline: from the analysis. */
  readonly forecast?: Forecast;
  /** Days worth knowing: strategies that started. They stand on the time axis and say no cause. */
  readonly events?: readonly ChartEvent[];
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

/** The looks of the lines that are compared, in their order. */
const COMPARED: readonly ComparisonRole[] = ["series-2", "series-4", "series-5", "series-6"];

/**
 * What a chart of one indicator over time says.
 *
 * @throws RangeError where the context or a compared series is of another indicator, as different definitions never
 * share a chart; where a place comes twice; where more than four series are compared.
 */
export function trendSpec(options: TrendOptions): TimeChart {
  const { series, compared = [], benchmark, analysis, forecast, events = [], language } = options;
  const { indicator } = series;
  const context = contextOf(series, options.context);
  refuseTooMany(compared);
  oneIndicator([series, ...compared.map((one) => one.series)]);
  const words = wordsIn(language);
  const own = trendWords(language);
  const others = [
    ...compared.map((one) => ({ series: one.series, name: nameOf(one, language) })),
    ...(context ? [{ series: context, name: placeOf(context, language) }] : []),
  ];
  const drawn = [series, ...others.map((other) => other.series)];
  const name = options.title ?? inLanguage(indicator.name, language);
  const band = options.intervals === "band";
  const few = hasTwoValues(series);
  return timeChart({
    language,
    title: name,
    subtitle: placeOf(series, language),
    summary: `${seriesSentence(indicator, series.cells, language)} ${inLanguage(indicator.directionWords, language)}`,
    findings: findingSentences(analysis, language),
    notices: [
      ...illustrativeNotice(drawn, language),
      ...(benchmark ? [inLanguage(benchmark.warning, language)] : []),
      ...(few ? [own.twoFigures] : []),
    ],
    panels: [
      {
        heading: sentenceCase(inLanguage(indicator.unit, language)),
        scale: indicator.kind === "ratio" ? "about-one" : "from-zero",
        tick: (value) => formatValue(indicator, value, language, tickDecimals(value)),
        lines: linesOf(options, context),
        references: benchmark ? [benchmarkLine(benchmark, series, language)] : [],
        guides: targetGuides(series, options.targetPath, language),
      },
    ],
    markers: eventMarkers(events, language),
    axisTitle: axisTitleOf(series, language),
    footnotes: [
      ...(forecast ? [own.forecastShown] : []),
      ...(events.length > 0 ? [own.eventsShown] : []),
      ...footnotesOf(
        drawn.map((one) => ({ series: one, figures: ["value" as const] })),
        language,
        analysis,
        band ? own.bandShown : undefined,
      ),
    ],
    sources: sourcesOf(drawn, language),
    table: trendTable({ series, others, analysis, forecast, title: name, language }),
    ...(isIllustrative(drawn) && { stamp: words.chart.illustrative }),
  });
}

function refuseTooMany(compared: readonly Compared[]): void {
  if (compared.length <= COMPARED.length) return;
  throw new RangeError(
    `A trend compares ${COMPARED.length} series at most, and was given ${compared.length}: more lines cannot be told apart. Use PlaceTrends or GroupTrends.`,
  );
}

/** The lines in their order: what the chart is about, what it is compared with, its forecast, the context behind. */
function linesOf(
  { series, compared = [], analysis, intervals, forecast, language }: TrendOptions,
  context: Series | undefined,
): LineSpec[] {
  const main = { series, ...(analysis && { analysis }) };
  const named = compared.length > 0;
  return [
    {
      ...lineOf(main, "main", language, named),
      ...(intervals === "band" && { band: true }),
    },
    ...compared.map((one, index) => {
      // Of several lines only the first has its intervals drawn; those of the others would hide them all.
      const { analysis: _, ...plain } = one;
      return lineOf(plain, COMPARED[index] ?? "series-2", language, named);
    }),
    ...forecastLines(series, forecast, language),
    ...(context ? [lineOf({ series: context }, "context", language, named)] : []),
  ];
}

function lineOf(one: Compared, role: LineRole, language: Language, named: boolean): LineSpec {
  const { series, analysis } = one;
  const label = nameOf(one, language);
  const ranges = series.cells.some((cell) => cell.kind === "range");
  return {
    id: `${label} ${role}`,
    label,
    role,
    mark: ranges ? "ranges" : "line",
    points: pointsOf(series, "value", label, language, analysis),
    ...(hasTwoValues(series) && { unjoined: true }),
    ...(named && { endLabel: label }),
  };
}

/** Two figures are no trend. */
function hasTwoValues({ cells }: Series): boolean {
  let values = 0;
  for (const cell of cells) if (hasValue(cell) && ++values > 2) return false;
  return values === 2;
}

function benchmarkLine(benchmark: Benchmark, { indicator }: Series, language: Language): ReferenceSpec {
  const value = formatValue(indicator, benchmark.value, language);
  return {
    id: benchmark.id,
    label: `${inLanguage(benchmark.name, language)}: ${value}`,
    value: benchmark.value,
    role: "benchmark",
  };
}
