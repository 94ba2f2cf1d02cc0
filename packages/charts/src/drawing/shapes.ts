import type { Box } from "../model/picture.ts";
import { px } from "./svg.ts";

// Path data from pixels. Many shapes are one path: join their data and draw them as one mark.

export interface Place {
  readonly x: number;
  /** Absent at a gap. */
  readonly y?: number | undefined;
}

/**
 * A line straight from place to place. It breaks at every gap; nothing is drawn through a missing figure. A lone place is
 * closed upon itself, so that it is a path at all.
 */
export function linePath(places: readonly Place[]): string {
  let path = "";
  let joined = 0;
  for (const { x, y } of places) {
    if (y === undefined) {
      if (joined === 1) path += "Z";
      joined = 0;
    } else {
      path += `${joined === 0 ? "M" : "L"}${px(x)},${px(y)}`;
      joined += 1;
    }
  }
  return joined === 1 ? `${path}Z` : path;
}

/** Flat from each place to the next, where it jumps, broken at every gap. */
function steps(places: readonly Place[]): string {
  let path = "";
  let open = false;
  for (const { x, y } of places) {
    if (y !== undefined) path += open ? `H${px(x)}V${px(y)}` : `M${px(x)},${px(y)}`;
    open = y !== undefined;
  }
  return path;
}

/**
 * A level that changes in steps, such as a limit that depends on each period's denominator: flat from halfway to the
 * place before until halfway to the next, and never beyond the edges where they are given.
 */
export function stepPath(
  places: readonly Place[],
  left = Number.NEGATIVE_INFINITY,
  right = Number.POSITIVE_INFINITY,
): string {
  const edges = places.map(({ x, y }, index): Place => {
    const before = places[index - 1]?.x;
    const after = places[index + 1]?.x;
    const half = before === undefined ? ((after ?? x) - x) / 2 : (x - before) / 2;
    return { x: Math.max(left, x - half), ...(y !== undefined && { y }) };
  });
  const last = places.at(-1);
  if (last) {
    const beforeLast = places.at(-2)?.x ?? last.x;
    edges.push({
      x: Math.min(right, last.x + (last.x - beforeLast) / 2),
      ...(last.y !== undefined && { y: last.y }),
    });
  }
  return steps(edges);
}

/** The area between two heights, broken where either is missing. */
export interface Span {
  readonly x: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

export function bandPath(spans: readonly Span[]): string {
  let path = "";
  // Along the upper bounds and back along the lower ones.
  let above = "";
  let below = "";
  const close = () => {
    if (above !== "") path += `${above}${below}Z`;
    above = "";
    below = "";
  };
  for (const { x, lower, upper } of spans) {
    if (lower === undefined || upper === undefined) close();
    else {
      const across = px(x);
      above += `${above === "" ? "M" : "L"}${across},${px(upper)}`;
      below = `L${across},${px(lower)}${below}`;
    }
  }
  close();
  return path;
}

/** A straight stroke: a rule, an interval, a dumbbell's connection. */
export const segmentPath = (x1: number, y1: number, x2: number, y2: number): string =>
  `M${px(x1)},${px(y1)}L${px(x2)},${px(y2)}`;

/** A filled rectangle: a bar, a tile, a cell of a matrix. */
export const boxPath = ({ left, right, top, bottom }: Box): string =>
  `M${px(left)},${px(top)}H${px(right)}V${px(bottom)}H${px(left)}z`;

/**
 * A symbol, centered. A series keeps its index everywhere, so that it is known without its color: circle, square,
 * triangle, diamond, triangle pointing down, plus; then from the start again.
 *
 * @param r Half its height, in pixels.
 */
export function symbolPath(index: number, x: number, y: number, r: number): string {
  const shape = SYMBOLS[index % SYMBOLS.length] ?? circle;
  return shape(x, y, r);
}

type Shape = (x: number, y: number, r: number) => string;
const circle: Shape = (x, y, r) =>
  `M${px(x - r)},${px(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
const square: Shape = (x, y, r) => `M${px(x - r)},${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`;
const triangle: Shape = (x, y, r) => `M${px(x)},${px(y - r - 1)}l${r + 1},${2 * r}h${-2 * (r + 1)}z`;
const diamond: Shape = (x, y, r) =>
  `M${px(x)},${px(y - r - 1)}l${r + 1},${r + 1}l${-r - 1},${r + 1}l${-r - 1},${-r - 1}z`;
const triangleDown: Shape = (x, y, r) => `M${px(x)},${px(y + r + 1)}l${-r - 1},${-2 * r}h${2 * (r + 1)}z`;
const rounded = (value: number) => Math.round(value * 10) / 10;
const plus: Shape = (x, y, r) => {
  const arm = rounded(r / 2.5);
  const rest = rounded(r - arm);
  return `M${px(x - arm)},${px(y - r)}h${2 * arm}v${rest}h${rest}v${2 * arm}h${-rest}v${rest}h${-2 * arm}v${-rest}h${-rest}v${-2 * arm}h${rest}z`;
};
const SYMBOLS: readonly Shape[] = [circle, square, triangle, diamond, triangleDown, plus];

/** The cross of an unreliable figure, whatever its series. */
export const crossPath = (x: number, y: number, arm = 4.5): string =>
  `${segmentPath(x - arm, y - arm, x + arm, y + arm)}${segmentPath(x - arm, y + arm, x + arm, y - arm)}`;
