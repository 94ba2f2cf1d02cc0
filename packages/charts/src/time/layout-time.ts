import type { Tick } from "../drawing/marks.ts";
import { LabelRoom } from "../model/label-room.ts";
import type { Box } from "../model/picture.ts";
import { textWidth, wrapped } from "../model/text-width.ts";
import { placeGuide, placeMarkers } from "./place-guides.ts";
import { roomForNames, withNames } from "./place-names.ts";
import { isCrowded, thinned } from "./thinned.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";
import { isBars } from "./time-marks.ts";
import type { LineModel, PanelModel, PointModel, TimeModel } from "./time-model.ts";
import type { LineSpec, PanelSpec, PointSpec, TimeSpec } from "./time-spec.ts";
import { valueScale } from "./value-scale.ts";

const STAMP_ROW = 22;
const HEADING = 28;
const BETWEEN_PANELS = 20;
const TICK_ROW = 26;
const TITLE_ROW = 17;
const RIGHT_MARGIN = 22;
const WIDEST_BAR = 34;

/** How tall a panel is: less where several share the picture, more where it is wide. */
function panelHeight(panelCount: number, width: number): number {
  const full = width < 420 ? 190 : width < 760 ? 220 : 250;
  return panelCount === 1 ? full : full * 0.72;
}

/**
 * Places a chart in a picture of the given width. Pure: the same spec and width give the same pixels, on the server
 * as in the browser.
 *
 * @param width Pixels; 288 and more gives room for every label.
 */
export function layoutTime(spec: TimeSpec, width: number): TimeModel {
  const height = panelHeight(spec.panels.length, width);
  const scaled = spec.panels.map((panel) => scaledTo(height, panel));
  const left = leftMargin(scaled);
  const right = width - Math.max(RIGHT_MARGIN, roomForNames(spec.panels, width));
  const axis = timeAxis(spec.panels, left, right);
  let y = spec.stamp ? STAMP_ROW : 0;
  const panels = scaled.map((panel, index) => {
    if (index > 0) y += BETWEEN_PANELS;
    const heading = wrapped(panel.spec.heading, width, "bold");
    const top = y + HEADING + (heading.length - 1) * TITLE_ROW;
    const bottom = top + height;
    y = bottom;
    return layoutPanel(panel, heading, axis, { left, right, top, bottom }, width);
  });
  const title = wrapped(spec.axisTitle, width - 16);
  return {
    width,
    height: Math.round(y + TICK_ROW + title.length * TITLE_ROW + 6),
    panels,
    xTicks: axis.ticks,
    markers: placeMarkers(spec.markers ?? [], axis, left, right),
    axisTitle: title.map((label, line) => ({
      x: width / 2,
      y: y + TICK_ROW + (line + 0.85) * TITLE_ROW,
      label,
    })),
    ...(spec.stamp && { stamp: { x: 0, y: 14, label: spec.stamp } }),
  };
}

/** A panel with its value scale, from its top downward. */
interface Scaled {
  readonly spec: PanelSpec;
  readonly toPixel: (value: number) => number;
  readonly ticks: readonly Tick[];
}

function scaledTo(height: number, spec: PanelSpec): Scaled {
  const { toPixel, ticks } = valueScale(spec, 0, height);
  return { spec, toPixel, ticks: ticks.map((value) => ({ at: toPixel(value), label: spec.tick(value) })) };
}

function leftMargin(panels: readonly Scaled[]): number {
  const labels = panels.flatMap(({ ticks }) => ticks.map(({ label }) => textWidth(label)));
  return Math.ceil(Math.max(...labels, 12) + 10);
}

function layoutPanel(
  { spec: panel, toPixel, ticks }: Scaled,
  heading: readonly string[],
  axis: TimeAxis,
  box: Box,
  width: number,
): PanelModel {
  const toY = (value: number) => box.top + toPixel(value);
  const placed = panel.lines.map((line) => placeLine(line, panel, axis, toY));
  const references = panel.references.map((reference) => ({
    ...reference,
    y: toY(reference.value),
  }));
  const room = new LabelRoom({
    ...box,
    left: box.left - 2,
    right: box.right + RIGHT_MARGIN,
    top: box.top - 8,
  });
  const guides = (panel.guides ?? []).map((guide) => placeGuide(guide, axis, toY));
  for (const reference of references) room.takeLevel(reference.y);
  for (const { end } of guides) if (end) room.takeMark(end.x, end.y);
  for (const line of placed)
    for (const point of line.points) if (point.y !== undefined) room.takeMark(point.x, point.y);
  return {
    heading: heading.map((label, line) => ({
      y: box.top - 13 - (heading.length - 1 - line) * TITLE_ROW,
      label,
    })),
    ...box,
    toX: axis.toX,
    toY,
    yTicks: ticks.map(({ at, label }) => ({ at: box.top + at, label })),
    gaps: gapsOf(panel.lines, axis).map((span) => ({ ...box, ...span })),
    references,
    guides,
    lines: withNames(placed, panel, box, width).map((line, index) =>
      withLabels(line, panel.lines[index], axis, room),
    ),
  };
}

