import { drawPath, drawText } from "../drawing/marks.ts";
import { linePath } from "../drawing/shapes.ts";
import { join, px, type Svg } from "../drawing/svg.ts";
import type { Box } from "../model/picture.ts";
import type { GuideModel, PanelModel, TimeModel } from "./time-model.ts";
import type { GuideSpec } from "./time-spec.ts";

/** How a guide looks: its dash tells it apart, not only its color. */
const CLASS: Readonly<Record<GuideSpec["role"], string>> = {
  center: "sm-center",
  limit: "sm-limit",
  target: "sm-target",
};

/** One path for all the lines of a guide. */
export const drawGuide = ({ role, path = linePath, paths }: GuideModel, { left, right }: Box): Svg =>
  drawPath(CLASS[role], paths.map((places) => path(places, left, right)).join(""));

/** The value at the end of a guide, left of it, so that it stays inside the picture. */
export const drawGuideEnd = ({ end }: GuideModel): Svg =>
  end ? drawText("sm-guide-end sm-end", end.x, end.y - 6, end.label) : join([]);

export const drawGuideSwatch = (role: GuideSpec["role"]): Svg => drawPath(CLASS[role], "M0,8H32");

/** A rule through every panel at each marker's day, with its sign beside it at the top. */
export function drawMarkers(markers: TimeModel["markers"], panels: readonly PanelModel[]): Svg {
  const [first] = panels;
  if (!first || markers.length === 0) return join([]);
  const rules = panels.flatMap(({ top, bottom }) =>
    markers.map(({ x }) => `M${px(x)},${px(top)}V${px(bottom)}`),
  );
  return join([
    drawPath("sm-event", rules.join("")),
    ...markers.flatMap(({ x, sign }) => (sign ? [drawText("sm-sign", x + 4, first.top + 14, sign)] : [])),
  ]);
}

/** The rule of a marker in the legend, whose words begin with its sign. */
export const drawMarkerSwatch = (): Svg => drawPath("sm-event", "M16,0V16");
