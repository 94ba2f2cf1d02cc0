import { type Period, periodMiddle } from "@shared-measurement/core";
import { drawGaps, drawPath, drawText } from "../drawing/marks.ts";
import { join, px, type Svg } from "../drawing/svg.ts";
import { lazily } from "../model/lazily.ts";
import type { Box, Picture, StopLine } from "../model/picture.ts";
import { numberScale, ratioScale } from "../model/scales.ts";
import { textWidth, wrapped } from "../model/text-width.ts";
import {
  drawBand,
  drawCrosses,
  drawLine,
  drawPoints,
  drawRanges,
  type MarkedLine,
} from "../time/time-marks.ts";
import type { MarkPoint } from "../time/time-model.ts";
import type { MultiplePoint, MultipleSpec, MultiplesSpec } from "./multiples-spec.ts";

const LEAST_WIDTH = 136;
const BETWEEN = 16;
const LINE = 17;
const PLOT = 56;
const ENDS = 20;
const STAMP_ROW = 22;
const PAD = 5;

/** The axes that every small chart has, in pixels of its own. */
interface Axes {
  readonly xs: readonly number[];
  readonly half: number;
  readonly toY: (value: number) => number;
  /** The level that figures are read from: zero, or 1 of a ratio. */
  readonly level: number;
  readonly top: { readonly at: number; readonly label: string } | undefined;
  readonly width: number;
}

/**
 * Many small charts in a picture of the given width, in rows of as many as fit. Pure. At most twenty marks each.
 *
 * @param width Pixels; 288 holds two beside one another.
 */
export function drawMultiples(spec: MultiplesSpec, width: number): Picture {
  const columns = Math.max(1, Math.floor((width + BETWEEN) / (LEAST_WIDTH + BETWEEN)));
  const sheet = sheetOf(spec, (width - (columns - 1) * BETWEEN) / columns);
  const svg: Svg[] = spec.stamp ? [drawText("sm-stamp", 0, 14, spec.stamp)] : [];
  const placed: (() => StopLine)[] = [];
  let y = spec.stamp ? STAMP_ROW : 0;
  for (let first = 0; first < spec.cells.length; first += columns) {
    const row = spec.cells.slice(first, first + columns).map((cell) => nameOf(cell, sheet));
    const lines = Math.max(1, ...row.map(({ name }) => name.length));
    row.forEach((cell, index) => {
      const small = drawSmall(cell, sheet, index * (sheet.axes.width + BETWEEN), y, lines);
      svg.push(small.svg);
      placed.push(small.stops);
    });
    y += heightOf(lines, sheet) + BETWEEN;
  }
  const stops = lazily(() => placed.map((line) => line()));
  return {
    width,
    height: Math.max(1, Math.round(y)),
    svg: join(svg),
    along: "x",
    get stops() {
      return stops();
    },
  };
}

/** The same small charts, each a picture of its own of one width, to flow in a page as wide as it is. */
export function drawTiles(spec: MultiplesSpec): readonly Picture[] {
  const sheet = sheetOf(spec, LEAST_WIDTH);
  return spec.cells.map((one) => {
    const cell = nameOf(one, sheet);
    const stampRow = spec.stamp ? STAMP_ROW : 0;
    const lines = Math.max(1, cell.name.length);
    const small = drawSmall(cell, sheet, 0, stampRow, lines);
    const stops = lazily(() => [small.stops()]);
    return {
      width: LEAST_WIDTH,
      height: stampRow + heightOf(lines, sheet),
      svg: spec.stamp ? join([drawText("sm-stamp", 0, 14, spec.stamp), small.svg]) : small.svg,
      along: "x",
      get stops() {
        return stops();
      },
    };
  });
}

/** What all small charts of a drawing share. */
interface Sheet {
  readonly spec: MultiplesSpec;
  readonly axes: Axes;
  /** Lines of words between the name and the plot. */
  readonly under: number;
}

function sheetOf(spec: MultiplesSpec, width: number): Sheet {
  const axes = axesOf(spec, width);
  return { spec, axes, under: spec.cells.some(({ latest }) => !fitsBeside(latest, axes)) ? 2 : 1 };
}

type NamedCell = MultipleSpec & { readonly name: readonly string[] };

const nameOf = (cell: MultipleSpec, { axes }: Sheet): NamedCell => ({
  ...cell,
  name: wrapped(cell.label, axes.width, "bold"),
});

const heightOf = (lines: number, { under }: Sheet): number => (lines + under) * LINE + PLOT + ENDS;

/** One small chart with its name, its latest figure and its stops, from a corner downward. */
function drawSmall(cell: NamedCell, sheet: Sheet, left: number, y: number, lines: number) {
  const { spec, axes, under } = sheet;
  const top = y + (lines + under) * LINE + 2;
  const area = { left, right: left + axes.width, top, bottom: top + PLOT };
  const svg = join([
    ...cell.name.map((label, line) => drawText("sm-heading", left, y + (line + 0.8) * LINE, label)),
    // A figure wider than its small chart stands in the table alone.
    ...(textWidth(cell.latest) <= axes.width
      ? [drawText("sm-end", area.right, top - 6 - (under - 1) * LINE, cell.latest)]
      : []),
    drawCell(spec, cell, area, axes),
  ]);
  const stops = (): StopLine => ({
    area,
    stops: cell.points.map((point, at) => stopOf(cell, point, area, axes, at)),
  });
  return { svg, stops };
}

