import {
  type Analysis,
  type Benchmark,
  formatValue,
  inLanguage,
  type Language,
  periodLabel,
  type Series,
  seriesSentence,
  wordsIn,
} from "@shared-measurement/core";
import type { TableColumn } from "../../model/chart-spec.ts";
import {
  cellAt,
  contextOf,
  type Figure,
  figureOf,
  figureWords,
  findingSentences,
  footnotesOf,
  hasIntervals,
  illustrativeNotice,
  intervalWords,
  isIllustrative,
  notesOf,
  periodsOf,
  placeOf,
  pointsOf,
  sourcesOf,
} from "../../model/from-series.ts";
import { timeChart } from "../../time/time-chart.ts";
import type { LineSpec, TimeChart } from "../../time/time-spec.ts";

export interface TrendOptions {
  readonly series: Series;
  /** Another place's series of the same indicator, drawn behind as context. */
  readonly context?: Series;
  /** A reference value. One that may not be compared with observed figures brings its warning along. */
  readonly benchmark?: Benchmark;
  /** Intervals, reliability and findings of the series, computed before drawing. */
  readonly analysis?: Analysis;
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

/**
 * What a chart of one indicator over time says.
 *
 * @throws RangeError where the context is another indicator: different definitions never share a chart.
 */
export function trendSpec({
  series,
  context: given,
  benchmark,
  analysis,
  language,
  title,
}: TrendOptions): TimeChart {
  const { indicator } = series;
  const context = contextOf(series, given);
  const words = wordsIn(language);
  const drawn = context ? [series, context] : [series];
  const name = title ?? inLanguage(indicator.name, language);
  const figures = [series, ...(context ? [context] : [])].map((one) => ({
    series: one,
    figures: ["value" as const],
  }));
  return timeChart({
    language,
    title: name,
    subtitle: placeOf(series, language),
    summary: `${seriesSentence(indicator, series.cells, language)} ${inLanguage(indicator.directionWords, language)}`,
    findings: findingSentences(analysis, language),
    notices: [
      ...illustrativeNotice(drawn, language),
      ...(benchmark ? [inLanguage(benchmark.warning, language)] : []),
    ],
    panels: [
      {
        heading: sentenceCase(inLanguage(indicator.unit, language)),
        scale: indicator.kind === "ratio" ? "about-one" : "from-zero",
        tick: (value) => formatValue(indicator, value, language, tickDecimals(value)),
        lines: [
          lineOf(series, "main", language, analysis),
          ...(context ? [lineOf(context, "context", language)] : []),
        ],
        references: benchmark
          ? [
              {
                id: benchmark.id,
                label: `${inLanguage(benchmark.name, language)}: ${formatValue(indicator, benchmark.value, language)}`,
                value: benchmark.value,
                role: "benchmark",
              },
            ]
          : [],
      },
    ],
    axisTitle: axisTitleOf(series, language),
    footnotes: footnotesOf(figures, language, analysis),
    sources: sourcesOf(drawn, language),
    table: trendTable(series, context, analysis, name, language),
    ...(isIllustrative(drawn) && { stamp: words.chart.illustrative }),
  });
}

function lineOf(series: Series, role: LineSpec["role"], language: Language, analysis?: Analysis): LineSpec {
  const label = placeOf(series, language);
  const ranges = series.cells.some((cell) => cell.kind === "range");
  return {
    id: `${series.place.id} ${role}`,
    label,
    role,
    mark: ranges ? "ranges" : "line",
    points: pointsOf(series, "value", label, language, analysis),
  };
}

/** What the places on the axis of a series are. */
export function axisTitleOf(series: Series, language: Language): string {
  const kind = series.cells[0]?.period.kind;
  return kind ? wordsIn(language).chart.axis[kind] : wordsIn(language).chart.period;
}

/** Ticks are round numbers; they show the digits they have. */
export function tickDecimals(value: number): number {
  const [, digits = ""] = String(Number(value.toPrecision(6))).split(".");
  return Math.min(digits.length, 2);
}

export const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

function trendTable(
  series: Series,
  context: Series | undefined,
  analysis: Analysis | undefined,
  title: string,
  language: Language,
) {
  const words = wordsIn(language).chart;
  const { indicator } = series;
  const counted = (["numerator", "denominator"] as const).filter(
    (figure) => indicator[figure] && series.cells.some((cell) => figureOf(cell, figure) !== undefined),
  );
  const isCount = indicator.kind === "count";
  const figures: readonly Figure[] = isCount ? ["value"] : [...counted, "value"];
  const withIntervals = hasIntervals(analysis);
  const columns: TableColumn[] = [
    { id: "period", name: words.period, numeric: false },
    ...figures.map((figure) => ({ id: figure, name: columnName(series, figure, language), numeric: true })),
    ...(withIntervals ? [{ id: "interval", name: words.interval, numeric: true }] : []),
    ...(context
      ? [
          {
            id: "context",
            name: `${placeOf(context, language)}: ${columnName(context, "value", language)}`,
            numeric: true,
          },
        ]
      : []),
    { id: "notes", name: words.notes, numeric: false },
  ];
  return {
    caption: words.tableCaption(`${title}, ${placeOf(series, language)}`),
    columns,
    rows: periodsOf(context ? [series, context] : [series]).map((period) => ({
      id: period.id,
      cells: [
        periodLabel(period, language),
        ...figures.map((figure) => figureWords(series, cellAt(series, period), figure, language)),
        ...(withIntervals ? [intervalWords(series, cellAt(series, period), analysis, language)] : []),
        ...(context ? [figureWords(context, cellAt(context, period), "value", language)] : []),
        notesOf(
          [
            { series, figures: ["value"] },
            ...(context ? [{ series: context, figures: ["value" as const] }] : []),
          ],
          period,
          language,
          analysis,
        ),
      ],
    })),
  };
}

/** What heads the column of a figure. */
export function columnName(series: Pick<Series, "indicator">, figure: Figure, language: Language): string {
  const { indicator } = series;
  if (figure !== "value") return inLanguage(indicator[figure]?.name ?? indicator.name, language);
  return indicator.kind === "count"
    ? inLanguage(indicator.numerator.name, language)
    : sentenceCase(inLanguage(indicator.unit, language));
}
