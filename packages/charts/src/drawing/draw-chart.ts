import type { ChartModel, LineModel, PanelModel } from "../model/chart-model.ts";
import { hatchPath } from "./hatch.ts";
import { drawBars, drawCrosses, drawIntervals, drawLine, drawPoints, drawRanges } from "./marks.ts";
import { element, join, px, type Svg, text } from "./svg.ts";

/**
 * A chart's picture as SVG text: pure, no effect, nothing measured. It is decoration to assistive technology, which
 * reads the sentence, the stops and the table instead.
 */
export function drawChart(model: ChartModel, className = "sm-drawing"): Svg {
  return element(
    "svg",
    {
      class: className,
      viewBox: `0 0 ${px(model.width)} ${px(model.height)}`,
      width: model.width,
      height: model.height,
      "aria-hidden": "true",
      focusable: "false",
    },
    drawTimeAxis(model),
    ...model.panels.map((panel) => drawPanel(panel)),
    ...(model.stamp
      ? [element("text", { class: "sm-stamp", x: model.stamp.x, y: model.stamp.y }, text(model.stamp.label))]
      : []),
  );
}

function drawPanel(panel: PanelModel): Svg {
  const { left, right, top, bottom } = panel;
  const grid = panel.yTicks.map(({ y }) => `M${px(left)},${px(y)}H${px(right)}`).join("");
  const gaps = panel.gaps.map((gap) => hatchPath(gap.left, gap.right, top, bottom)).join("");
  return join([
    ...panel.heading.map(({ y, label }) => element("text", { class: "sm-heading", x: 0, y }, text(label))),
    element("path", { class: "sm-grid", d: grid }),
    element("path", { class: "sm-axis", d: `M${px(left)},${px(bottom)}H${px(right)}` }),
    ...(gaps ? [element("path", { class: "sm-gap", d: gaps })] : []),
    ...panel.yTicks.map(({ y, label }) =>
      element("text", { class: "sm-tick sm-tick-y", x: left - 6, y: y + 4 }, text(label)),
    ),
    ...panel.references.map((reference) =>
      element("path", {
        class: `sm-reference sm-reference-${reference.role}`,
        d: `M${px(left)},${px(reference.y)}H${px(right)}`,
      }),
    ),
    // The main line comes last, on top of its context.
    ...panel.lines.toReversed().map((line) => drawMarks(line, bottom)),
    ...panel.lines.flatMap((line) =>
      line.points.flatMap((point) =>
        point.label
          ? [element("text", { class: "sm-label", x: point.x, y: point.label.y }, text(point.label.text))]
          : [],
      ),
    ),
  ]);
}

function drawMarks(line: LineModel, zeroY: number): Svg {
  switch (line.mark) {
    case "bars":
      return join([drawBars(line, zeroY), drawIntervals(line), drawCrosses(line)]);
    case "ranges":
      return drawRanges(line);
    case "line":
      return join([drawIntervals(line), drawLine(line), drawPoints(line), drawCrosses(line)]);
  }
}

function drawTimeAxis(model: ChartModel): Svg {
  const last = model.panels.at(-1);
  if (!last) return join([]);
  const ticks = model.xTicks.map(({ x }) => `M${px(x)},${px(last.bottom)}v5`).join("");
  return join([
    element("path", { class: "sm-axis", d: ticks }),
    ...model.xTicks.map(({ labelX, label }) =>
      element("text", { class: "sm-tick sm-tick-x", x: labelX, y: last.bottom + 19 }, text(label)),
    ),
    ...model.axisTitle.map(({ x, y, label }) =>
      element("text", { class: "sm-axis-title", x, y }, text(label)),
    ),
  ]);
}
