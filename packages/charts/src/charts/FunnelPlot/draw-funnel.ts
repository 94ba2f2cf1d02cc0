import type { Funnel, FunnelLimitsAt, FunnelPlace, FunnelSide } from "@shared-measurement/core";
import {
  drawBottomTicks,
  drawGaps,
  drawPath,
  drawText,
  drawValueAxis,
  type Tick,
} from "../../drawing/marks.ts";
import { crossPath, linePath, segmentPath, symbolPath } from "../../drawing/shapes.ts";
import { join, type Svg } from "../../drawing/svg.ts";
import { tickDecimals } from "../../model/axis-words.ts";
import { LabelRoom } from "../../model/label-room.ts";
import type { Box, Picture } from "../../model/picture.ts";
import { logarithmic, numberScale } from "../../model/scales.ts";
import { textWidth, wrapped } from "../../model/text-width.ts";

/** The words and numbers of a funnel's drawing. */
export interface FunnelSaid {
  readonly heading: string;
  readonly axisTitle: string;
  readonly logarithmic: string;
  readonly withoutFigure: string;
  readonly stamp: string | undefined;
  readonly value: (value: number, decimals: number) => string;
  readonly count: (count: number) => string;
  readonly name: (place: FunnelPlace) => string;
  readonly stop: (place: FunnelPlace) => string;
}

/** How a place is drawn: by shape and filling, not by color alone. */
export type FunnelMark = FunnelSide | "unreliable" | "without-limits";

export function markOf({ position, side, unreliable }: FunnelPlace): FunnelMark | undefined {
  if (!position) return undefined;
  return unreliable.length > 0 ? "unreliable" : (side ?? "without-limits");
}

const MARKS: Readonly<
  Record<Exclude<FunnelMark, "unreliable">, { symbol: number; radius: number; look: string }>
> = {
  within: { symbol: 0, radius: 3, look: "sm-points sm-context" },
  "without-limits": { symbol: 0, radius: 4, look: "sm-points sm-main" },
  above: { symbol: 2, radius: 4, look: "sm-points sm-revised sm-main" },
  "far-above": { symbol: 2, radius: 5, look: "sm-points sm-main" },
  below: { symbol: 4, radius: 4, look: "sm-points sm-revised sm-second" },
  "far-below": { symbol: 4, radius: 5, look: "sm-points sm-second" },
};
/** The order of drawing, what stands out last, and of the legend. */
export const MARK_ORDER: readonly FunnelMark[] = [
  "within",
  "without-limits",
  "unreliable",
  "above",
  "below",
  "far-above",
  "far-below",
];

const HEADING = 28;
const LINE = 17;
const RIGHT = 22;
const STRIP = 46;
/** From how many times the smallest denominator the largest is, the axis is logarithmic. */
const WIDE_RANGE = 30;

interface Placed {
  readonly place: FunnelPlace;
  readonly x: number;
  readonly y: number;
}

/** The picture of a funnel plot, with its scales for whoever draws over it. */
export interface FunnelPicture extends Picture {
  readonly panels: readonly FunnelScales[];
}

/** The drawing area, and how a place's denominator and value become pixels. */
export interface FunnelScales extends Box {
  readonly toX: (denominator: number) => number;
  readonly toY: (value: number) => number;
}

/** A funnel at a width: limits as curves, one path for each kind of mark, places without a figure in a row below. */
export function drawFunnel(funnel: Funnel, said: FunnelSaid, width: number): FunnelPicture {
  const stamp = said.stamp ? 22 : 0;
  const heading = wrapped(said.heading, width, "bold");
  const top = stamp + HEADING + (heading.length - 1) * LINE;
  const bottom = top + (width < 420 ? 230 : width < 760 ? 270 : 320);
  const shown = funnel.places.filter(({ position }) => position);
  const values = [
    ...shown.flatMap(({ position }) => position?.value ?? []),
    ...funnel.curve.flatMap(({ lower998, upper998 }) => [lower998, upper998]),
  ];
  const vertical = numberScale(values, bottom, top);
  const yTicks = vertical.ticks.map((tick) => ({
    at: vertical.toPixel(tick),
    label: said.value(tick, tickDecimals(tick)),
  }));
  const left = Math.ceil(Math.max(12, ...yTicks.map(({ label }) => textWidth(label))) + 10);
  const area: Box = { left, right: width - RIGHT, top, bottom };
  const across = acrossScale(
    shown.flatMap(({ position }) => position?.denominator ?? []),
    area,
    said.count,
  );
  const placed = shown.flatMap((place): Placed[] =>
    place.position
      ? [{ place, x: across.toPixel(place.position.denominator), y: vertical.toPixel(place.position.value) }]
      : [],
  );
  const title = wrapped(
    across.logarithmic ? `${said.axisTitle} (${said.logarithmic})` : said.axisTitle,
    width - 16,
  );
  const titleBottom = bottom + 26 + title.length * LINE;
  const hidden = funnel.places.filter(({ position }) => !position);
  const boxes = stripOf(hidden.length, area, titleBottom);
  const svg = join([
    ...(said.stamp ? [drawText("sm-stamp", 0, 14, said.stamp)] : []),
    ...heading.map((label, line) =>
      drawText("sm-heading", 0, top - 13 - (heading.length - 1 - line) * LINE, label),
    ),
    drawValueAxis(area, yTicks),
    drawBottomTicks(bottom, across.ticks),
    ...title.map((label, line) =>
      drawText("sm-axis-title", width / 2, bottom + 26 + (line + 0.85) * LINE, label),
    ),
    ...drawLimits(funnel, area, across.toPixel, vertical.toPixel),
    ...MARK_ORDER.map((mark) => drawPlaces(mark, placed)),
    ...drawLabels(placed, area, said),
    ...(hidden.length > 0
      ? [drawText("sm-start", area.left, titleBottom + 20, said.withoutFigure), drawGaps(boxes)]
      : []),
  ]);
  const at = new Map(placed.map(({ place, x, y }) => [place.place.id, { x, y }]));
  const gapAt = new Map(hidden.map(({ place }, index) => [place.id, boxes[index]]));
  const stops = funnel.places.map((place) => {
    const box = gapAt.get(place.place.id);
    const where = at.get(place.place.id) ?? {
      x: box ? (box.left + box.right) / 2 : area.left,
      y: box ? (box.top + box.bottom) / 2 : bottom,
      gap: true,
    };
    return { ...where, words: said.stop(place), row: place.place.id };
  });
  const height = Math.round(titleBottom + (hidden.length > 0 ? STRIP : 6));
  return {
    width,
    height,
    svg,
    along: "free",
    stops: [{ area: { ...area, bottom: height }, stops }],
    panels: [{ ...area, toX: across.toPixel, toY: vertical.toPixel }],
  };
}

