import type { Box } from "../model/picture.ts";
import { hatchPath } from "./hatch.ts";
import { element, join, px, type Svg, text } from "./svg.ts";

const NOTHING = join([]);

/** Path data as one mark; nothing where there is none to draw. How it looks is the classes' matter. */
export function drawPath(className: string, data: string): Svg {
  return data === "" ? NOTHING : element("path", { class: className, d: data });
}

/** Strokes that may lie on other marks, edged in the color of the ground so that they stand out. */
export function drawWithHalo(className: string, data: string): Svg {
  if (data === "") return NOTHING;
  return join([
    element("path", { class: "sm-halo", "data-decorative": "", d: data }),
    drawPath(className, data),
  ]);
}

/** Words at a place. Where they begin or are centered is their class's matter: `sm-start`, `sm-middle`, `sm-end`. */
export function drawText(className: string, x: number, y: number, words: string): Svg {
  return element("text", { class: className, x, y }, text(words));
}

/** Areas without a figure, hatched: legible without color. One mark for all of them. */
export function drawGaps(boxes: readonly Box[]): Svg {
  return drawPath(
    "sm-gap",
    boxes.map(({ left, right, top, bottom }) => hatchPath(left, right, top, bottom)).join(""),
  );
}

/** A tick at its place, in pixels. `labelAt` is where its label stands, if a little aside. */
export interface Tick {
  readonly at: number;
  readonly labelAt?: number;
  readonly label: string;
}

/** The value axis at the left of an area: one path of grid lines and the labels beside them. */
export function drawValueAxis(area: Box, ticks: readonly Tick[]): Svg {
  return join([
    drawPath("sm-grid", ticks.map(({ at }) => `M${px(area.left)},${px(at)}H${px(area.right)}`).join("")),
    drawPath("sm-axis", `M${px(area.left)},${px(area.bottom)}H${px(area.right)}`),
    ...ticks.map(({ at, labelAt = at, label }) =>
      drawText("sm-tick sm-tick-y", area.left - 6, labelAt + 4, label),
    ),
  ]);
}

/** The ticks below an area, and their labels. */
export function drawBottomTicks(bottom: number, ticks: readonly Tick[]): Svg {
  return join([
    drawPath("sm-axis", ticks.map(({ at }) => `M${px(at)},${px(bottom)}v5`).join("")),
    ...ticks.map(({ at, labelAt = at, label }) => drawText("sm-tick sm-tick-x", labelAt, bottom + 19, label)),
  ]);
}

/** A value axis below an area, for horizontal marks: one path of upright grid lines, and the labels under them. */
export function drawBottomAxis(area: Box, ticks: readonly Tick[]): Svg {
  return join([
    drawPath("sm-grid", ticks.map(({ at }) => `M${px(at)},${px(area.top)}V${px(area.bottom)}`).join("")),
    drawPath("sm-axis", `M${px(area.left)},${px(area.bottom)}H${px(area.right)}`),
    ...ticks.map(({ at, labelAt = at, label }) =>
      drawText("sm-tick sm-tick-x", labelAt, area.bottom + 19, label),
    ),
  ]);
}
