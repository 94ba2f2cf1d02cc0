import { drawPath } from "../drawing/marks.ts";
import { boxPath } from "../drawing/shapes.ts";
import { join, type Svg } from "../drawing/svg.ts";
import type { MarkedLine } from "./time-marks.ts";
import type { MarkPoint } from "./time-model.ts";
import type { Bars } from "./time-spec.ts";

/** Bars from zero as the mark of a line. */
export const barMarks: Bars = {
  draw: drawBars,
  swatch: (role) => drawPath(`sm-bars sm-${role}`, "M9,15V2h14V15z"),
};

type Placed = MarkPoint & { readonly y: number };
const isPlaced = (point: MarkPoint): point is Placed => point.y !== undefined;

/** A figure of zero is a short stroke on the line of zero: it is a figure, and it is seen. */
function drawBars({ role, points, halfWidth }: MarkedLine, zeroY: number): Svg {
  const bar = ({ x, y }: Placed) =>
    boxPath({ left: x - halfWidth, right: x + halfWidth, top: Math.min(y, zeroY - 1.5), bottom: zeroY });
  const placed = points.filter(isPlaced);
  const path = (some: readonly Placed[]) => some.map(bar).join("");
  return join([
    drawPath(
      `sm-bars sm-${role}`,
      path(placed.filter(({ revised, provisional }) => !revised && !provisional)),
    ),
    drawPath(
      `sm-bars sm-${role} sm-revised`,
      path(placed.filter(({ revised, provisional }) => revised && !provisional)),
    ),
    drawPath(`sm-bars sm-${role} sm-provisional`, path(placed.filter(({ provisional }) => provisional))),
  ]);
}
