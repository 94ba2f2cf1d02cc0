import {
  type Cell,
  denominatorOf,
  formatCount,
  formatValue,
  hasValue,
  inLanguage,
  type Language,
  type Period,
  periodLabel,
  type Series,
  type Text,
  wordsIn,
} from "@shared-measurement/core";
import { drawPath } from "../../drawing/marks.ts";
import { boxPath, crossPath } from "../../drawing/shapes.ts";
import { sentenceCase, tickDecimals } from "../../model/axis-words.ts";
import type { LegendEntry, TableSpec } from "../../model/chart-spec.ts";
import {
  estimateOf,
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
import { type Compared, cellIn, idOf, latestPeriod, nameOf, oneIndicator } from "../../rows/compared.ts";
import { rowMarkOf } from "../../rows/row-mark.ts";
import { rowsChart } from "../../rows/rows-chart.ts";
import type { RowMarkSpec, RowsChart } from "../../rows/rows-spec.ts";
import { incidentWords } from "./IncidentPareto.words.ts";

/** An item of a review instrument: its series is a group of the indicator. */
export interface IncidentItem extends Compared {
  /** Family, professional, team, environment. */
  readonly domain?: Text;
}

export interface IncidentOptions {
  /** In the order of the instrument; each item is a group of one indicator, such as core's `incidentReviewItems`. */
  readonly items: readonly IncidentItem[];
  /** The latest period in which any item has a figure by default. */
  readonly period?: Period;
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly domain: string;
  readonly given: IncidentItem;
  readonly series: Series;
  readonly cell: Cell;
  readonly unreliable: boolean;
}

/** With fewer completed reviews there is no order of items. */
const LEAST = 30;

/**
 * What a chart of critical-incident reviews says: for each item of the instrument the share of completed reviews that
 * found it worth improving, the most frequent first. One review can find several items, so nothing is cumulated; with
 * few reviews, or where an item has no analysis that says how sure its figure is, nothing is put in order.
 *
 * @throws RangeError where the series are of several indicators, or an item comes twice.
 */
export function incidentSpec(options: IncidentOptions): RowsChart {
  const { items: given, language } = options;
  const indicator = oneIndicator(given.map(({ series }) => series));
  const period = options.period ?? latestPeriod(given.map(({ series }) => series));
  const words = incidentWords(language);
  const { chart, sentence } = wordsIn(language);
  const items = period ? given.map((one) => itemOf(one, period, language)) : [];
  const reviews = items.flatMap(({ cell }) => denominatorOf(cell) ?? []);
  const isFew = reviews.length > 0 && Math.max(...reviews) < LEAST;
  const isUnjudged = !isFew && !items.every(isJudged);
  const ordered = isFew || isUnjudged ? items : inOrder(items);
  const isSorted = !isFew && !isUnjudged && items.filter(isRanked).length > 1;
  const shownSeries = items.map(({ series }) => series);
  const title = options.title ?? (indicator ? inLanguage(indicator.name, language) : words.none);
  const shown = items.filter(({ cell }) => cell.kind === "value" || cell.kind === "range");
  const drawn = shown.length > 0;
  const [head, next] = ordered.filter(isRanked).map(({ label, series, cell }) => ({
    label,
    value: figureWords(series, cell, "value", language),
  }));
  return rowsChart({
    language,
    title,
    subtitle:
      [reviewsWords(reviews, language), period && periodLabel(period, language)].filter(Boolean).join(", ") ||
      words.none,
    summary: [
      drawn ? words.shown(shown.length, items.length) : sentence.noFigure,
      isSorted && head && head.value !== next?.value && words.most(head.label, head.value),
    ]
      .filter(Boolean)
      .join(" "),
    findings: [],
    notices: [
      ...illustrativeNotice(shownSeries, language),
      ...(isFew ? [words.few] : []),
      ...(isUnjudged ? [words.unjudged] : []),
    ],
    panels:
      indicator && period
        ? [
            {
              id: "value",
              heading: sentenceCase(inLanguage(indicator.unit, language)),
              scale: "from-zero",
              bars: true,
              tick: (value) => formatValue(indicator, value, language, tickDecimals(value)),
              references: [],
            },
          ]
        : [],
    rows: ordered.map((item) => ({ id: item.id, label: item.label, marks: [markOf(item, language)] })),
    marks: drawn ? legendOf(ordered, language) : [],
    footnotes: drawn
      ? [
          words.notExclusive,
          words.notCause,
          isSorted ? words.byValue : words.asListed,
          ...(items.some(({ given: { analysis } }) => hasIntervals(analysis)) ? [chart.intervalsShown] : []),
          ...(items.some(({ unreliable }) => unreliable) ? [chart.unreliableShown] : []),
          ...(shown.length < items.length ? [words.gaps] : []),
        ]
      : [],
    sources: sourcesOf(shownSeries, language),
    table: tableOf(ordered, title, language),
    ...(isIllustrative(shownSeries) && { stamp: chart.illustrative }),
  });
}

function itemOf(given: IncidentItem, period: Period, language: Language): Item {
  const cell = cellIn(given.series, period);
  const domain = given.domain === undefined ? "" : inLanguage(given.domain, language);
  const name =
    given.name === undefined && given.series.group ? given.series.group.id : nameOf(given, language);
  return {
    id: idOf(given.series),
    label: domain ? incidentWords(language).inDomain(name, domain) : name,
    domain,
    given,
    series: { ...given.series, cells: [cell] },
    cell,
    unreliable: isUnreliable(cell, given.analysis),
  };
}

/** Whether it is known how sure a figure is. */
const isJudged = ({ cell, given: { analysis } }: Item): boolean =>
  !hasValue(cell) || estimateOf(cell, analysis) !== undefined;

const isRanked = ({ cell, unreliable }: Item): boolean => hasValue(cell) && !unreliable;

function inOrder(items: readonly Item[]): Item[] {
  const value = ({ cell }: Item) => (hasValue(cell) ? cell.value : 0);
  return [
    ...items.filter(isRanked).toSorted((a, b) => value(b) - value(a)),
    ...items.filter((item) => !isRanked(item)),
  ];
}

function reviewsWords(reviews: readonly number[], language: Language): string {
  if (reviews.length === 0) return "";
  const words = incidentWords(language);
  const [low, high] = [Math.min(...reviews), Math.max(...reviews)];
  return low === high
    ? words.reviews(formatCount(low, language), low)
    : words.reviewsBetween(formatCount(low, language), formatCount(high, language));
}

function markOf({ series, label, given, unreliable }: Item, language: Language): RowMarkSpec {
  const [point] = pointsOf(series, "value", label, language, given.analysis);
  return point
    ? { ...rowMarkOf(point), ...(unreliable && { unreliable: true }) }
    : { short: "", words: label };
}

function legendOf(items: readonly Item[], language: Language): LegendEntry[] {
  const unreliable = items.some((item) => item.unreliable);
  if (!unreliable) return [];
  return [
    ...(items.some(isRanked)
      ? [
          {
            id: "reliable",
            label: incidentWords(language).bar,
            swatch: drawPath("sm-bars sm-main", boxPath({ left: 2, right: 30, top: 2, bottom: 14 })),
          },
        ]
      : []),
    {
      id: "unreliable",
      label: wordsIn(language).chart.unreliableShown,
      swatch: drawPath("sm-crosses sm-main", crossPath(16, 8)),
    },
  ];
}

function tableOf(items: readonly Item[], title: string, language: Language): TableSpec {
  const words = incidentWords(language);
  const { chart } = wordsIn(language);
  const [first] = items;
  const indicator = first?.series.indicator;
  const domains = items.some(({ domain }) => domain !== "");
  const intervals = items.some(({ given: { analysis } }) => hasIntervals(analysis));
  return {
    caption: chart.tableCaption(title),
    columns: [
      { id: "item", name: words.item, numeric: false },
      ...(domains ? [{ id: "domain", name: words.domain, numeric: false }] : []),
      ...(indicator
        ? [{ id: "numerator", name: inLanguage(indicator.numerator.name, language), numeric: true }]
        : []),
      ...(indicator?.denominator
        ? [{ id: "denominator", name: inLanguage(indicator.denominator.name, language), numeric: true }]
        : []),
      ...(indicator ? [{ id: "value", name: inLanguage(indicator.unit, language), numeric: true }] : []),
      ...(intervals ? [{ id: "interval", name: chart.interval, numeric: true }] : []),
      { id: "notes", name: chart.notes, numeric: false },
    ],
    rows: items.map(({ id, label, domain, series, cell, given: { analysis } }) => ({
      id,
      cells: [
        label,
        ...(domains ? [domain] : []),
        figureWords(series, cell, "numerator", language),
        ...(indicator?.denominator ? [figureWords(series, cell, "denominator", language)] : []),
        figureWords(series, cell, "value", language),
        ...(intervals ? [intervalWords(series, cell, analysis, language)] : []),
        notesOf([{ series, figures: ["value"] }], cell.period, language, analysis),
      ],
    })),
  };
}
