import type { Period } from "@shared-measurement/core";
import type { ChartSpec, FrameSpec } from "../model/chart-spec.ts";
import type { Box, Picture } from "../model/picture.ts";

/** What a chart over time says, before any pixel: its frame, and panels of lines on one time axis. */
export interface TimeSpec extends Omit<FrameSpec, "legend"> {
  readonly panels: readonly PanelSpec[];
  /** What the places on the time axis are. */
  readonly axisTitle: string;
  /** Drawn across the picture, so that it stays with a copy of it. */
  readonly stamp?: string;
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
   * sit equally far from 1.
   */
  readonly scale: "from-zero" | "about-one";
  readonly tick: (value: number) => string;
  readonly lines: readonly LineSpec[];
  readonly references: readonly ReferenceSpec[];
}

/** How a line, its points and its legend look; each role differs by dash and marker, not only by color. */
export type LineRole = "main" | "second" | "context";

export interface LineSpec {
  readonly id: string;
  readonly label: string;
  readonly role: LineRole;
  readonly mark: "line" | "bars" | "ranges";
  readonly points: readonly PointSpec[];
}

/** One period of one line. A point without a number is a gap that says why. */
export interface PointSpec {
  readonly period: Period;
  readonly tick: string;
  readonly value?: number;
  readonly range?: readonly [lower: number, upper: number];
  /** What the tooltip and the screen reader say. */
  readonly words: string;
  /** The value as short as it can stand beside its point. */
  readonly short: string;
  readonly revised?: boolean;
  /** How far chance alone could move the value. */
  readonly interval?: readonly [lower: number, upper: number];
  /** Too uncertain to be called a change; drawn as a cross. */
  readonly unreliable?: boolean;
}

/** A level drawn across a panel. */
export interface ReferenceSpec {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly role: "benchmark" | "one";
}
