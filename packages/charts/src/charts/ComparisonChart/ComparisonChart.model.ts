import {
  type Benchmark,
  type Cell,
  formatValue,
  type Indicator,
  inLanguage,
  type Language,
  localeOf,
  type Period,
  periodLabel,
  reasonsOf,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import { sentenceCase, tickDecimals } from "../../model/axis-words.ts";
import type { TableSpec } from "../../model/chart-spec.ts";
import {
  type Figure,
  figureOf,
  figureWords,
  hasIntervals,
  illustrativeNotice,
  intervalWords,
  isIllustrative,
  isUnreliable,
  notesOf,
  sourcesOf,
} from "../../model/from-series.ts";
import { pointsOf } from "../../model/points-of.ts";
import { rowsWhenRead } from "../../model/rows-when-read.ts";
import {
  type Compared,
  cellIn,
  editionsOf,
  idOf,
  latestPeriod,
  nameOf,
  oneIndicator,
} from "../../rows/compared.ts";
import { rowMarkOf } from "../../rows/row-mark.ts";
import { rowsChart } from "../../rows/rows-chart.ts";
import type { RowReferenceSpec, RowSpec, RowsChart } from "../../rows/rows-spec.ts";
import { type ComparisonOrder, comparisonWords } from "./ComparisonChart.words.ts";
import { inOrder } from "./compared-order.ts";

export interface ComparisonOptions {
  /** Places, or groups of one place, of one indicator. */
  readonly compared: readonly Compared[];
  /** The latest period in which any of them has a figure by default. */
  readonly period?: Period;
  /** By name by default. By value only where that does not mislead. */
  readonly order?: ComparisonOrder;
  /** The total or the nation: the same indicator, drawn as a line in the same period. */
  readonly reference?: Compared;
  /** Drawn only where it may be set against observed figures; else its warning is said. */
  readonly benchmark?: Benchmark;
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

interface Row extends Compared {
  readonly id: string;
  readonly label: string;
  /** The series with the one cell that is compared. */
  readonly only: Series;
  readonly cell: Cell;
  readonly unreliable: boolean;
}

/**
 * What a comparison of places or groups in one period says: figures with intervals in a stated order. Unreliable ones
 * are drawn as crosses and not ranked, and those without a figure say why.
 *
 * @throws RangeError where the series are of several indicators, or one comes twice.
 */
export function comparisonSpec(options: ComparisonOptions): RowsChart {
  const { compared, language, reference, benchmark } = options;
  const indicator = oneIndicator(compared.map(({ series }) => series));
  if (reference) oneIndicator([...compared.map(({ series }) => series), reference.series]);
  const period = options.period ?? latestPeriod(compared.map(({ series }) => series));
  const words = comparisonWords(language);
  const core = wordsIn(language);
  const isRanked = indicator?.neverRanked !== true && indicator?.kind !== "count";
  const order = options.order === "value" && !isRanked ? "name" : (options.order ?? "name");
  const rows = period
    ? inOrder(
        compared.map((one) => rowOf(one, period, language)),
        order,
        language,
      )
    : [];
  const title = options.title ?? (indicator ? inLanguage(indicator.name, language) : words.none);
  const when = period ? periodLabel(period, language) : "";
  const groups = compared.some(({ series }) => series.group);
  const only = rows.map((row) => row.only);
  const cells = rows.map(({ cell }) => cell);
  const dates = editionsOf(cells, language);
  const intervals = rows.some(({ analysis }) => hasIntervals(analysis));
  return rowsChart({
    language,
    title,
    subtitle: period ? words.subtitle(rows.length, groups, when) : words.none,
    summary: indicator ? summaryOf(rows, indicator, language) : core.sentence.noFigure,
    findings: [],
    notices: [
      ...illustrativeNotice(only, language),
      ...(indicator?.kind === "count" ? [words.counts] : []),
      ...(benchmark && benchmark.comparableWith !== "observed"
        ? [inLanguage(benchmark.warning, language)]
        : []),
    ],
    panels: indicator
      ? [
          {
            id: "value",
            heading: sentenceCase(
              inLanguage(indicator.kind === "count" ? indicator.numerator.name : indicator.unit, language),
            ),
            scale: indicator.kind === "ratio" ? "about-one" : "from-zero",
            tick: (value) => formatValue(indicator, value, language, tickDecimals(value)),
            references: period ? referencesOf(indicator, period, reference, benchmark, language) : [],
          },
        ]
      : [],
    rows: rows.map((row) => rowSpec(row, language)),
    marks: [],
    footnotes: [
      options.order === "value" && !isRanked ? words.notRanked : words.order[order],
      ...(intervals ? [core.chart.intervalsShown, words.overlap] : []),
      ...(rows.some(({ unreliable }) => unreliable) ? [core.chart.unreliableShown] : []),
      ...(cells.some(isGap) ? [words.gaps] : []),
      ...(dates.length > 0 ? [words.editions(new Intl.ListFormat(localeOf(language)).format(dates))] : []),
    ],
    sources: sourcesOf(reference && period ? [...only, onlyIn(reference.series, period)] : only, language),
    table: tableOf(rows, indicator, period, { title, when, groups, intervals, language }),
    ...(isIllustrative(only) && { stamp: core.chart.illustrative }),
  });
}

const isGap = ({ kind }: Cell) => kind === "none" || kind === "parts";

const onlyIn = (series: Series, period: Period): Series => ({ ...series, cells: [cellIn(series, period)] });

function rowOf(compared: Compared, period: Period, language: Language): Row {
  const only = onlyIn(compared.series, period);
  const cell = cellIn(compared.series, period);
  return {
    ...compared,
    id: idOf(compared.series),
    label: nameOf(compared, language),
    only,
    cell,
    unreliable: isUnreliable(cell, compared.analysis),
  };
}

function rowSpec({ id, label, only, analysis }: Row, language: Language): RowSpec {
  const marks = pointsOf(only, "value", label, language, analysis).map(rowMarkOf);
  return { id, label, marks };
}

/** How many figures and how far apart. It names neither the highest nor the lowest place: chance moves them. */
function summaryOf(rows: readonly Row[], indicator: Indicator, language: Language): string {
  const words = comparisonWords(language);
  const say = (value: number) => formatValue(indicator, value, language);
  const values = rows.flatMap(({ cell }) =>
    cell.kind === "value" ? [cell.value] : cell.kind === "range" ? [cell.lower, cell.upper] : [],
  );
  const shown = rows.filter(({ cell }) => !isGap(cell));
  const unreliable = shown.filter((row) => row.unreliable).length;
  const hidden = rows.filter(({ cell }) => isGap(cell)).map(({ cell }) => cell);
  const [only] = shown;
  return [
    shown.length === 0 || !only
      ? wordsIn(language).sentence.noFigure
      : shown.length === 1
        ? words.one(figureWords(only.series, only.cell, "value", language))
        : words.shown(shown.length, say(Math.min(...values)), say(Math.max(...values))),
    unreliable > 0 && words.unreliable(unreliable),
    hidden.length > 0 && words.hidden(hidden.length, reasonsOf(hidden, language)),
    inLanguage(indicator.directionWords, language),
  ]
    .filter(Boolean)
    .join(" ");
}

function referencesOf(
  indicator: Indicator,
  period: Period,
  reference: Compared | undefined,
  benchmark: Benchmark | undefined,
  language: Language,
): RowReferenceSpec[] {
  const { reference: say } = comparisonWords(language);
  const value = reference && figureOf(cellIn(reference.series, period), "value");
  // A total of counts is no measure of its parts.
  const drawsPlace = reference && value !== undefined && indicator.kind !== "count";
  const drawsBenchmark = benchmark?.comparableWith === "observed";
  return [
    ...(drawsPlace
      ? [
          {
            id: "reference",
            label: say(nameOf(reference, language), formatValue(indicator, value, language)),
            value,
            role: "place" as const,
          },
        ]
      : []),
    ...(drawsBenchmark
      ? [
          {
            id: benchmark.id,
            label: say(
              inLanguage(benchmark.name, language),
              formatValue(indicator, benchmark.value, language),
            ),
            value: benchmark.value,
            role: "benchmark" as const,
          },
        ]
      : []),
  ];
}

interface TableWords {
  readonly title: string;
  readonly when: string;
  readonly groups: boolean;
  readonly intervals: boolean;
  readonly language: Language;
}

function tableOf(
  rows: readonly Row[],
  indicator: Indicator | undefined,
  period: Period | undefined,
  { title, when, groups, intervals, language }: TableWords,
): TableSpec {
  const { chart } = wordsIn(language);
  const words = comparisonWords(language);
  const counted = (["numerator", "denominator"] as const).filter(
    (figure) => indicator?.[figure] && rows.some(({ cell }) => figureOf(cell, figure) !== undefined),
  );
  const figures: readonly Figure[] = indicator?.kind === "count" ? ["value"] : [...counted, "value"];
  const nameOfFigure = (figure: Figure): string => {
    if (!indicator) return chart.notes;
    if (figure !== "value") return inLanguage(indicator[figure]?.name ?? indicator.name, language);
    return sentenceCase(
      inLanguage(indicator.kind === "count" ? indicator.numerator.name : indicator.unit, language),
    );
  };
  return rowsWhenRead({
    caption: chart.tableCaption(when ? `${title}, ${when}` : title),
    columns: [
      { id: "place", name: groups ? words.group : words.place, numeric: false },
      ...(indicator
        ? figures.map((figure) => ({ id: figure, name: nameOfFigure(figure), numeric: true }))
        : []),
      ...(intervals ? [{ id: "interval", name: chart.interval, numeric: true }] : []),
      { id: "notes", name: chart.notes, numeric: false },
    ],
    rows: () =>
      rows.map(({ id, label, series, only, cell, analysis }) => ({
        id,
        cells: [
          label,
          ...figures.map((figure) => figureWords(series, cell, figure, language)),
          ...(intervals ? [intervalWords(series, cell, analysis, language)] : []),
          period ? notesOf([{ series: only, figures: ["value"] }], period, language, analysis) : "",
        ],
      })),
  });
}
