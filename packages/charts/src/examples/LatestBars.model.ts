import {
  type Cell,
  cellReasonExplained,
  formatValue,
  hasValue,
  type Indicator,
  inLanguage,
  type Language,
  periodLabel,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import { drawBottomAxis, drawGaps, drawPath, drawText } from "../drawing/marks.ts";
import { boxPath } from "../drawing/shapes.ts";
import { join } from "../drawing/svg.ts";
import type { ChartSpec } from "../model/chart-spec.ts";
import { figureWords, illustrativeNotice, placeOf, sourcesOf, stopWords } from "../model/from-series.ts";
import type { Picture } from "../model/picture.ts";
import { bands, numberScale } from "../model/scales.ts";
import { shortened } from "../model/text-width.ts";
import { latestBarsWords } from "./LatestBars.words.ts";

export interface LatestBarsOptions {
  /** What every series is of. */
  readonly indicator: Indicator;
  /** One series a place. */
  readonly series: readonly Series[];
  readonly language: Language;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly series: Series;
  readonly cell: Cell;
  /** What stands above the bar. */
  readonly label: string;
  /** What is said at it. */
  readonly words: string;
}

/** What a chart of each place's latest period says. */
export function latestBarsSpec({ indicator, series: all, language }: LatestBarsOptions): ChartSpec {
  const words = latestBarsWords(language);
  const common = wordsIn(language).chart;
  const rows = all.flatMap((series) => rowOf(series, language));
  const title = inLanguage(indicator.name, language);
  const unit = inLanguage(indicator.unit, language);
  return {
    language,
    title,
    subtitle: unit,
    summary: words.summary(rows.filter(({ cell }) => hasValue(cell)).length, rows.length),
    findings: [],
    notices: illustrativeNotice(all, language),
    legend: [],
    footnotes: [words.order],
    sources: sourcesOf(all, language),
    table: {
      caption: common.tableCaption(title),
      columns: [
        { id: "place", name: words.place, numeric: false },
        { id: "period", name: common.period, numeric: false },
        { id: "numerator", name: inLanguage(indicator.numerator.name, language), numeric: true },
        ...(indicator.denominator
          ? [{ id: "denominator", name: inLanguage(indicator.denominator.name, language), numeric: true }]
          : []),
        { id: "value", name: unit, numeric: true },
        { id: "notes", name: common.notes, numeric: false },
      ],
      rows: rows.map(({ id, name, series, cell }) => ({
        id,
        cells: [
          name,
          periodLabel(cell.period, language),
          figureWords(series, cell, "numerator", language),
          ...(indicator.denominator ? [figureWords(series, cell, "denominator", language)] : []),
          figureWords(series, cell, "value", language),
          cellReasonExplained(cell, language) ?? "",
        ],
      })),
    },
    picture: (width) => draw(rows, width, (value) => formatValue(indicator, value, language)),
  };
}

function rowOf(series: Series, language: Language): Row[] {
  const cell = series.cells.at(-1);
  if (!cell) return [];
  const name = placeOf(series, language);
  const label = `${name}: ${figureWords(series, cell, "value", language)}`;
  const words = stopWords(series, cell, "value", name, language);
  return [{ id: series.place.id, name, series, cell, label, words }];
}

const ROW = 46;
const AXIS = 28;
const EDGE = 24;

function draw(rows: readonly Row[], width: number, say: (value: number) => string): Picture {
  const area = { left: 0, right: width - EDGE, top: 4, bottom: 4 + rows.length * ROW };
  const values = rows.flatMap(({ cell }) => (hasValue(cell) ? [cell.value] : []));
  const scale = numberScale(values, area.left, area.right, { count: width < 420 ? 3 : 5 });
  const places = bands(rows.length, area.top, area.bottom);
  const barOf = (index: number, right: number) => {
    const middle = places.center(index) + 8;
    return { left: area.left, right, top: middle - 8, bottom: middle + 8 };
  };
  return {
    width,
    height: area.bottom + AXIS,
    along: "y",
    svg: join([
      drawBottomAxis(
        area,
        scale.ticks.map((tick, index) => ({
          at: scale.toPixel(tick),
          label: say(tick),
          ...(index === 0 && { labelAt: scale.toPixel(tick) + 14 }),
        })),
      ),
      drawGaps(rows.flatMap(({ cell }, index) => (hasValue(cell) ? [] : [barOf(index, area.right)]))),
      drawPath(
        "sm-bars sm-main",
        rows
          .flatMap(({ cell }, index) =>
            hasValue(cell)
              ? [boxPath(barOf(index, Math.max(area.left + 1.5, scale.toPixel(cell.value))))]
              : [],
          )
          .join(""),
      ),
      ...rows.map(({ label }, index) =>
        drawText("sm-heading", area.left, places.center(index) - 6, shortened(label, width)),
      ),
    ]),
    stops: [
      {
        area,
        stops: rows.map(({ id, cell, words }, index) => {
          const y = places.center(index) + 8;
          return hasValue(cell)
            ? { x: scale.toPixel(cell.value), y, words, row: id }
            : { x: area.left + 8, y, gap: true, words, row: id };
        }),
      },
    ],
  };
}
