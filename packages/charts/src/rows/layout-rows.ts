import type { Tick } from "../drawing/marks.ts";
import { type NumberScale, numberScale, ratioScale } from "../model/scales.ts";
import { spacedOut, textWidth, wrapped } from "../model/text-width.ts";
import type {
  RowMarkSpec,
  RowPanelSpec,
  RowReferenceSpec,
  RowScales,
  RowSpec,
  RowsSpec,
} from "./rows-spec.ts";

const STAMP_ROW = 22;
const LINE = 17;
const HEADING = 10;
const TICKS = 26;
const BETWEEN = 24;
const ROOM = 14;
const LEAST_ROW = 26;
/** From this many pixels a row's name stands beside its marks; below, above them. */
const BESIDE = 420;
const SIDE_BY_SIDE = 600;
/** Beyond this many rows the axis is written above them too. */
const LONG = 16;

/** Words at a place: `x` is where they begin, or where they end. */
interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** A mark in pixels of the picture. */
export interface RowMark extends Omit<RowMarkSpec, "value" | "range" | "interval" | "before"> {
  readonly row: string;
  readonly y: number;
  readonly x?: number;
  readonly range?: readonly [number, number];
  readonly interval?: readonly [number, number];
  readonly before?: number;
}

export interface RowPanel extends RowScales {
  readonly heading: readonly PlacedText[];
  readonly ticks: readonly Tick[];
  readonly ticksAbove: boolean;
  readonly references: readonly (RowReferenceSpec & { readonly x: number })[];
  readonly names: readonly PlacedText[];
  /** Words that end at their place: the values. */
  readonly values: readonly PlacedText[];
  /** Words that begin at their place: why there is no value. */
  readonly reasons: readonly PlacedText[];
  readonly marks: readonly RowMark[];
  /** Where bars begin, if values are bars. */
  readonly barsFrom?: number;
}

export interface RowsModel {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly RowPanel[];
  readonly stamp?: PlacedText;
}

const isGap = ({ value, range }: RowMarkSpec) => value === undefined && range === undefined;

/**
 * Places a chart of rows in a picture of the given width. Pure: the same spec and width give the same pixels.
 *
 * @param width Pixels; 288 and more gives room for every label.
 */
export function layoutRows(spec: RowsSpec, width: number): RowsModel {
  const beside = width >= BESIDE;
  const names = beside
    ? Math.min(width * 0.34, Math.max(0, ...spec.rows.map(({ label }) => textWidth(label))) + 4)
    : 0;
  const columns = width >= SIDE_BY_SIDE ? Math.max(1, spec.panels.length) : 1;
  const column = (width - names - (columns - 1) * BETWEEN) / columns;
  let y = spec.stamp ? STAMP_ROW : 0;
  let deepest = y;
  const panels = spec.panels.map((panel, index) => {
    const first = columns === 1 || index === 0;
    if (index > 0 && columns === 1) y = deepest + BETWEEN;
    const left = names + (columns === 1 ? 0 : index * (column + BETWEEN));
    const placed = placePanel(spec, panel, index, {
      left,
      right: left + column,
      top: y,
      names,
      beside,
      // Side by side, headings of one height keep the rows level.
      headings: columns === 1 ? [panel.heading] : spec.panels.map(({ heading }) => heading),
      withNames: first,
    });
    deepest = Math.max(deepest, placed.bottom + TICKS);
    return placed;
  });
  return {
    width,
    height: Math.round(deepest + 4),
    panels,
    ...(spec.stamp && { stamp: { x: 0, y: 14, label: spec.stamp } }),
  };
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly names: number;
  readonly beside: boolean;
  readonly headings: readonly string[];
  readonly withNames: boolean;
}