function axesOf(spec: MultiplesSpec, width: number): Axes {
  const shown = reachOf(spec);
  const scale =
    spec.scale === "about-one"
      ? ratioScale(shown, PLOT - PAD, PAD)
      : numberScale(shown, PLOT - PAD, PAD, { count: 4 });
  const highest = shown.length > 0 ? scale.ticks.at(-1) : undefined;
  const xs = placesOf(spec.periods, PAD + 2, width - PAD - 2);
  const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? x));
  return {
    xs,
    half: gaps.length > 0 ? Math.min(...gaps) / 2 : 10,
    toY: scale.toPixel,
    level: spec.scale === "about-one" ? scale.toPixel(1) : PLOT - PAD,
    top: highest === undefined ? undefined : { at: scale.toPixel(highest), label: spec.tick(highest) },
    width,
  };
}

/**
 * The values that the axis has to reach: the lowest, the lowest above 0 (ratios have no 0) and the highest of what is
 * drawn. None where no figure may be shown.
 */
function reachOf({ cells, context = [], benchmark }: MultiplesSpec): number[] {
  let [lowest, lowestAbove, highest] = [Infinity, Infinity, -Infinity];
  const take = (value: number | undefined) => {
    if (value === undefined) return;
    if (value < lowest) lowest = value;
    if (value > 0 && value < lowestAbove) lowestAbove = value;
    if (value > highest) highest = value;
  };
  for (const { points } of cells) {
    for (const { value, range = NONE, interval = NONE } of points) {
      take(value ?? range[0]);
      take(value ?? range[1]);
      take(interval[0]);
      take(interval[1]);
    }
  }
  if (lowest > highest) return [];
  for (const value of context) take(value);
  take(benchmark);
  return [lowest, lowestAbove, highest].filter(Number.isFinite);
}

const NONE: readonly (number | undefined)[] = [];

/** Whether the latest figure has room beside the label of the axis; else it stands a line above, in every small chart. */
const fitsBeside = (latest: string, { top, width }: Axes) =>
  textWidth(latest) + textWidth(top?.label ?? "") + 8 <= width;

/** Periods at their middles, in days: a missing year is as wide as a year. */
function placesOf(periods: readonly Period[], from: number, to: number): number[] {
  const days = periods.map(periodMiddle);
  const [first = 0] = days;
  const span = (days.at(-1) ?? first) - first;
  return days.map((day) => (span === 0 ? (from + to) / 2 : from + ((day - first) / span) * (to - from)));
}

function drawCell(spec: MultiplesSpec, cell: MultipleSpec, area: Box, axes: Axes): Svg {
  const points = cell.points.map((point, index) => pointAt(point, area, axes, index));
  const line: MarkedLine = { role: "main", mark: "line", points, halfWidth: 3 };
  const context: MarkedLine = {
    role: "context",
    mark: "line",
    halfWidth: 3,
    points: (spec.context ?? []).map((value, index) =>
      pointAt(value === undefined ? {} : { value }, area, axes, index),
    ),
  };
  const gaps = points
    .filter(({ y, range }) => y === undefined && range === undefined)
    .map(({ x }) => ({
      left: Math.max(area.left, x - axes.half),
      right: Math.min(area.right, x + axes.half),
      top: area.top + PAD,
      bottom: area.bottom - PAD,
    }));
  const level = px(area.top + axes.level);
  const [first, last] = spec.ends;
  const both = textWidth(first) + textWidth(last) + 12 <= axes.width && first !== last;
  return join([
    ...(axes.top
      ? [
          drawPath("sm-grid", `M${px(area.left)},${px(area.top + axes.top.at)}H${px(area.right)}`),
          drawText("sm-start", area.left, area.top - 6, axes.top.label),
        ]
      : []),
    drawPath("sm-axis", `M${px(area.left)},${level}H${px(area.right)}`),
    drawGaps(gaps),
    drawBand(line),
    ...(spec.benchmark === undefined || !axes.top
      ? []
      : [
          drawPath(
            "sm-reference sm-reference-benchmark",
            `M${px(area.left)},${px(area.top + axes.toY(spec.benchmark))}H${px(area.right)}`,
          ),
        ]),
    drawLine(context),
    drawRanges(line),
    drawLine(line),
    drawPoints({ ...line, points: marked(points, axes) }),
    drawCrosses(line),
    ...(both ? [drawText("sm-start", area.left, area.bottom + 14, first)] : []),
    drawText("sm-end", area.right, area.bottom + 14, last),
  ]);
}

/** Pixels between two periods below which symbols would hide the line that joins them. */
const CLOSE = 12;

/** The points with a symbol: all where there is room, else those that no line joins, and the latest. */
function marked(points: readonly MarkPoint[], { half }: Axes): readonly MarkPoint[] {
  if (half * 2 >= CLOSE) return points;
  const latest = points.findLast(({ y }) => y !== undefined);
  const joined = (index: number) => points[index - 1]?.y !== undefined || points[index + 1]?.y !== undefined;
  return points.filter((point, index) => point === latest || !joined(index));
}

function pointAt(
  { value, range, unreliable, interval }: MultiplePoint,
  area: Box,
  { xs, toY }: Axes,
  index: number,
): MarkPoint {
  const { top } = area;
  const pair = (bounds: readonly [number, number]) => [top + toY(bounds[0]), top + toY(bounds[1])] as const;
  return {
    x: area.left + (xs[index] ?? 0),
    y: value === undefined ? undefined : top + toY(value),
    range: range && pair(range),
    interval: interval && pair(interval),
    unreliable,
  };
}

function stopOf(cell: MultipleSpec, point: MultiplePoint, area: Box, axes: Axes, index: number) {
  const { x, y, range } = pointAt(point, area, axes, index);
  const words = cell.wordsAt(index);
  const row = cell.id;
  const at = y ?? (range && (range[0] + range[1]) / 2);
  return at === undefined ? { x, y: area.bottom, gap: true, words, row } : { x, y: at, words, row };
}
