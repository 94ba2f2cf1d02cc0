import type { ChartModel, LineModel, PanelModel, PointModel } from "./chart-model.ts";
import { valueScale } from "./scales.ts";
import type { ChartSpec, LineSpec, PanelSpec, PointSpec } from "./spec.ts";
import { textWidth } from "./text-width.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";

const STAMP_ROW = 22;
const HEADING = 26;
const BETWEEN_PANELS = 18;
const UNDER_AXIS = 46;
const RIGHT_MARGIN = 16;
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
export function layoutChart(spec: ChartSpec, width: number): ChartModel {
  const height = panelHeight(spec.panels.length, width);
  const left = leftMargin(spec.panels, height);
  const right = width - RIGHT_MARGIN;
  const axis = timeAxis(spec.panels, left, right);
  let y = spec.stamp ? STAMP_ROW : 0;
  const panels = spec.panels.map((panel, index) => {
    if (index > 0) y += BETWEEN_PANELS;
    const top = y + HEADING;
    const bottom = top + height;
    y = bottom;
    return layoutPanel(panel, axis, { left, right, top, bottom });
  });
  return {
    width,
    height: Math.round(y + UNDER_AXIS),
    panels,
    xTicks: axis.ticks,
    axisTitle: { x: (left + right) / 2, y: y + 39, label: fitted(spec.axisTitle, width - 8) },
    ...(spec.stamp && { stamp: { x: 0, y: 14, label: spec.stamp } }),
  };
}

function fitted(label: string, width: number): string {
  return textWidth(label) <= width ? label : label.replace(/\s*\(.*\)$/, "");
}

function leftMargin(panels: readonly PanelSpec[], height: number): number {
  const labels = panels.flatMap((panel) => valueScale(panel, 0, height).ticks.map(panel.tick));
  return Math.ceil(Math.max(...labels.map((label) => textWidth(label)), 12) + 10);
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function layoutPanel(panel: PanelSpec, axis: TimeAxis, box: Box): PanelModel {
  const scale = valueScale(panel, box.top, box.bottom);
  const barLines = panel.lines.filter((line) => line.mark !== "line");
  const room = Math.min(WIDEST_BAR, axis.spacing * 0.72);
  const [main] = panel.lines;
  const taken: LabelBox[] = [];
  const lines = panel.lines.map((line): LineModel => {
    const order = barLines.indexOf(line);
    const slot = room / Math.max(1, barLines.length);
    const shift = order < 0 ? 0 : (order - (barLines.length - 1) / 2) * slot;
    const halfWidth = Math.max(1.5, slot / 2 - (barLines.length > 1 ? 0.75 : 0));
    return {
      id: line.id,
      role: line.role,
      mark: line.mark,
      halfWidth,
      points: line.points.map((point) =>
        layoutPoint(point, axis.toX(point.period) + shift, scale.toY, wantsLabel(line, point), taken, box),
      ),
    };
  });
  return {
    heading: panel.heading,
    headingY: box.top - 10,
    ...box,
    yTicks: scale.ticks.map((tick) => ({ y: scale.toY(tick), label: panel.tick(tick) })),
    gaps: (main?.points ?? [])
      .filter(isGap)
      .map(({ period }) => ({ left: axis.left(period), right: axis.right(period) })),
    references: panel.references.map((reference) => ({ ...reference, y: scale.toY(reference.value) })),
    lines,
  };
}

const isGap = (point: PointSpec) => point.value === undefined && point.range === undefined;

/** Bars of the main line carry their numbers; a line carries its first and its latest. */
function wantsLabel(line: LineSpec, point: PointSpec): boolean {
  if (line.role === "context") return false;
  if (line.mark === "bars") return true;
  if (line.mark === "ranges") return false;
  const shown = line.points.filter((candidate) => !isGap(candidate));
  return point === shown[0] || point === shown.at(-1);
}

interface LabelBox {
  left: number;
  right: number;
  y: number;
}

function layoutPoint(
  point: PointSpec,
  x: number,
  toY: (value: number) => number,
  labelled: boolean,
  taken: LabelBox[],
  box: Box,
): PointModel {
  const base = { x, words: point.words, revised: point.revised ?? false };
  if (point.range) {
    const range: [number, number] = [toY(point.range[0]), toY(point.range[1])];
    return { ...base, range, y: (range[0] + range[1]) / 2 };
  }
  if (point.value === undefined) return base;
  const y = toY(point.value);
  const label = labelled ? placeLabel(point.short, x, y, taken, box) : undefined;
  return { ...base, y, ...(label && { label }) };
}

/** A label above its mark, if it touches no other and stays in the panel. */
function placeLabel(
  label: string,
  x: number,
  markY: number,
  taken: LabelBox[],
  box: Box,
): { text: string; y: number } | undefined {
  const half = textWidth(label) / 2 + 2;
  const y = markY - 9;
  const fits = x - half >= box.left - 2 && x + half <= box.right + RIGHT_MARGIN && y - 11 >= box.top - 6;
  const free = taken.every(
    (other) => x + half < other.left || x - half > other.right || Math.abs(y - other.y) > 16,
  );
  if (!fits || !free) return undefined;
  taken.push({ left: x - half, right: x + half, y });
  return { text: label, y };
}
