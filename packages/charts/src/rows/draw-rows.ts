import { drawBottomAxis, drawGaps, drawPath, drawText, drawWithHalo } from "../drawing/marks.ts";
import { boxPath, crossPath, segmentPath, symbolPath } from "../drawing/shapes.ts";
import { join, px, type Svg } from "../drawing/svg.ts";
import type { RowMark, RowPanel, RowsModel } from "./layout-rows.ts";

/** The marks of a chart of rows: pure, one path for each kind of mark. */
export function drawRows({ panels, stamp }: RowsModel): Svg {
  return join([
    ...panels.map(drawPanel),
    ...(stamp ? [drawText("sm-stamp", stamp.x, stamp.y, stamp.label)] : []),
  ]);
}

function drawPanel(panel: RowPanel): Svg {
  const { marks, top, bottom } = panel;
  const gaps = marks.filter(({ x }) => x === undefined);
  return join([
    ...panel.heading.map(({ x, y, label }) => drawText("sm-heading", x, y, label)),
    drawBottomAxis(panel, panel.ticks),
    ...(panel.ticksAbove
      ? panel.ticks.map(({ at, label }) => drawText("sm-tick sm-tick-x", at, top - 7, label))
      : []),
    ...panel.references.map(({ role, x }) =>
      drawPath(`sm-reference sm-reference-${role}`, `M${px(x)},${px(top)}V${px(bottom)}`),
    ),
    drawGaps(gaps.map(({ y }) => ({ left: panel.left, right: panel.left + 24, top: y - 7, bottom: y + 7 }))),
    drawRowMarks(marks, panel.barsFrom),
    ...panel.names.map(({ x, y, label }) => drawText("sm-name", x, y, label)),
    ...panel.values.map(({ x, y, label }) => drawText("sm-end sm-number", x, y, label)),
    ...panel.reasons.map(({ x, y, label }) => drawText("sm-name", x, y, label)),
  ]);
}

type Drawn = RowMark & { readonly x: number };

/**
 * Marks on rows: bars first, then joins, intervals and points, so that a point is never hidden.
 *
 * @param barsFrom Where bars begin; points where it is absent.
 */
export function drawRowMarks(marks: readonly RowMark[], barsFrom?: number): Svg {
  const drawn = marks.filter((mark): mark is Drawn => mark.x !== undefined);
  const path = (some: readonly Drawn[], draw: (mark: Drawn) => string) => some.map(draw).join("");
  const joined = drawn.filter(({ before }) => before !== undefined);
  const joinOf = ({ before, x, y }: Drawn) => segmentPath(before ?? x, y, x, y);
  const sure = drawn.filter(({ unreliable, range }) => !unreliable && !range);
  return join([
    drawPath(
      "sm-bars sm-main",
      path(barsFrom === undefined ? [] : sure, ({ x, y }) => barPath(barsFrom ?? x, x, y)),
    ),
    drawPath(
      "sm-line sm-context",
      path(
        joined.filter(({ changed }) => !changed),
        joinOf,
      ),
    ),
    drawPath(
      "sm-line sm-main",
      path(
        joined.filter(({ changed }) => changed),
        joinOf,
      ),
    ),
    drawWithHalo(
      "sm-intervals sm-main",
      path(drawn, ({ interval, y }) => (interval ? segmentPath(interval[0], y, interval[1], y) : "")),
    ),
    drawPath("sm-ranges sm-main", path(drawn, rangePath)),
    drawPath(
      "sm-points sm-revised sm-main",
      path(joined, ({ before, x, y }) => symbolPath(0, before ?? x, y, 4)),
    ),
    drawPath(
      "sm-points sm-main",
      path(barsFrom === undefined ? sure : [], ({ x, y }) => symbolPath(0, x, y, 5)),
    ),
    drawWithHalo(
      "sm-crosses sm-main",
      path(
        drawn.filter(({ unreliable }) => unreliable),
        ({ x, y }) => crossPath(x, y),
      ),
    ),
  ]);
}

/** A bar; one of zero is still seen as a stroke. */
const barPath = (from: number, x: number, y: number) =>
  boxPath({ left: from, right: Math.max(from + 1, x), top: y - 7, bottom: y + 7 });

function rangePath({ range, y }: Drawn): string {
  if (!range) return "";
  const cap = (x: number) => `M${px(x)},${px(y - 6)}v12`;
  return `${segmentPath(range[0], y, range[1], y)}${cap(range[0])}${cap(range[1])}`;
}
