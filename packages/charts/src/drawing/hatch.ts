import { px } from "./svg.ts";

const DISTANCE = 7;

/** Diagonal strokes that fill a rectangle: the mark of a period without a figure, legible without color. */
export function hatchPath(left: number, right: number, top: number, bottom: number): string {
  const width = right - left;
  const height = bottom - top;
  let path = "";
  for (let offset = DISTANCE / 2; offset < width + height; offset += DISTANCE) {
    // The stroke runs from the left or bottom edge up to the top or right edge.
    const startX = left + Math.max(0, offset - height);
    const startY = top + Math.min(height, offset);
    const endX = left + Math.min(width, offset);
    const endY = top + Math.max(0, offset - width);
    path += `M${px(startX)},${px(startY)}L${px(endX)},${px(endY)}`;
  }
  return path;
}
