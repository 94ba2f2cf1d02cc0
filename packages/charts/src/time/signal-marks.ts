import { drawPath } from "../drawing/marks.ts";
import { symbolPath } from "../drawing/shapes.ts";
import { join, type Svg } from "../drawing/svg.ts";
import { drawPoints } from "./time-marks.ts";
import type { MarkPoint } from "./time-model.ts";
import type { SignalMark, Signals } from "./time-spec.ts";

const SIGNALS: readonly SignalMark[] = ["beyond", "run"];

/**
 * Rings about the points of a line that signal: their shape says by which rule.
 *
 * @param words What each ring means, for the legend.
 */
export const signalMarks = (words: Readonly<Record<SignalMark, string>>): Signals => ({
  draw: drawSignals,
  legend: ({ id, points }) =>
    SIGNALS.filter((mark) => points.some(({ signal }) => signal === mark)).map((mark) => ({
      id: `${id} ${mark}`,
      label: words[mark],
      swatch: swatchOf(mark),
    })),
});

function drawSignals(points: readonly MarkPoint[]): Svg {
  let rings = "";
  for (const { x, y, signal } of points) {
    if (signal && y !== undefined)
      rings += signal === "beyond" ? symbolPath(3, x, y, 8) : symbolPath(1, x, y, 7);
  }
  return drawPath("sm-signal", rings);
}

function swatchOf(signal: SignalMark): Svg {
  const points = [{ x: 16, y: 8, signal }];
  return join([drawPoints({ role: "main", mark: "line", halfWidth: 7, points }), drawSignals(points)]);
}
