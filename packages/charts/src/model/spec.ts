import type { Language, Period } from "@shared-measurement/core";

/** What a chart over time says, before any pixel: words, numbers that may be shown, and their roles. */
export interface ChartSpec {
  readonly language: Language;
  readonly title: string;
  /** Whose figures these are: the place, and the group if there is one. */
  readonly subtitle: string;
  /** The chart in a few sentences, fitted to its data. */
  readonly summary: string;
  /** What the data support saying, in sentences. */
  readonly findings: readonly string[];
  /** What has to be known before the drawing is read: illustrative figures, a benchmark's warning. */
  readonly notices: readonly string[];
  readonly panels: readonly PanelSpec[];
  /** What the places on the time axis are. */
  readonly axisTitle: string;
  readonly footnotes: readonly string[];
  readonly sources: readonly string[];
  readonly table: TableSpec;
  /** Drawn across the picture, so that it stays with a copy of it. */
  readonly stamp?: string;
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

export interface TableSpec {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly id: string;
  readonly name: string;
  readonly numeric: boolean;
}

export interface TableRow {
  readonly id: string;
  /** One text for each column, the first of them heading the row. */
  readonly cells: readonly string[];
}
