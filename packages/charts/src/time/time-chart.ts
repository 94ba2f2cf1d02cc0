import type { LegendEntry } from "../model/chart-spec.ts";
import { lazily } from "../model/lazily.ts";
import type { Stop } from "../model/picture.ts";
import { drawTime } from "./draw-time.ts";
import { drawGuideSwatch, drawMarkerSwatch } from "./guide-marks.ts";
import { layoutTime } from "./layout-time.ts";
import { drawReferenceSwatch, drawSwatch, isBars } from "./time-marks.ts";
import type { PanelModel, PointModel } from "./time-model.ts";
import type { GuideSpec, LineSpec, PointSpec, TimeChart, TimePicture, TimeSpec } from "./time-spec.ts";

/** A chart over time from what it says: the legend and the picture follow from its panels. */
export function timeChart(spec: TimeSpec): TimeChart {
  return { ...spec, legend: legendOf(spec), picture: (width) => pictureOf(spec, width) };
}

function pictureOf(spec: TimeSpec, width: number): TimePicture {
  const model = layoutTime(spec, width);
  const stops = lazily(() =>
    model.panels.flatMap((panel) =>
      panel.lines.map((line) => ({
        area: panel,
        stops: line.every().map((point) => new StopOfPoint(point, panel)),
      })),
    ),
  );
  return {
    width,
    height: model.height,
    svg: drawTime(model),
    panels: model.panels,
    get stops() {
      return stops();
    },
  };
}

/** The stop of a point, put into words when the cursor comes to it. */
class StopOfPoint implements Stop {
  readonly x: number;
  readonly y: number;
  readonly gap: boolean;
  readonly #spec: PointSpec;

  constructor({ x, y, spec }: PointModel, { bottom }: PanelModel) {
    this.x = x;
    this.y = y ?? bottom;
    this.gap = y === undefined;
    this.#spec = spec;
  }

  get words(): string {
    return this.#spec.said.words;
  }

  get row(): string {
    return this.#spec.period.id;
  }
}

/** What each mark stands for, where a panel has more than one: its heading names a lone main line. */
function legendOf({ panels, markers = [] }: TimeSpec): LegendEntry[] {
  const lines = new Map<string, LineSpec>();
  for (const panel of panels) {
    for (const line of panel.lines) {
      if (panel.lines.length > 1 || line.role !== "main")
        lines.set(`${line.label}${line.role}${isBars(line.mark) ? "bars" : line.mark}`, line);
    }
  }
  return [
    ...[...lines].map(([id, line]) => ({
      id,
      label: line.label,
      swatch: drawSwatch(line.role, line.mark, line.band),
    })),
    ...panels.flatMap(({ guides = [] }) => guidesOf(guides)),
    ...panels.flatMap((panel) => panel.lines.flatMap((line) => line.signals?.legend(line) ?? [])),
    ...panels
      .flatMap((panel) => panel.references)
      .map(({ id, label, role }) => ({ id, label, swatch: drawReferenceSwatch(role) })),
    ...markers.map(({ id, label, sign }) => ({
      id,
      label: `${sign}: ${label}`,
      swatch: drawMarkerSwatch(),
    })),
  ];
}

/** Two limits are one entry: they have one label and one look. */
function guidesOf(guides: readonly GuideSpec[]): LegendEntry[] {
  const entries = new Map(guides.map((guide) => [`${guide.role} ${guide.label}`, guide]));
  return [...entries].map(([id, { label, role }]) => ({ id, label, swatch: drawGuideSwatch(role) }));
}
