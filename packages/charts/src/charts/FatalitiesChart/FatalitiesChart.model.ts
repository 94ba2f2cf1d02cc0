import {
  type Analysis,
  formatCount,
  formatValue,
  hasValue,
  type Indicator,
  inLanguage,
  type Language,
  numeratorOf,
  periodLabel,
  type Series,
  type TargetPath,
  wordsIn,
} from "@shared-measurement/core";
import { axisTitleOf, sentenceCase, tickDecimals } from "../../model/axis-words.ts";
import {
  cellAt,
  type Figure,
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
  sourcesOf,
} from "../../model/from-series.ts";
import { pointsOf } from "../../model/points-of.ts";
import { rowsWhenRead } from "../../model/rows-when-read.ts";
import { barMarks } from "../../time/bar-marks.ts";
import { timeChart } from "../../time/time-chart.ts";
import type { LineSpec, TimeChart } from "../../time/time-spec.ts";
import { type ChartEvent, eventMarkers, targetGuides } from "../TrendChart/annotations.ts";
import { trendWords } from "../TrendChart/TrendChart.words.ts";
import { countSentence } from "./count-sentence.ts";
import { fatalitiesWords } from "./FatalitiesChart.words.ts";

export interface FatalitiesOptions {
  /** Deaths as reported: counts, and the rate where its population is published. */
  readonly reported?: Series;
  /** A national estimate: another series, never on one line with the reported one. */
  readonly estimated?: Series;
  /** Intervals, reliability and findings of the reported deaths, computed before drawing. */
  readonly analysis?: Analysis;
  /** The path to a target, from the analysis: in the panel of the figures that it judges. */
  readonly targetPath?: TargetPath;
  /** Days worth knowing: strategies that started. They stand on the time axis and say no cause. */
  readonly events?: readonly ChartEvent[];
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

/**
 * Deaths as counts, each a bar from zero, and their rate where there is one. The year is that of the determination.
 *
 * @throws RangeError where neither series is given.
 */
export function fatalitiesSpec({
  reported,
  estimated,
  analysis,
  targetPath,
  events = [],
  language,
  title,
}: FatalitiesOptions): TimeChart {
  const words = wordsIn(language).chart;
  const own = fatalitiesWords(language);
  const drawn = [reported, estimated].filter((series): series is Series => series !== undefined);
  const [first] = drawn;
  if (!first)
    throw new RangeError("FatalitiesChart needs reported or estimated fatalities: it was given neither.");
  const name = title ?? inLanguage(first.indicator.name, language);
  const place = placeOf(first, language);
  const labelOf = (series: Series) =>
    series === estimated
      ? own.estimated
      : drawn.length > 1
        ? own.reported
        : inLanguage(first.indicator.numerator.name, language);
  const roleOf = (series: Series) => (series === first ? "main" : "second");
  const unit = sentenceCase(inLanguage(first.indicator.unit, language));
  const withRate = drawn.filter((series) => series.cells.some(hasValue) && series.indicator.kind === "rate");
  // Without a population the counts themselves are what the analysis judges.
  const judged: Figure = reported && withRate.includes(reported) ? "value" : "numerator";
  const pathIn = (figure: Figure, indicator: Indicator) =>
    reported && figure === judged ? targetGuides(reported, targetPath, language, indicator) : [];
  const analysisOf = (series: Series, figure: Figure) =>
    series === reported && figure === judged ? analysis : undefined;
  const line = (series: Series, figure: Figure, mark: LineSpec["mark"], label: string): LineSpec => ({
    id: `${series.indicator.id} ${figure}`,
    label,
    role: roleOf(series),
    mark,
    points: pointsOf(series, figure, label, language, analysisOf(series, figure)),
  });
  const named = (series: Series, column: string) =>
    drawn.length > 1 ? `${labelOf(series)}: ${column}` : column;
  const columns = drawn.flatMap((series) => [
    { series, figure: "numerator" as const, name: labelOf(series) },
    ...(withRate.includes(series)
      ? [
          ...(series.indicator.denominator
            ? [
                {
                  series,
                  figure: "denominator" as const,
                  name: named(series, inLanguage(series.indicator.denominator.name, language)),
                },
              ]
            : []),
          { series, figure: "value" as const, name: named(series, unit) },
        ]
      : []),
  ]);
  const entries = drawn.map((series) => ({
    series,
    figures: withRate.includes(series) ? (["numerator", "value"] as const) : (["numerator"] as const),
  }));
  return timeChart({
    language,
    title: name,
    subtitle: place,
    summary: drawn.map((series) => countSentence(series, labelOf(series), language)).join(" "),
    findings: findingSentences(analysis, language),
    notices: illustrativeNotice(drawn, language),
    panels: [
      {
        heading: own.numberOfChildren,
        scale: "from-zero",
        tick: (value) => formatCount(value, language),
        lines: drawn
          .filter((series) =>
            series.cells.some((cell) => numeratorOf(cell) !== undefined || cell.kind === "none"),
          )
          .map((series) => line(series, "numerator", barMarks, labelOf(series))),
        references: [],
        guides: pathIn("numerator", { ...first.indicator, decimals: 0 }),
      },
      ...(withRate.length > 0
        ? [
            {
              heading: unit,
              scale: "from-zero" as const,
              tick: (value: number) => formatValue(first.indicator, value, language, tickDecimals(value)),
              lines: withRate.map((series) => line(series, "value", "line", `${labelOf(series)}: ${unit}`)),
              references: [],
              guides: pathIn("value", first.indicator),
            },
          ]
        : []),
    ],
    axisTitle:
      first.cells[0]?.period.kind === "federal-fiscal-year"
        ? own.axisOfDetermination
        : axisTitleOf(first, language),
    markers: eventMarkers(events, language),
    footnotes: [
      ...(events.length > 0 ? [trendWords(language).eventsShown] : []),
      ...(withRate.length === 0 ? [own.noRate] : []),
      ...footnotesOf(entries, language, analysis),
    ],
    sources: sourcesOf(drawn, language),
    table: rowsWhenRead({
      caption: words.tableCaption(`${name}, ${place}`),
      columns: [
        { id: "period", name: words.period, numeric: false },
        ...columns.map(({ series, figure, name }) => ({
          id: `${series.indicator.id} ${figure}`,
          name,
          numeric: true,
        })),
        ...(hasIntervals(analysis) ? [{ id: "interval", name: words.interval, numeric: true }] : []),
        { id: "notes", name: words.notes, numeric: false },
      ],
      rows: () =>
        periodsOf(drawn).map((period) => ({
          id: period.id,
          cells: [
            periodLabel(period, language),
            ...columns.map(({ series, figure }) =>
              figureWords(series, cellAt(series, period), figure, language),
            ),
            ...(reported && hasIntervals(analysis)
              ? [intervalWords(reported, cellAt(reported, period), analysis, language, judged)]
              : []),
            notesOf(entries, period, language, analysis),
          ],
        })),
    }),
    ...(isIllustrative(drawn) && { stamp: words.illustrative }),
  });
}