/** Denominators across: from zero, or logarithmic where the largest place is many times the smallest. */
function acrossScale(sizes: readonly number[], area: Box, count: (size: number) => string) {
  const low = Math.min(...sizes);
  const high = Math.max(...sizes);
  const ticksAt = (ticks: readonly number[], toPixel: (size: number) => number): Tick[] =>
    thinned(
      ticks.map((tick) => {
        const at = toPixel(tick);
        const label = count(tick);
        // A label at the edge moves inward, so that it is not cut off.
        return { at, labelAt: Math.min(at, area.right + RIGHT - textWidth(label) / 2), label };
      }),
    );
  if (sizes.length === 0 || high / low < WIDE_RANGE) {
    const scale = numberScale(sizes, area.left, area.right, { whole: true, count: 4 });
    return { toPixel: scale.toPixel, ticks: ticksAt(scale.ticks, scale.toPixel), logarithmic: false };
  }
  const [start, end] = [low / 1.2, high * 1.2];
  const toPixel = logarithmic(start, end, area.left, area.right);
  const powers: number[] = [];
  for (let power = 1; power <= end; power *= 10) if (power >= start) powers.push(power);
  return { toPixel, ticks: ticksAt(powers, toPixel), logarithmic: true };
}

/** The ticks whose labels do not touch. */
function thinned(ticks: readonly Tick[]): Tick[] {
  let free = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ at, labelAt = at, label }) => {
    const half = textWidth(label) / 2;
    if (labelAt - half < free) return false;
    free = labelAt + half + 8;
    return true;
  });
}

function drawLimits(
  { curve, center }: Funnel,
  area: Box,
  toX: (size: number) => number,
  toY: (value: number) => number,
): Svg[] {
  if (center === undefined) return [];
  const along = (of: keyof FunnelLimitsAt) =>
    linePath(curve.map((limits) => ({ x: toX(limits.denominator), y: toY(limits[of]) })));
  return [
    drawPath("sm-center", segmentPath(area.left, toY(center), area.right, toY(center))),
    drawPath("sm-limit", along("lower95") + along("upper95")),
    drawPath("sm-limit sm-limit-far", along("lower998") + along("upper998")),
  ];
}

function drawPlaces(mark: FunnelMark, placed: readonly Placed[]): Svg {
  const own = placed.filter(({ place }) => markOf(place) === mark);
  if (mark === "unreliable")
    return drawPath("sm-crosses sm-context", own.map(({ x, y }) => crossPath(x, y)).join(""));
  const { symbol, radius, look } = MARKS[mark];
  return drawPath(look, own.map(({ x, y }) => symbolPath(symbol, x, y, radius)).join(""));
}

/** Names of places beyond the limits, the far ones first, where there is room. The findings name every one. */
function drawLabels(placed: readonly Placed[], area: Box, { name }: FunnelSaid): Svg[] {
  const room = new LabelRoom({ ...area, right: area.right + RIGHT, top: area.top - 8 });
  for (const { x, y } of placed) room.takeMark(x, y);
  const far = (side: FunnelSide | undefined) => (side?.startsWith("far") ? 0 : 1);
  return placed
    .filter(({ place: { side } }) => side && side !== "within")
    .toSorted((a, b) => far(a.place.side) - far(b.place.side))
    .flatMap(({ place, x, y }) => {
      const label = name(place);
      const above = place.side?.endsWith("above");
      const at = room.place(label, x, { top: y, bottom: y }, above ? ["above", "below"] : ["below", "above"]);
      return at === undefined ? [] : [drawText("sm-label", x, at, label)];
    });
}

/** A box for each place without a figure, side by side below the axis: none of them has a position. */
function stripOf(count: number, { left, right }: Box, top: number): Box[] {
  const step = Math.min(18, (right - left) / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ({
    left: left + index * step,
    right: left + index * step + step * 0.8,
    top: top + 26,
    bottom: top + 40,
  }));
}

/** The mark in the legend, 32 by 16 pixels. */
export function drawFunnelSwatch(mark: FunnelMark | "center" | "limits95" | "limits998"): Svg {
  switch (mark) {
    case "center":
      return drawPath("sm-center", "M0,8H32");
    case "limits95":
      return drawPath("sm-limit", "M0,8H32");
    case "limits998":
      return drawPath("sm-limit sm-limit-far", "M0,8H32");
    case "unreliable":
      return drawPath("sm-crosses sm-context", crossPath(16, 8));
    default: {
      const { symbol, radius, look } = MARKS[mark];
      return drawPath(look, symbolPath(symbol, 16, 8, radius));
    }
  }
}
