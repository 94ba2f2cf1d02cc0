import {
  type Cell,
  formatValue,
  inLanguage,
  type Language,
  localeOf,
  type Period,
  periodLabel,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import type { ChartSpec } from "../../model/chart-spec.ts";
import {
  figureWords,
  illustrativeNotice,
  isIllustrative,
  isUnreliable,
  sourcesOf,
  stopWords,
} from "../../model/from-series.ts";
import {
  type Compared,
  cellIn,
  editionsOf,
  idOf,
  latestPeriod,
  nameOf,
  oneIndicator,
} from "../../rows/compared.ts";
import type { PlaceShapes } from "../../shapes/place-shapes.ts";
import { STATE_TILES } from "../../shapes/us-states.ts";
import { drawMap, isOnMap, type MapKind, type MapPlace } from "./draw-map.ts";
import { type Classed, classify, type MapClasses } from "./map-classes.ts";
import { legendOfMap } from "./map-legend.ts";
import { mapTable } from "./map-table.ts";
import { placeMapWords } from "./PlaceMap.words.ts";

export interface PlaceMapOptions {
  /** Of one indicator, each place once. */
  readonly places: readonly Compared[];
  /** The outlines, from `@shared-measurement/charts/shapes` or `…/shapes/united-states`; tiles of the states by default. */
  readonly shapes?: PlaceShapes;
  /** The latest period in which any of the places has a figure by default. */
  readonly period?: Period;
  /** Four quantile classes by default. */
  readonly classes?: MapClasses;
  readonly language: Language;
  /** The indicator's name and the period by default. */
  readonly title?: string;
}

/** A place with the one cell that the map shows. */
export interface MapRow extends MapPlace {
  readonly name: string;
  readonly compared: Compared;
  readonly series: Series;
  readonly cell: Cell;
  /** "2: 5.5% to 8.0%"; none without a shade. */
  readonly classLabel?: string;
}

/** With fewer reliable figures than this there are no classes. */
const LEAST = 5;

/**
 * What a map of places in one period says: each reliable figure in a class that is stated, unreliable ones and those that
 * are hidden or missing in patterns of their own. Deaths, severe injuries and counts have no shades, and the map says why.
 *
 * @throws RangeError where the series are of several indicators, a place comes twice, or the breaks of fixed classes do
 * not rise.
 */
export function placeMapSpec(options: PlaceMapOptions): ChartSpec {
  const { places, language, shapes = STATE_TILES, classes = { kind: "quantiles" } } = options;
  const indicator = oneIndicator(places.map(({ series }) => series));
  const period = options.period ?? latestPeriod(places.map(({ series }) => series));
  const words = placeMapWords(language);
  const { chart, sentence } = wordsIn(language);
  if (!indicator || !period) return emptyMap(options, shapes);
  const cells = places.map(({ series }) => cellIn(series, period));
  const reliable = places.flatMap(({ analysis }, index) => {
    const cell = cells[index];
    return cell?.kind === "value" && !isUnreliable(cell, analysis) ? [cell.value] : [];
  });
  const refusal = indicator.neverRanked
    ? words.neverRanked
    : indicator.kind === "count"
      ? words.counts
      : reliable.length > 0 && reliable.length < LEAST
        ? words.tooFew
        : undefined;
  const classed =
    refusal || reliable.length === 0 ? undefined : classify(reliable, classes, indicator, language);
  const rows = rowsOf(places, cells, classed, language);
  const shownSeries = rows.map(({ series, cell }): Series => ({ ...series, cells: [cell] }));
  const label = periodLabel(period, language);
  const title = options.title ?? words.title(inLanguage(indicator.name, language), label);
  const shown = rows.filter(({ kind }) => kind !== "none").length;
  const dates = editionsOf(cells, language);
  const say = (value: number) => formatValue(indicator, value, language);
  return {
    language,
    title,
    subtitle: `${inLanguage(indicator.unit, language)}, ${label}`,
    summary: [
      shown === 0 ? sentence.noFigure : words.shown(shown, rows.length, label),
      classed && words.span(say(Math.min(...reliable)), say(Math.max(...reliable))),
      inLanguage(indicator.directionWords, language),
    ]
      .filter(Boolean)
      .join(" "),
    findings: [],
    notices: [...illustrativeNotice(shownSeries, language), ...(refusal ? [refusal] : [])],
    legend: legendOfMap(rows, classed, shapes, language),
    footnotes: [
      ...(classed ? [classes.kind === "fixed" ? fixedWords(classes, language) : words.quantiles] : []),
      ...(classed ? [words.stronger, words.chance] : []),
      ...(classed && rows.some(({ kind }) => kind === "unreliable") ? [words.unreliableHow] : []),
      ...(shapes === STATE_TILES && isOnMap(rows, shapes) ? [words.tiles] : []),
      words.order,
      ...(dates.length > 0 ? [words.editions(new Intl.ListFormat(localeOf(language)).format(dates))] : []),
    ],
    sources: [...sourcesOf(shownSeries, language), ...(shapes.source ? [shapes.source] : [])],
    table: mapTable(rows, indicator, title, language),
    picture: (width) =>
      drawMap({
        rows,
        shapes,
        width,
        notDrawn: words.notDrawn,
        ...(isIllustrative(shownSeries) && { stamp: chart.illustrative }),
      }),
  };
}

function emptyMap({ language, title }: PlaceMapOptions, shapes: PlaceShapes): ChartSpec {
  const words = placeMapWords(language);
  const { chart, sentence } = wordsIn(language);
  return {
    language,
    title: title ?? words.none,
    subtitle: words.none,
    summary: sentence.noFigure,
    findings: [],
    notices: [],
    legend: [],
    footnotes: [],
    sources: [],
    table: {
      caption: chart.tableCaption(title ?? words.none),
      columns: [{ id: "place", name: words.place, numeric: false }],
      rows: [],
    },
    picture: (width) => drawMap({ rows: [], shapes, width, notDrawn: words.notDrawn }),
  };
}

function fixedWords({ agreed }: Extract<MapClasses, { kind: "fixed" }>, language: Language): string {
  const words = placeMapWords(language);
  return agreed === undefined ? words.fixed : `${words.fixed} ${words.agreed(inLanguage(agreed, language))}`;
}

function rowsOf(
  places: readonly Compared[],
  cells: readonly Cell[],
  classed: Classed | undefined,
  language: Language,
): MapRow[] {
  const words = placeMapWords(language);
  const collator = new Intl.Collator(localeOf(language), { numeric: true });
  return places
    .flatMap((compared, index): MapRow[] => {
      const cell = cells[index];
      if (!cell) return [];
      const { series, analysis } = compared;
      const name = nameOf(compared, language);
      const kind = kindOf(cell, isUnreliable(cell, analysis), classed);
      const own = kind === "class" && cell.kind === "value" ? classed?.classOf(cell.value) : undefined;
      const mapClass = own === undefined ? undefined : classed?.classes[own];
      const said = stopWords({ ...series, cells: [cell] }, cell, "value", name, language, analysis);
      return [
        {
          id: idOf(series),
          placeId: series.place.id,
          name,
          compared,
          series,
          cell,
          kind,
          words: [said, mapClass && words.inClass(mapClass.label), kind === "bounds" && `${words.bounds}.`]
            .filter(Boolean)
            .join(" "),
          ...(cell.kind === "value" && { short: figureWords(series, cell, "value", language) }),
          ...(mapClass &&
            own !== undefined && { shade: own, sign: mapClass.sign, classLabel: mapClass.label }),
        },
      ];
    })
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

function kindOf(cell: Cell, unreliable: boolean, classed: Classed | undefined): MapKind {
  if (cell.kind === "none" || cell.kind === "parts") return "none";
  if (cell.kind === "range") return "bounds";
  if (unreliable) return "unreliable";
  return classed ? "class" : "unclassed";
}
