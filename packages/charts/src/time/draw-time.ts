import { drawBottomTicks, drawGaps, drawPath, drawText, drawValueAxis } from "../drawing/marks.ts";
import { join, px, type Svg } from "../drawing/svg.ts";
import { drawGuide, drawGuideEnd, drawMarkers } from "./guide-marks.ts";
import {
  drawBand,
  drawCrosses,
  drawIntervals,
  drawLine,
  drawPoints,
  drawRanges,
  isBars,
} from "./time-marks.ts";
import type { LineModel, PanelModel, TimeModel } from "./time-model.ts";

/** The marks of a chart over time: pure, no effect, nothing measured. */
export function drawTime(model: TimeModel): Svg {
  const { panels, xTicks, axisTitle, markers, stamp } = model;
  const last = panels.at(-1);
  return join([
    ...(last ? [drawBottomTicks(last.bottom, xTicks)] : []),
    ...axisTitle.map(({ x, y, label }) => drawText("sm-axis-title", x, y, label)),
    ...panels.map(drawPanel),
    drawMarkers(markers, panels),
    ...(stamp ? [drawText("sm-stamp", stamp.x, stamp.y, stamp.label)] : []),
  ]);
}

function drawPanel(panel: PanelModel): Svg {
  return join([
    ...panel.heading.map(({ y, label }) => drawText("sm-heading", 0, y, label)),
    drawValueAxis(panel, panel.yTicks),
    drawGaps(panel.gaps),
    ...panel.lines.filter(({ band }) => band).map(drawBand),
    ...panel.guides.map((guide) => drawGuide(guide, panel)),
    ...panel.references.map(({ role, y }) =>
      drawPath(`sm-reference sm-reference-${role}`, `M${px(panel.left)},${px(y)}H${px(panel.right)}`),
    ),
    // The main line comes last, on top of its context.
    ...panel.lines.toReversed().map((line) => drawMarks(line, panel.bottom)),
    ...panel.guides.map(drawGuideEnd),
    ...panel.lines.flatMap(({ end }) => (end ? [drawText("sm-name sm-start", end.x, end.y, end.label)] : [])),
    ...panel.lines.flatMap((line) =>
      line.points.flatMap(({ x, label }) => (label ? [drawText("sm-label", x, label.y, label.text)] : [])),
    ),
  ]);
}

function drawMarks(line: LineModel, zeroY: number): Svg {
  const { mark } = line;
  if (isBars(mark)) return join([mark.draw(line, zeroY), drawIntervals(line), drawCrosses(line)]);
  if (mark === "ranges") return drawRanges(line);
  return join([
    ...(line.band ? [] : [drawIntervals(line)]),
    ...(line.unjoined ? [] : [drawLine(line)]),
    drawPoints(line),
    drawCrosses(line),
    ...(line.signals ? [line.signals.draw(line.points)] : []),
  ]);
}
