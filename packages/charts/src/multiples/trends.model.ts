import {
  type Benchmark,
  type Cell,
  cellReasonExplained,
  cellValueWords,
  formatValue,
  inLanguage,
  isShown,
  type Language,
  localeOf,
  periodLabel,
  periodTick,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import { trendWords } from "../charts/TrendChart/TrendChart.words.ts";
import { tickDecimals } from "../model/axis-words.ts";
import type { ChartSpec, TableSpec } from "../model/chart-spec.ts";
import {
  estimateAt,
  figureOf,
  illustrativeNotice,
  isIllustrative,
  periodsOf,
  placeOf,
  sourcesOf,
  unreliableWords,
} from "../model/from-series.ts";
import { rowsWhenRead } from "../model/rows-when-read.ts";
import { type Compared, cellIn, cellsIn, editionsOf, idOf, nameOf, oneIndicator } from "../rows/compared.ts";
import { drawReferenceSwatch, drawSwatch } from "../time/time-marks.ts";
import { drawMultiples, drawTiles } from "./draw-multiples.ts";
import { multiplesWords } from "./multiples.words.ts";
import type { MultiplePoint, MultipleSpec, MultiplesSpec } from "./multiples-spec.ts";

export interface TrendsOptions {
  /** Places, or groups of one place, of one indicator: to about 300. */
  readonly compared: readonly Compared[];
  /** The total or the nation, drawn behind each small chart; it is the first of them too, so that its figures are read. */
  readonly context?: Compared;
  /** A reference value, drawn across each small chart, with its warning. */
  readonly benchmark?: Benchmark;
  /** A band about each line is the interval of its figures; the axis then reaches for it too. None by default. */
  readonly intervals?: "none" | "band";
  /** By name, or as given. Trends are never put in order of their figures. */
  readonly order?: "name" | "given";
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

/** Small charts, with what they were made from. */
export interface TrendsChart extends MultiplesSpec, ChartSpec {}

/**
 * What many small charts on one axis say: one for each place or group, every one with every period, gaps with their
 * reason, unreliable figures as crosses. The axis reaches for shown figures alone.
 *
 * @throws RangeError where the series are of several indicators, or one comes twice.
 */
export function trendsSpec(options: TrendsOptions): TrendsChart {
  const { language, context, benchmark, order = "name" } = options;
  const band = options.intervals === "band";
  const words = multiplesWords(language);
  const { chart, sentence } = wordsIn(language);
  const compared = inOrder(options.compared, order, language);
  const all = context
    ? [context, ...compared.filter(({ series }) => idOf(series) !== idOf(context.series))]
    : compared;
  const series = all.map((one) => one.series);
  const indicator = oneIndicator(series);
  const periods = periodsOf(series);
  const [first, last] = [periods[0], periods.at(-1)];
  const label = (period: typeof first) => (period ? periodLabel(period, language) : "");
  const groups = options.compared.some((one) => one.series.group);
  const title = options.title ?? (indicator ? inLanguage(indicator.name, language) : words.none);
  const shown = series.map(({ cells }) => cells.filter(isShown));
  const most = Math.max(0, ...shown.map(({ length }) => length));
  const dates = editionsOf(shown.flat(), language);
  const laid = all.map((one): Laid => ({ ...one, cells: cellsIn(one.series, periods) }));
  const cells = laid.map((one) => cellOf(one, band, language));
  const spec: MultiplesSpec = {
    language,
    title,
    subtitle:
      series[0] && periods.length > 0
        ? groups
          ? words.groups(
              placeOf(withoutGroup(compared[0]?.series ?? series[0]), language),
              label(first),
              label(last),
            )
          : words.places(compared.length, label(first), label(last))
        : words.none,
    summary: indicator ? summaryOf(series, language) : sentence.noFigure,
    findings: [],
    notices: [
      ...illustrativeNotice(series, language),
      ...(most === 2 ? [words.twoPoints] : []),
      ...(indicator?.kind === "count" ? [words.counts] : []),
      ...(benchmark ? [inLanguage(benchmark.warning, language)] : []),
    ],
    legend: [
      ...(context
        ? [
            {
              id: "context",
              label: words.context(nameOf(context, language)),
              swatch: drawSwatch("context", "line"),
            },
          ]
        : []),
      ...(benchmark && indicator
        ? [
            {
              id: benchmark.id,
              label: `${inLanguage(benchmark.name, language)}: ${formatValue(indicator, benchmark.value, language)}`,
              swatch: drawReferenceSwatch("benchmark"),
            },
          ]
        : []),
    ],
    footnotes: [
      order === "name" ? words.byName : words.given,
      ...(most > 0 ? [words.sameAxis] : []),
      ...(band ? [trendWords(language).bandShown] : []),
      ...(laid.some(({ cells }) => !cells.every(isShown)) ? [words.gaps] : []),
      ...(cells.some(({ points }) => points.some(({ unreliable }) => unreliable))
        ? [chart.unreliableShown]
        : []),
      ...(dates.length > 0 ? [words.editions(new Intl.ListFormat(localeOf(language)).format(dates))] : []),
    ],
    sources: sourcesOf(series, language),
    table: tableOf(laid, periods, { title, groups, language }),
    periods,
    ends: [first ? periodTick(first, language) : "", last ? periodTick(last, language) : ""],
    scale: indicator?.kind === "ratio" ? "about-one" : "from-zero",
    tick: (value) => (indicator ? formatValue(indicator, value, language, tickDecimals(value)) : ""),
    cells,
    ...(context && { context: periods.map((period) => figureOf(cellIn(context.series, period), "value")) }),
    ...(benchmark && { benchmark: benchmark.value }),
    ...(isIllustrative(series) && { stamp: chart.illustrative }),
  };
  return { ...spec, picture: (width) => drawMultiples(spec, width), tiles: () => drawTiles(spec) };
}

const withoutGroup = ({ group: _, ...series }: Series): Series => series;

function inOrder(
  compared: readonly Compared[],
  order: "name" | "given",
  language: Language,
): readonly Compared[] {
  if (order === "given") return compared;
  const collator = new Intl.Collator(localeOf(language), { numeric: true });
  return compared
    .map((one) => ({ one, name: nameOf(one, language) }))
    .toSorted((a, b) => collator.compare(a.name, b.name))
    .map(({ one }) => one);
}

function summaryOf(all: readonly Series[], language: Language): string {
  const words = multiplesWords(language);
  const indicator = all[0]?.indicator;
  const values = all.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.kind === "value" ? [cell.value] : cell.kind === "range" ? [cell.lower, cell.upper] : [],
    ),
  );
  const hidden = all.filter(
    ({ cells }) => !cells.some(({ kind }) => kind === "value" || kind === "range"),
  ).length;
  if (!indicator) return wordsIn(language).sentence.noFigure;
  const say = (value: number) => formatValue(indicator, value, language);
  const extent = (pick: (a: number, b: number) => number) => say(values.reduce((a, b) => pick(a, b)));
  return [
    values.length > 0
      ? words.summary(all.length, extent(Math.min), extent(Math.max))
      : wordsIn(language).sentence.noFigure,
    hidden > 0 && words.hidden(hidden),
    inLanguage(indicator.directionWords, language),
  ]
    .filter(Boolean)
    .join(" ");
}

