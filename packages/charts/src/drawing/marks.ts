import { line } from "d3-shape";
import type { LineModel, PointModel } from "../model/chart-model.ts";
import type { LineRole } from "../model/spec.ts";
import { element, join, px, type Svg } from "./svg.ts";

type Placed = PointModel & { readonly y: number };
const isPlaced = (point: PointModel): point is Placed => point.y !== undefined;

const pathOf = line<PointModel>()
  .defined(isPlaced)
  .x((point) => px(point.x))
  .y((point) => px(point.y ?? Number.NaN));

/** The line of a series. It breaks at every gap; nothing is drawn through a missing figure. */
export function drawLine(model: LineModel): Svg {
  const d = pathOf(model.points) ?? "";
  return element("path", { class: `sm-line sm-${model.role}`, d });
}

const SHAPES: Readonly<Record<LineRole, (x: number, y: number, r: number) => string>> = {
  main: (x, y, r) => `M${px(x - r)},${px(y)}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`,
  second: (x, y, r) => `M${px(x - r)},${px(y - r)}h${2 * r}v${2 * r}h${-2 * r}z`,
  context: (x, y, r) => `M${px(x)},${px(y - r - 1)}l${r + 1},${2 * r}h${-2 * (r + 1)}z`,
};

const RADIUS: Readonly<Record<LineRole, number>> = { main: 4, second: 3.5, context: 3 };

/**
 * One path for all the points of a line, so that a lone point between two gaps is seen. A revised figure's point is
 * drawn hollow by a path of its own.
 */
export function drawPoints(model: LineModel): Svg {
  const shape = SHAPES[model.role];
  const path = (points: readonly Placed[]) =>
    points.map((point) => shape(point.x, point.y, RADIUS[model.role])).join("");
  const placed = model.points.filter(isPlaced);
  const sure = placed.filter((point) => !point.unreliable);
  const firm = path(sure.filter((point) => !point.revised));
  const revised = path(sure.filter((point) => point.revised));
  return join([
    ...(firm ? [element("path", { class: `sm-points sm-${model.role}`, d: firm })] : []),
    ...(revised ? [element("path", { class: `sm-points sm-revised sm-${model.role}`, d: revised })] : []),
  ]);
}

/** An unreliable figure is a cross, whatever its line. */
export function drawCrosses(model: LineModel): Svg {
  const arm = 4.5;
  const d = model.points
    .filter((point): point is Placed => isPlaced(point) && point.unreliable === true)
    .map(({ x, y }) => `M${px(x - arm)},${px(y - arm)}l9,9M${px(x - arm)},${px(y + arm)}l9,-9`)
    .join("");
  return d ? withHalo(`sm-crosses sm-${model.role}`, d) : join([]);
}

/** Strokes that may lie on a bar, edged in the color of the ground so that they stand out from it. */
function withHalo(className: string, d: string): Svg {
  return join([
    element("path", { class: "sm-halo", "data-decorative": "", d }),
    element("path", { class: className, d }),
  ]);
}

/** The interval of each figure as a stroke through its mark. */
export function drawIntervals(model: LineModel): Svg {
  const d = model.points
    .flatMap(({ x, interval }) => (interval ? [`M${px(x)},${px(interval[0])}V${px(interval[1])}`] : []))
    .join("");
  return d ? withHalo(`sm-intervals sm-${model.role}`, d) : join([]);
}

/** Bars from zero. A figure of zero is a short stroke on the line of zero: it is a figure, and it is seen. */
export function drawBars(model: LineModel, zeroY: number): Svg {
  const half = model.halfWidth;
  const bar = (point: Placed) =>
    `M${px(point.x - half)},${px(zeroY)}V${px(Math.min(point.y, zeroY - 1.5))}h${px(2 * half)}V${px(zeroY)}z`;
  const placed = model.points.filter(isPlaced);
  const paths = [false, true]
    .map((revised) => ({
      revised,
      d: placed
        .filter((point) => point.revised === revised)
        .map(bar)
        .join(""),
    }))
    .filter(({ d }) => d !== "");
  return join([
    ...paths.map(({ revised, d }) =>
      element("path", { class: `sm-bars sm-${model.role}${revised ? " sm-revised" : ""}`, d }),
    ),
  ]);
}

/** Intervals with a cap at each bound and nothing between that would look like a best guess. */
export function drawRanges(model: LineModel): Svg {
  const cap = Math.min(7, model.halfWidth);
  const d = model.points
    .flatMap((point) => {
      if (!point.range) return [];
      const [lower, upper] = point.range;
      const bound = (y: number) => `M${px(point.x - cap)},${px(y)}h${px(2 * cap)}`;
      return [`M${px(point.x)},${px(lower)}V${px(upper)}${bound(lower)}${bound(upper)}`];
    })
    .join("");
  return element("path", { class: `sm-ranges sm-${model.role}`, d });
}

/** The mark of a line in the legend, 32 by 16 pixels: the same shapes and dashes as in the drawing. */
export function drawSwatch(role: LineRole, mark: LineModel["mark"]): Svg {
  const points: PointModel[] = [2, 16, 30].map((x) => ({ x, y: 8, words: "", revised: false }));
  const model: LineModel = { id: "swatch", role, mark, points, halfWidth: 7 };
  if (mark === "bars") {
    return element("path", { class: `sm-bars sm-${role}`, d: "M9,15V2h14V15z" });
  }
  if (mark === "ranges") {
    return drawRanges({ ...model, points: [{ x: 16, range: [14, 2], words: "", revised: false }] });
  }
  return join([drawLine(model), drawPoints({ ...model, points: points.slice(1, 2) })]);
}
