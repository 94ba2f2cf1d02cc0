import type { LegendEntry } from "../model/chart-spec.ts";
import type { Stop } from "../model/picture.ts";
import { drawTime } from "./draw-time.ts";
import { layoutTime } from "./layout-time.ts";
import { drawReferenceSwatch, drawSwatch } from "./time-marks.ts";
import type { PanelModel, PointModel } from "./time-model.ts";
import type { LineSpec, TimeChart, TimePicture, TimeSpec } from "./time-spec.ts";

/** A chart over time from what it says: the legend and the picture follow from its panels. */
export function timeChart(spec: TimeSpec): TimeChart {
  return { ...spec, legend: legendOf(spec), picture: (width) => pictureOf(spec, width) };
}

function pictureOf(spec: TimeSpec, width: number): TimePicture {
  const model = layoutTime(spec, width);
  return {
    width,
    height: model.height,
    svg: drawTime(model),
    panels: model.panels,
    stops: model.panels.flatMap((panel) =>
      panel.lines.map((line) => ({ area: panel, stops: line.points.map((point) => stopOf(point, panel)) })),
    ),
  };
}

function stopOf({ x, y, words, row }: PointModel, panel: PanelModel): Stop {
  return y === undefined ? { x, y: panel.bottom, gap: true, words, row } : { x, y, words, row };
}

/** What each mark stands for, where a panel has more than one: its heading names a lone main line. */
function legendOf({ panels }: TimeSpec): LegendEntry[] {
  const lines = new Map<string, LineSpec>();
  for (const panel of panels) {
    for (const line of panel.lines) {
      if (panel.lines.length > 1 || line.role !== "main")
        lines.set(`${line.label}${line.role}${line.mark}`, line);
    }
  }
  return [
    ...[...lines].map(([id, line]) => ({ id, label: line.label, swatch: drawSwatch(line.role, line.mark) })),
    ...panels
      .flatMap((panel) => panel.references)
      .map(({ id, label, role }) => ({ id, label, swatch: drawReferenceSwatch(role) })),
  ];
}