/** A place or group with a cell for every period of the chart. */
interface Laid extends Compared {
  readonly cells: readonly Cell[];
}

function cellOf(one: Laid, band: boolean, language: Language): MultipleSpec {
  const { series, cells } = one;
  const label = nameOf(one, language);
  const latest = cells.findLast(({ kind }) => kind === "value" || kind === "range");
  return {
    id: idOf(series),
    label,
    latest: latest ? cellValueWords(series.indicator, latest, language) : "",
    points: cells.map((cell, index) => pointOf(one, cell, index, band)),
    wordsAt: (point) => {
      const cell = cells[point];
      return cell ? pointWords(one, cell, label, language) : "";
    },
  };
}

function pointOf({ analysis }: Compared, cell: Cell, index: number, band: boolean): MultiplePoint {
  const estimate = cell.kind === "value" ? estimateAt(index, cell, analysis) : undefined;
  const interval = band ? estimate?.interval : undefined;
  // Every point has the same properties: thousands of them are read several times faster.
  return {
    value: cell.kind === "value" ? cell.value : undefined,
    range: cell.kind === "range" ? [cell.lower, cell.upper] : undefined,
    unreliable: estimate !== undefined && estimate.unreliable.length > 0,
    interval: interval && [interval.lower, interval.upper],
  };
}

function pointWords(one: Compared, cell: Cell, label: string, language: Language): string {
  return [
    `${label}, ${periodLabel(cell.period, language)}: ${cellValueWords(one.series.indicator, cell, language)}.`,
    ...unreliableWords(cell, one.analysis, language),
    cellReasonExplained(cell, language),
  ]
    .filter(Boolean)
    .join(" ");
}

interface TableWords {
  readonly title: string;
  readonly groups: boolean;
  readonly language: Language;
}

/** A row for each small chart, a column for each period. */
function tableOf(
  all: readonly Laid[],
  periods: MultiplesSpec["periods"],
  { title, groups, language }: TableWords,
): TableSpec {
  const words = multiplesWords(language);
  const { chart } = wordsIn(language);
  return rowsWhenRead({
    caption: chart.tableCaption(title),
    columns: [
      { id: "place", name: groups ? words.group : words.place, numeric: false },
      ...periods.map((period) => ({ id: period.id, name: periodLabel(period, language), numeric: true })),
      { id: "notes", name: chart.notes, numeric: false },
    ],
    rows: () =>
      all.map((one) => {
        const { cells } = one;
        return {
          id: idOf(one.series),
          cells: [
            nameOf(one, language),
            ...cells.map((cell) => cellValueWords(one.series.indicator, cell, language)),
            [...new Set(cells.flatMap((cell) => unreliableNotes(one, cell, language)))].join(" "),
          ],
        };
      }),
  });
}

function unreliableNotes(one: Compared, cell: Cell, language: Language): string[] {
  return unreliableWords(cell, one.analysis, language).map(
    (words) => `${periodLabel(cell.period, language)}: ${words}`,
  );
}
