import { drawPath, drawWithHalo } from "../drawing/marks.ts";
import { bandPath, crossPath, linePath, segmentPath, symbolPath } from "../drawing/shapes.ts";
import { join, px, type Svg } from "../drawing/svg.ts";
import type { LineModel, MarkPoint } from "./time-model.ts";
import type { Bars, LineRole, Mark, ReferenceSpec } from "./time-spec.ts";

/** What the marks of a line are drawn from. */
export type MarkedLine = Omit<LineModel, "id" | "points" | "every"> & {
  readonly points: readonly MarkPoint[];
};

export const isBars = (mark: Mark): mark is Bars => typeof mark === "object";

/** The line of a series. No line leads to a provisional figure: it would draw a change that nobody can tell yet. */
export const drawLine = ({ role, points }: MarkedLine): Svg => {
  const sure = points.some(({ provisional }) => provisional)
    ? points.map((point) => (point.provisional ? { x: point.x } : point))
    : points;
  return drawPath(`sm-line sm-${role}`, linePath(sure));
};

/** The symbol of each role: a line is known by it without its color. */
const SYMBOL: Readonly<Record<LineRole, number>> = {
  main: 0,
  second: 1,
  context: 2,
  forecast: 3,
  "series-2": 1,
  "series-4": 3,
  "series-5": 4,
  "series-6": 5,
};
const radiusOf = (role: LineRole) =>
  role === "main" ? 4 : role === "context" || role === "forecast" ? 3 : 3.5;

/**
 * One path for all the points of a line, so that a lone point between two gaps is seen. A revised figure's point is
 * drawn hollow by a path of its own, a provisional one's hollow with a broken edge; an unreliable one is a cross. Where
 * points are crowded, the line hides all but the special and the lone ones.
 */
export function drawPoints({ role, points, crowded = false }: MarkedLine): Svg {
  let [plain, revised, provisional] = ["", "", ""];
  points.forEach((point, index) => {
    const { x, y } = point;
    if (y === undefined || point.unreliable) return;
    const isLone = () => points[index - 1]?.y === undefined && points[index + 1]?.y === undefined;
    if (crowded && !point.revised && !point.provisional && !isLone()) return;
    const symbol = symbolPath(SYMBOL[role], x, y, radiusOf(role));
    if (point.provisional) provisional += symbol;
    else if (point.revised) revised += symbol;
    else plain += symbol;
  });
  return join([
    drawPath(`sm-points sm-${role}`, plain),
    drawPath(`sm-points sm-revised sm-${role}`, revised),
    drawPath(`sm-points sm-provisional sm-${role}`, provisional),
  ]);
}

/** An unreliable figure is a cross, whatever its line. */
export function drawCrosses({ role, points }: MarkedLine): Svg {
  let crosses = "";
  for (const { x, y, unreliable } of points) if (unreliable && y !== undefined) crosses += crossPath(x, y);
  return drawWithHalo(`sm-crosses sm-${role}`, crosses);
}

/** The intervals of a line as one area, broken at gaps. */
export const drawBand = ({ role, points }: MarkedLine): Svg =>
  drawPath(
    `sm-band sm-${role}`,
    bandPath(points.map(({ x, interval }) => ({ x, lower: interval?.[0], upper: interval?.[1] }))),
  );

/** The interval of each figure as a stroke through its mark. */
export function drawIntervals({ role, points }: MarkedLine): Svg {
  const strokes = points.flatMap(({ x, interval }) =>
    interval ? [segmentPath(x, interval[0], x, interval[1])] : [],
  );
  return drawWithHalo(`sm-intervals sm-${role}`, strokes.join(""));
}

/** Intervals with a cap at each bound and nothing between that would look like a best guess. */
export function drawRanges({ role, points, halfWidth }: MarkedLine): Svg {
  const cap = Math.min(7, halfWidth);
  const strokes = points.flatMap(({ x, range }) => {
    if (!range) return [];
    const [lower, upper] = range;
    const bound = (y: number) => `M${px(x - cap)},${px(y)}h${px(2 * cap)}`;
    return [`M${px(x)},${px(lower)}V${px(upper)}${bound(lower)}${bound(upper)}`];
  });
  return drawPath(`sm-ranges sm-${role}`, strokes.join(""));
}

/** The mark of a line in the legend, 32 by 16 pixels: the same shapes and dashes as in the drawing. */
export function drawSwatch(role: LineRole, mark: LineModel["mark"], band = false): Svg {
  const line = (points: readonly MarkPoint[]): MarkedLine => ({ role, mark, points, halfWidth: 7 });
  if (isBars(mark)) return mark.swatch(role);
  if (mark === "ranges") return drawRanges(line([{ x: 16, range: [14, 2] }]));
  const spread = band
    ? drawBand(line([2, 30].map((x) => ({ x, y: 8, interval: [15, 1] as const }))))
    : join([]);
  return join([
    spread,
    drawLine(line([2, 16, 30].map((x) => ({ x, y: 8 })))),
    drawPoints(line([{ x: 16, y: 8 }])),
  ]);
}

/** The mark of a reference level in the legend. */
export const drawReferenceSwatch = (role: ReferenceSpec["role"]): Svg =>
  drawPath(`sm-reference sm-reference-${role}`, "M0,8H32");
