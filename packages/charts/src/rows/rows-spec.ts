import type { ChartSpec, FrameSpec, LegendEntry } from "../model/chart-spec.ts";
import type { Box, Picture } from "../model/picture.ts";

/**
 * What a chart of rows says, before any pixel: its frame, one row a place or group, and one or more panels, each a
 * number axis on which every row has a mark.
 */
export interface RowsSpec extends Omit<FrameSpec, "legend"> {
  readonly panels: readonly RowPanelSpec[];
  readonly rows: readonly RowSpec[];
  /** Marks to be explained beside the panels' references. */
  readonly marks: readonly LegendEntry[];
  /** Drawn across the picture, so that it stays with a copy of it. */
  readonly stamp?: string;
}

export interface RowsChart extends RowsSpec, ChartSpec<RowsPicture> {}

/** The picture of a chart of rows, with the scales of its panels for whoever draws over it. */
export interface RowsPicture extends Picture {
  readonly panels: readonly RowScales[];
}

/** A panel's drawing area, and how its values become pixels. Where a row lies, its stops say. */
export interface RowScales extends Box {
  readonly toX: (value: number) => number;
}

/** One number axis. The panels of a chart stand side by side where there is room, else below one another. */
export interface RowPanelSpec {
  readonly id: string;
  /** What is measured: the unit, or the count's name. */
  readonly heading: string;
  /** "from-zero" has 0 on it, so that distances compare; "about-one" is a ratio's scale, the same on both sides of 1. */
  readonly scale: "from-zero" | "about-one";
  readonly tick: (value: number) => string;
  readonly references: readonly RowReferenceSpec[];
  /** Reliable values are bars from zero; points by default. */
  readonly bars?: boolean;
}

/** An upright line that the rows are read against. */
export interface RowReferenceSpec {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly role: "benchmark" | "place" | "one";
}

export interface RowSpec {
  readonly id: string;
  readonly label: string;
  /** One for each panel, in the panels' order. */
  readonly marks: readonly RowMarkSpec[];
}

/** What a row has on one axis. Without a value and a range it is a gap that says why. */
export interface RowMarkSpec {
  readonly value?: number;
  readonly range?: readonly [lower: number, upper: number];
  readonly interval?: readonly [lower: number, upper: number];
  /** An earlier value, which the mark is joined with. */
  readonly before?: number;
  /** The step from the earlier value is more than chance: the join is solid. */
  readonly changed?: boolean;
  /** Too uncertain to be ranked or called a change: a cross. */
  readonly unreliable?: boolean;
  /** Beside the mark: its value in words, or why there is none. */
  readonly short: string;
  /** What the tooltip and the screen reader say. */
  readonly words: string;
}