function placePanel(spec: RowsSpec, panel: RowPanelSpec, index: number, room: Room): RowPanel {
  const marks = spec.rows.map((row) => row.marks[index]);
  const shown = marks.filter((mark): mark is RowMarkSpec => mark !== undefined && !isGap(mark));
  const valueColumn = Math.max(0, ...shown.map(({ short }) => textWidth(short)));
  const left = room.left + ROOM;
  const right = Math.max(left + 60, room.right - ROOM - (valueColumn > 0 ? valueColumn + 4 : 0));
  const headingAt = room.beside ? left : 0;
  const linesOf = (heading: string) => wrapped(heading, room.right - headingAt, "bold");
  const headingLines = Math.max(1, ...room.headings.map((heading) => linesOf(heading).length));
  const ticksAbove = spec.rows.length > LONG;
  const top = room.top + headingLines * LINE + HEADING + (ticksAbove ? TICKS : 0);
  const scale = scaleOf(panel, shown, left, right);
  const rowRooms = spec.rows.map((row) => rowRoom(row, room));
  let y = top + 4;
  const names: PlacedText[] = [];
  const values: PlacedText[] = [];
  const reasons: PlacedText[] = [];
  const placed: RowMark[] = [];
  spec.rows.forEach((row, at) => {
    const { name, height, above } = rowRooms[at] ?? { name: [], height: LEAST_ROW, above: 0 };
    const middle = y + above + (height - above) / 2;
    const nameTop = room.beside ? middle - (name.length * LINE) / 2 : y + 2;
    if (room.withNames || !room.beside) names.push(...linesAt(name, 0, nameTop));
    const mark = row.marks[index];
    if (mark) {
      placed.push(placeMark(mark, row.id, middle, scale));
      if (isGap(mark)) {
        const lines = wrapped(mark.short, room.right - left - 30);
        reasons.push(...linesAt(lines, left + 30, middle - (lines.length * LINE) / 2));
      } else values.push({ x: room.right, y: middle + 4.5, label: mark.short });
    }
    y += height;
  });
  const bottom = y + 4;
  return {
    left,
    right,
    top,
    bottom,
    toX: scale.toPixel,
    heading: linesOf(panel.heading).map((label, line) => ({
      x: headingAt,
      y: room.top + (line + 0.8) * LINE,
      label,
    })),
    ticks: spaced(scale.ticks.map((tick) => ({ at: scale.toPixel(tick), label: panel.tick(tick) }))),
    ticksAbove,
    references:
      shown.length === 0
        ? []
        : panel.references.map((reference) => ({ ...reference, x: scale.toPixel(reference.value) })),
    names,
    values,
    reasons,
    marks: placed,
    ...(panel.bars && { barsFrom: scale.toPixel(0) }),
  };
}

const linesAt = (lines: readonly string[], x: number, top: number): PlacedText[] =>
  lines.map((label, line) => ({ x, y: top + line * LINE + 13, label }));

/** How tall a row is, and what of it stands above its mark. */
function rowRoom(row: RowSpec, { left, right, names, beside }: Room) {
  const name = wrapped(row.label, beside ? names - 4 : spacedOut(right));
  const reasons = Math.max(
    1,
    ...row.marks.filter(isGap).map(({ short }) => wrapped(short, right - left - ROOM - 30).length),
  );
  if (beside) {
    const lines = Math.max(name.length, reasons);
    return { name, height: Math.max(LEAST_ROW, lines * LINE + 9), above: 0 };
  }
  const above = name.length * LINE + 2;
  return { name, height: above + reasons * LINE + 9, above };
}

function placeMark(mark: RowMarkSpec, row: string, y: number, { toPixel }: NumberScale): RowMark {
  const { value, range, interval, before, ...said } = mark;
  const pair = (bounds: readonly [number, number]) => [toPixel(bounds[0]), toPixel(bounds[1])] as const;
  return {
    ...said,
    row,
    y,
    ...(value !== undefined && { x: toPixel(value) }),
    ...(range && { range: pair(range), x: (toPixel(range[0]) + toPixel(range[1])) / 2 }),
    ...(interval && value !== undefined && { interval: pair(interval) }),
    ...(before !== undefined && { before: toPixel(before) }),
  };
}

/** The scale reaches for what is drawn: shown figures, their intervals, and what they are read against. */
function scaleOf(panel: RowPanelSpec, shown: readonly RowMarkSpec[], left: number, right: number) {
  const values = shown.flatMap(({ value, range, interval, before }) =>
    [value, before, ...(range ?? []), ...(interval ?? [])].filter((one) => one !== undefined),
  );
  const reached = values.length === 0 ? [] : [...values, ...panel.references.map(({ value }) => value)];
  if (panel.scale === "about-one") {
    const scale = ratioScale(reached, left, right);
    return reached.length > 0 ? scale : { ...scale, ticks: [] };
  }
  const count = Math.max(2, Math.min(6, Math.floor((right - left) / 64)));
  const whole = values.every((value) => Number.isInteger(value));
  return numberScale(reached, left, right, { whole, count });
}

/** Ticks whose labels do not touch: one that has no room keeps its line of the grid only where it is labeled. */
function spaced(ticks: readonly Tick[]): Tick[] {
  const kept: Tick[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    const apart = last ? (textWidth(last.label) + textWidth(tick.label)) / 2 + 4 : 0;
    if (!last || tick.at - last.at >= apart) kept.push(tick);
  }
  return kept;
}