function placeLine(
  line: LineSpec,
  panel: PanelSpec,
  axis: TimeAxis,
  toY: (value: number) => number,
): LineModel {
  const bars = panel.lines.filter((other) => other.mark !== "line");
  const slot =
    Math.min(WIDEST_BAR * Math.sqrt(bars.length || 1), axis.spacing * 0.76) / Math.max(1, bars.length);
  const order = bars.indexOf(line);
  const shift = order < 0 ? 0 : (order - (bars.length - 1) / 2) * slot;
  const xOf = ({ period }: PointSpec) => axis.toX(period) + shift;
  const crowded = line.mark === "line" && isCrowded(line.points.length, axis.width);
  const placed = (points: readonly PointSpec[]) => points.map((spec) => placePoint(spec, xOf(spec), toY));
  const points = placed(crowded ? thinned(line.points, xOf) : line.points);
  return {
    id: line.id,
    role: line.role,
    mark: line.mark,
    ...(line.band && { band: true }),
    ...(line.unjoined && { unjoined: true }),
    ...(line.signals && { signals: line.signals }),
    halfWidth: Math.max(1.5, slot / 2 - (bars.length > 1 ? 1 : 0)),
    ...(crowded && { crowded }),
    points,
    every: () => (crowded ? placed(line.points) : points),
  };
}

/** Every point has the same properties: thousands of them are read several times faster. */
function placePoint(spec: PointSpec, x: number, toY: (value: number) => number): PointModel {
  const { value, interval, range: bounds, revised } = spec;
  const range = bounds && ([toY(bounds[0]), toY(bounds[1])] as const);
  const single = !range && value !== undefined;
  return {
    spec,
    x,
    y: range ? (range[0] + range[1]) / 2 : value === undefined ? undefined : toY(value),
    range,
    interval: single && interval ? [toY(interval[0]), toY(interval[1])] : undefined,
    revised,
    unreliable: single && spec.unreliable,
    signal: single ? spec.signal : undefined,
    provisional: single && spec.provisional,
  };
}

const isGap = (point: PointSpec) => point.value === undefined && point.range === undefined;

/** Where the main line has no figure, and where no line at all has one. */
function gapsOf(lines: readonly LineSpec[], axis: TimeAxis): { left: number; right: number }[] {
  const [main, ...others] = lines;
  const bars = main !== undefined && isBars(main.mark);
  const mainGaps = bars ? [] : (main?.points.filter(isGap) ?? []);
  const nobody = others.length > 0 || bars ? gapsOfAll(lines) : [];
  const periods = new Map([...mainGaps, ...nobody].map((point) => [point.period.id, point.period]));
  return [...periods.values()].map((period) => ({ left: axis.left(period), right: axis.right(period) }));
}

function gapsOfAll(lines: readonly LineSpec[]): PointSpec[] {
  const points = lines.flatMap((line) => line.points);
  const shown = new Set(points.filter((point) => !isGap(point)).map((point) => point.period.id));
  return points.filter((point) => !shown.has(point.period.id));
}

/** How much farther than its mark the ring about a point that signals reaches. */
const RING = 4;
const LABELED: ReadonlySet<LineSpec["role"]> = new Set(["main", "second"]);

/**
 * Bars carry their numbers where all of them fit, else the latest only; a line carries its first and its latest. A
 * label that finds no room is left out: the table and the cursor have every number.
 */
function withLabels(line: LineModel, spec: LineSpec | undefined, axis: TimeAxis, room: LabelRoom): LineModel {
  if (!spec || !LABELED.has(spec.role) || spec.mark === "ranges") return line;
  const bars = isBars(spec.mark);
  const wanted = new Set(
    bars ? labeledBars(line.points, axis) : [line.points.find(isShown), line.points.findLast(isShown)],
  );
  const sides = bars ? (["above"] as const) : (["above", "below"] as const);
  const labeled = new Map<PointModel, PointModel>();
  for (const point of wanted) {
    if (point?.y === undefined) continue;
    const ring = point.signal ? RING : 0;
    const [bottom, top] = point.interval ?? [point.y + ring, point.y - ring];
    const { short } = point.spec.said;
    const y = room.place(short, point.x, { top, bottom }, sides);
    if (y !== undefined) labeled.set(point, { ...point, label: { text: short, y } });
  }
  if (labeled.size === 0) return line;
  return { ...line, points: line.points.map((point) => labeled.get(point) ?? point) };
}

const isShown = ({ y }: PointModel) => y !== undefined;

function labeledBars(points: readonly PointModel[], { spacing }: TimeAxis): readonly PointModel[] {
  const shown = points.filter(isShown);
  return widestOf(shown) + 4 <= spacing ? shown : shown.slice(-1);
}

const widestOf = (points: readonly PointModel[]): number =>
  Math.max(0, ...points.map(({ spec }) => textWidth(spec.said.short, "bold")));
