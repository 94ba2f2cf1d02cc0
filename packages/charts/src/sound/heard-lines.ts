import type { FrameSpec } from "../model/chart-spec.ts";
import type { PanelSpec, TimeSpec } from "../time/time-spec.ts";

/** A line of a chart over time, to be heard from its first period to its last. */
export interface HeardLine {
  readonly label: string;
  /** The lowest and the highest figure of its panel: lines on one axis are heard on one scale. */
  readonly lowest: number;
  readonly highest: number;
  readonly points: readonly HeardPoint[];
}

/** One period: a tone, or a silence. */
export interface HeardPoint {
  /** Absent where there is no figure, and where it is known only as lying between two bounds: no tone is a best guess. */
  readonly value?: number;
  readonly words: string;
}

/** The lines that can be heard: those of charts over time with a figure that may be shown. Pure. */
export function heardLines(spec: FrameSpec): readonly HeardLine[] {
  return isOverTime(spec) ? spec.panels.flatMap(linesOf) : [];
}

const isOverTime = (spec: FrameSpec): spec is FrameSpec & TimeSpec => "panels" in spec && "axisTitle" in spec;

function linesOf({ lines, heading }: PanelSpec): HeardLine[] {
  const figures = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [lowest, highest] = [Math.min(...figures), Math.max(...figures)];
  return lines
    .filter(({ points }) => points.some(({ value }) => value !== undefined))
    .map(({ label, points }) => ({
      label: lines.length > 1 ? label : `${label}, ${heading}`,
      lowest,
      highest,
      points: points.map(({ value, said: { words } }) =>
        value === undefined ? { words } : { value, words },
      ),
    }));
}
