import type { Day, Period } from "@shared-measurement/core";
import type { Svg } from "../drawing/svg.ts";
import type { ChartSpec, FrameSpec, LegendEntry } from "../model/chart-spec.ts";
import type { Box, Picture } from "../model/picture.ts";
import type { MarkedLine } from "./time-marks.ts";
import type { MarkPoint } from "./time-model.ts";

/** What a chart over time says, before any pixel: its frame, and panels of lines on one time axis. */
export interface TimeSpec extends Omit<FrameSpec, "legend"> {
  readonly panels: readonly PanelSpec[];
  /** What the places on the time axis are. */
  readonly axisTitle: string;
  /** Drawn across the picture, so that it stays with a copy of it. */
  readonly stamp?: string;
  /** Days worth knowing: a strategy started, limits were set anew. They stand on the time axis and say no cause. */
  readonly markers?: readonly MarkerSpec[];
}

/** A chart over time, with the panels it was made from. */
export interface TimeChart extends TimeSpec, ChartSpec<TimePicture> {}

/** The picture of a chart over time, with the scales of its panels for whoever draws over it. */
export interface TimePicture extends Picture {
  readonly panels: readonly PanelScales[];
}

/** A panel's drawing area, and how its periods and values become pixels. */
export interface PanelScales extends Box {
  readonly toX: (period: Period) => number;
  readonly toY: (value: number) => number;
}

/** One drawing area; the panels of a chart stand above one another on one time axis. */
export interface PanelSpec {
  /** What is measured, above the panel: the unit, or the counts' name. */
  readonly heading: string;
  /**
   * "from-zero" starts at 0, so that heights compare. "about-one" is a ratio's scale: twice as many and half as many
   * sit equally far from 1. "about-figures" reaches as far as what is drawn, where zero is no natural start.
   */
  readonly scale: "from-zero" | "about-one" | "about-figures";
  readonly tick: (value: number) => string;
  readonly lines: readonly LineSpec[];
  readonly references: readonly ReferenceSpec[];
  /** Lines that are no series: limits, a center line, the path to a target. */
  readonly guides?: readonly GuideSpec[];
}

/** How a line, its points and its legend look; each role differs by dash and marker, not only by color. */
export type LineRole = "main" | "second" | "context" | "forecast" | ComparisonRole;
export type ComparisonRole = "series-2" | "series-4" | "series-5" | "series-6";

/** How the figures of a line are drawn: as points that a line joins, as ranges, or as bars: `barMarks`. */
export type Mark = "line" | "ranges" | Bars;

/** Bars from zero. Only a chart that has them brings their drawing along. */
export interface Bars {
  readonly draw: (line: MarkedLine, zeroY: number) => Svg;
  readonly swatch: (role: LineRole) => Svg;
}

export interface LineSpec {
  readonly id: string;
  readonly label: string;
  readonly role: LineRole;
  readonly mark: Mark;
  readonly points: readonly PointSpec[];
  /** Points alone: two figures are no trend. */
  readonly unjoined?: boolean;
  /** What is written at the end of the line, where the picture is wide enough: the legend has it always. */
  readonly endLabel?: string;
  /** Draw the intervals as a band behind the line, not as a stroke through each mark. */
  readonly band?: boolean;
  /** How points that signal are marked, and what the marks mean: `signalMarks`. */
  readonly signals?: Signals;
}

/** A ring about a point: beyond its limits (a diamond), or one of a run on one side of the center line (a square). */
export type SignalMark = "beyond" | "run";

/** What is said of a point. A chart of thousands draws most of them without a word: make words when they are read. */
export interface Said {
  /** The name of its period below the axis. */
  readonly tick: string;
  /** The value as short as it can stand beside its point. */
  readonly short: string;
  /** What the tooltip and the screen reader say. */
  readonly words: string;
}

/** The rings of a line's points that signal. Only a chart that has them brings their drawing along. */
export interface Signals {
  readonly draw: (points: readonly MarkPoint[]) => Svg;
  readonly legend: (line: LineSpec) => LegendEntry[];
}

/** One period of one line. A point without a number is a gap that says why. */
export interface PointSpec {
  readonly period: Period;
  readonly value?: number | undefined;
  readonly range?: readonly [lower: number, upper: number] | undefined;
  readonly said: Said;
  readonly revised?: boolean | undefined;
  /** How far chance alone could move the value. */
  readonly interval?: readonly [lower: number, upper: number] | undefined;
  /** Too uncertain to be called a change; drawn as a cross. */
  readonly unreliable?: boolean | undefined;
  readonly signal?: SignalMark | undefined;
  /** The figure may still change, as its period is not complete yet; drawn hollow, with a broken edge. */
  readonly provisional?: boolean | undefined;
}

export interface GuideSpec {
  readonly id: string;
  readonly label: string;
  readonly role: "center" | "limit" | "target";
  /** Path data through its places: straight from one to the next by default; `stepPath` is flat about each, as a limit is. */
  readonly path?: (
    places: readonly { readonly x: number; readonly y?: number }[],
    left: number,
    right: number,
  ) => string;
  /** Each is a line of its own: nothing is drawn from one phase to the next. */
  readonly paths: readonly (readonly GuidePlace[])[];
  /** The value written at the last place, and the name of its day below the axis. */
  readonly end?: { readonly label: string; readonly tick: string };
}

export interface GuidePlace {
  /** Days since 1970, as `periodMiddle` and `dayNumber` count them. */
  readonly day: number;
  /** Absent where there is none: the line breaks. */
  readonly value?: number;
}

export interface MarkerSpec {
  readonly id: string;
  readonly day: Day;
  /** What stands beside its rule and heads its words in the legend: "1". */
  readonly sign: string;
  readonly label: string;
}

/** A level drawn across a panel. */
export interface ReferenceSpec {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly role: "benchmark" | "one";
}
