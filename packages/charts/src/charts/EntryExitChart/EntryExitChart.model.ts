import {
  type Analysis,
  type Forecast,
  formatCount,
  formatNumber,
  inLanguage,
  type Language,
  periodLabel,
  type Series,
  seriesSentence,
  wordsIn,
} from "@shared-measurement/core";
import { axisTitleOf, sentenceCase } from "../../model/axis-words.ts";
import {
  cellAt,
  contextOf,
  type Figure,
  figureWords,
  findingSentences,
  footnotesOf,
  hasIntervals,
  illustrativeNotice,
  intervalWords,
  isIllustrative,
  notesOf,
  placeOf,
  sourcesOf,
} from "../../model/from-series.ts";
import { pointsOf } from "../../model/points-of.ts";
import { rowsWhenRead } from "../../model/rows-when-read.ts";
import { timeChart } from "../../time/time-chart.ts";
import type { TimeChart } from "../../time/time-spec.ts";
import { type ChartEvent, eventMarkers, forecastLines } from "../TrendChart/annotations.ts";
import {
  cellOrNotYet,
  forecastCells,
  forecastColumns,
  rowsWithForecast,
} from "../TrendChart/forecast-table.ts";
import { trendWords } from "../TrendChart/TrendChart.words.ts";
import { entryExitWords } from "./EntryExitChart.words.ts";

export interface EntryExitOptions {
  /** Of an indicator whose numerator is entries and whose denominator is exits. */
  readonly series: Series;
  /** Another place's ratio, as context; its counts are of another size and are not drawn. */
  readonly context?: Series;
  /** Intervals, reliability and findings of the ratio, computed before drawing. */
  readonly analysis?: Analysis;
  /** Days worth knowing: strategies that started. They stand on the time axis and say no cause. */
  readonly events?: readonly ChartEvent[];
  /** Where the ratio goes if nothing changes, from a frozen baseline: from the analysis. */
  readonly forecast?: Forecast;
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

const FIGURES: readonly Figure[] = ["numerator", "denominator", "value"];

/**
 * Entries and exits as two lines, and below them their ratio on a scale about 1.
 *
 * @throws RangeError where the context is another indicator.
 */
export function entryExitSpec({
  series,
  context: given,
  analysis,
  events = [],
  forecast,
  language,
  title,
}: EntryExitOptions): TimeChart {
  const { indicator } = series;
  const context = contextOf(series, given);
  const words = wordsIn(language).chart;
  const own = entryExitWords(language);
  const name = title ?? inLanguage(indicator.name, language);
  const place = placeOf(series, language);
  const drawn = context ? [series, context] : [series];
  const withIntervals = hasIntervals(analysis);
  const ratio = sentenceCase(inLanguage(indicator.unit, language));
  return timeChart({
    language,
    title: name,
    subtitle: place,
    summary: `${seriesSentence(indicator, series.cells, language)} ${inLanguage(indicator.directionWords, language)}`,
    findings: findingSentences(analysis, language),
    notices: illustrativeNotice(drawn, language),
    panels: [
      {
        heading: own.numberOfChildren,
        scale: "from-zero",
        tick: (value) => formatCount(value, language),
        lines: [
          {
            id: "entries",
            label: own.entered,
            role: "main",
            mark: "line",
            points: pointsOf(series, "numerator", own.entered, language),
          },
          {
            id: "exits",
            label: own.exited,
            role: "second",
            mark: "line",
            points: pointsOf(series, "denominator", own.exited, language),
          },
        ],
        references: [],
      },
      {
        heading: ratio,
        scale: "about-one",
        tick: (value) => formatNumber(value, value === 1 ? 0 : 2, language),
        lines: [
          {
            id: "ratio",
            label: `${ratio}: ${place}`,
            role: "main",
            mark: "line",
            points: pointsOf(series, "value", place, language, analysis),
          },
          ...forecastLines(series, forecast, language),
          ...(context
            ? [
                {
                  id: "context",
                  label: `${ratio}: ${placeOf(context, language)}`,
                  role: "context" as const,
                  mark: "line" as const,
                  points: pointsOf(context, "value", placeOf(context, language), language),
                },
              ]
            : []),
        ],
        references: [{ id: "one", label: `1: ${own.asMany}`, value: 1, role: "one" }],
      },
    ],
    axisTitle: axisTitleOf(series, language),
    markers: eventMarkers(events, language),
    footnotes: [
      own.aboveOne,
      ...(forecast ? [trendWords(language).forecastShown] : []),
      ...(events.length > 0 ? [trendWords(language).eventsShown] : []),
      ...footnotesOf(
        drawn.map((one) => ({ series: one, figures: one === series ? FIGURES : ["value" as const] })),
        language,
        analysis,
      ),
    ],
    sources: sourcesOf(drawn, language),
    table: rowsWhenRead({
      caption: words.tableCaption(`${name}, ${place}`),
      columns: [
        { id: "period", name: words.period, numeric: false },
        { id: "entries", name: own.entered, numeric: true },
        { id: "exits", name: own.exited, numeric: true },
        { id: "ratio", name: ratio, numeric: true },
        ...(withIntervals ? [{ id: "interval", name: words.interval, numeric: true }] : []),
        ...(context
          ? [{ id: "context", name: `${placeOf(context, language)}: ${ratio}`, numeric: true }]
          : []),
        ...forecastColumns(forecast, language),
        { id: "notes", name: words.notes, numeric: false },
      ],
      rows: () =>
        rowsWithForecast(drawn, forecast).map((period) => ({
          id: period.id,
          cells: [
            periodLabel(period, language),
            ...FIGURES.map((figure) =>
              figureWords(series, cellOrNotYet(series, period, drawn), figure, language),
            ),
            ...(withIntervals ? [intervalWords(series, cellAt(series, period), analysis, language)] : []),
            ...(context
              ? [figureWords(context, cellOrNotYet(context, period, drawn), "value", language)]
              : []),
            ...forecastCells(indicator, forecast, period.id, language),
            notesOf(
              drawn.map((one) => ({ series: one, figures: one === series ? FIGURES : ["value" as const] })),
              period,
              language,
              analysis,
            ),
          ],
        })),
    }),
    ...(isIllustrative(drawn) && { stamp: words.illustrative }),
  });
}
