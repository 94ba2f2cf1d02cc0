import {
  type Cell,
  cellPartsWords,
  cellReasonExplained,
  cellValueWords,
  type Funnel,
  type FunnelLimitsAt,
  type FunnelPlace,
  type FunnelSide,
  formatCount,
  formatValue,
  inLanguage,
  isShown,
  type Language,
  localeOf,
  periodLabel,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import { columnName, sentenceCase } from "../../model/axis-words.ts";
import type { ChartSpec, LegendEntry } from "../../model/chart-spec.ts";
import { figureWords, illustrativeNotice, sourcesOf } from "../../model/from-series.ts";
import {
  drawFunnel,
  drawFunnelSwatch,
  type FunnelMark,
  type FunnelPicture,
  MARK_ORDER,
  markOf,
} from "./draw-funnel.ts";
import { funnelWords } from "./FunnelPlot.words.ts";

export interface FunnelPlotOptions {
  /** Places, limits and sides, computed before drawing by `funnelOf` of core's findings. */
  readonly funnel: Funnel;
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

/** Figures that differ from place to place by how they are found and counted, and are never ranked. */
const OF_DEATHS: ReadonlySet<string> = new Set([
  "child-fatalities",
  "child-fatalities-estimated",
  "near-fatalities",
]);
const LEAST_PLACES = 5;

/** What a funnel plot says. With too few places for limits the figures stand without them, and the chart says so. */
export function funnelSpec({ funnel, language, title }: FunnelPlotOptions): ChartSpec<FunnelPicture> {
  const { indicator, places, period, center } = funnel;
  const words = funnelWords(language);
  const name = title ?? inLanguage(indicator.name, language);
  const shown = places.filter(({ position }) => position);
  const all = places.map(({ place, cell }): Series => ({ indicator, place, cells: [cell] }));
  return {
    language,
    title: name,
    subtitle: periodLabel(period, language),
    summary: summaryOf(funnel, language),
    findings: shown.length > 0 ? findingsOf(funnel, language) : [],
    notices: [
      ...illustrativeNotice(all, language),
      ...(OF_DEATHS.has(indicator.id) ? [words.caution] : []),
      ...(isOverdispersed(funnel) ? [words.manyBeyond] : []),
      ...(shown.length > 0 && center === undefined ? [words.tooFew(LEAST_PLACES)] : []),
    ],
    legend: legendOf(funnel, language),
    footnotes: [
      ...(center === undefined ? [] : [words.noRanking, words[funnel.method]]),
      words.order[funnel.order],
    ],
    sources: sourcesOf(all, language),
    table: tableOf(funnel, name, language),
    picture: (width) =>
      drawFunnel(
        funnel,
        {
          heading: sentenceCase(inLanguage(indicator.unit, language)),
          axisTitle: denominatorName(funnel, language),
          logarithmic: words.logarithmic,
          withoutFigure: words.withoutFigure,
          stamp: places.some(({ cell }) => isShown(cell) && cell.illustrative)
            ? wordsIn(language).chart.illustrative
            : undefined,
          value: (value, decimals) => formatValue(indicator, value, language, decimals),
          count: (count) => formatCount(count, language),
          name: ({ place }) => inLanguage(place.name, language),
          stop: (place) => stopWords(funnel, place, language),
        },
        width,
      ),
  };
}

/** By chance alone 1 place in 20 lies beyond the limits. Where 1 in 4 does, chance is not all that places differ by. */
function isOverdispersed({ method, places }: Funnel): boolean {
  const compared = places.filter(({ side }) => side);
  const beyond = compared.filter(({ side }) => side !== "within");
  return method === "exact" && beyond.length > compared.length / 4;
}

const denominatorName = ({ indicator }: Funnel, language: Language) =>
  inLanguage(indicator.denominator?.name ?? indicator.name, language);

const nameIn = (language: Language) => (place: FunnelPlace) => inLanguage(place.place.name, language);

function summaryOf({ indicator, places, center }: Funnel, language: Language): string {
  const words = funnelWords(language);
  const shown = places.filter(({ position }) => position).length;
  const hidden = places.length - shown;
  return [
    center === undefined
      ? shown === 0
        ? words.noFigure
        : ""
      : words.summary(formatCount(shown, language), formatValue(indicator, center, language)),
    hidden > 0 ? words.hidden(hidden) : "",
    inLanguage(indicator.directionWords, language),
  ]
    .filter(Boolean)
    .join(" ");
}

const BEYOND: readonly FunnelSide[] = ["far-above", "above", "below", "far-below"];

/** The places beyond the limits, by name: an order by value would be a ranking. */
function findingsOf({ places }: Funnel, language: Language): string[] {
  const words = funnelWords(language);
  const list = new Intl.ListFormat(localeOf(language));
  return BEYOND.flatMap((side) => {
    const names = places.filter((place) => place.side === side).map(nameIn(language));
    const sorted = names.toSorted((a, b) => a.localeCompare(b, localeOf(language)));
    return sorted.length > 0 ? [words.listed(words.side[side], list.format(sorted))] : [];
  });
}

function legendOf({ places, center, indicator }: Funnel, language: Language): LegendEntry[] {
  const words = funnelWords(language);
  const marks = new Map<FunnelMark, string>();
  for (const place of places) {
    const mark = markOf(place);
    if (mark && place.side) marks.set(mark, words.side[place.side]);
    else if (mark === "unreliable") marks.set(mark, words.unreliable);
  }
  return [
    ...(center === undefined
      ? []
      : [
          {
            id: "center",
            label: `${words.together}: ${formatValue(indicator, center, language)}`,
            swatch: drawFunnelSwatch("center"),
          },
          { id: "limits95", label: words.limits95, swatch: drawFunnelSwatch("limits95") },
          { id: "limits998", label: words.limits998, swatch: drawFunnelSwatch("limits998") },
        ]),
    ...MARK_ORDER.flatMap((mark) => {
      const label = marks.get(mark);
      return label ? [{ id: mark, label, swatch: drawFunnelSwatch(mark) }] : [];
    }),
  ];
}

function sideWords(place: FunnelPlace, language: Language): string {
  const words = funnelWords(language);
  return place.side ? words.side[place.side] : place.unreliable.length > 0 ? words.unreliable : "";
}

function stopWords(funnel: Funnel, place: FunnelPlace, language: Language): string {
  const { cell } = place;
  const parts = cellPartsWords(cell, language);
  const figure = cellValueWords(funnel.indicator, cell, language);
  const side = sideWords(place, language);
  return [
    `${nameIn(language)(place)}, ${periodLabel(funnel.period, language)}: ${figure}${parts ? ` (${parts})` : ""}.`,
    side ? `${side}.` : "",
    ...notesOf(cell, language),
  ]
    .filter(Boolean)
    .join(" ");
}

function notesOf(cell: Cell, language: Language): string[] {
  return [
    cell.illustrative ? `${wordsIn(language).chart.illustrative}.` : "",
    cellReasonExplained(cell, language) ?? "",
  ].filter(Boolean);
}

function tableOf(funnel: Funnel, title: string, language: Language) {
  const { indicator, places, period } = funnel;
  const words = funnelWords(language);
  const chart = wordsIn(language).chart;
  const fromTo = (
    limits: FunnelLimitsAt | undefined,
    lower: "lower95" | "lower998",
    upper: "upper95" | "upper998",
  ) =>
    limits
      ? chart.fromTo(
          formatValue(indicator, limits[lower], language),
          formatValue(indicator, limits[upper], language),
        )
      : "";
  const figures = ["numerator", "denominator", "value"] as const;
  return {
    caption: chart.tableCaption(`${title}, ${periodLabel(period, language)}`),
    columns: [
      { id: "place", name: words.place, numeric: false },
      ...figures.map((figure) => ({
        id: figure,
        name: columnName({ indicator }, figure, language),
        numeric: true,
      })),
      { id: "limits95", name: words.limits95, numeric: true },
      { id: "limits998", name: words.limits998, numeric: true },
      { id: "side", name: words.againstLimits, numeric: false },
      { id: "notes", name: chart.notes, numeric: false },
    ],
    rows: places.map((place) => ({
      id: place.place.id,
      cells: [
        nameIn(language)(place),
        ...figures.map((figure) =>
          figureWords({ indicator, place: place.place, cells: [place.cell] }, place.cell, figure, language),
        ),
        fromTo(place.limits, "lower95", "upper95"),
        fromTo(place.limits, "lower998", "upper998"),
        sideWords(place, language),
        notesOf(place.cell, language).join(" "),
      ],
    })),
  };
}
