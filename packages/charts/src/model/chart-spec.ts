import type { Language } from "@shared-measurement/core";
import type { Svg } from "../drawing/svg.ts";
import type { Picture } from "./picture.ts";

/** What a chart says in words and numbers that may be shown: all that stands around its drawing. */
export interface FrameSpec {
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
  /** What each mark stands for; empty where the words around the drawing say it. */
  readonly legend: readonly LegendEntry[];
  readonly footnotes: readonly string[];
  readonly sources: readonly string[];
  readonly table: TableSpec;
}

/** Any chart: its frame, and its picture at a width. Both come from one pure function of the chart's options. */
export interface ChartSpec<P extends Picture = Picture> extends FrameSpec {
  /**
   * The drawing at a width. Pure: the same width gives the same picture, on the server as in the browser.
   *
   * @param width Pixels; 288 and more has room for every label.
   */
  readonly picture: (width: number) => P;
  /**
   * The same drawing in pieces, where it is many small charts, each with one line of stops. On a page they take its
   * place (`pieces={tiled}` of `Chart`): they flow as wide as it is, and what is off the screen costs nothing.
   */
  readonly tiles?: () => readonly Picture[];
}

/** Whether a frame has a picture of the charts' own in it, and not a drawing of another kind. */
export function hasPicture(spec: FrameSpec): spec is ChartSpec {
  return "picture" in spec;
}

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  /** The mark, 32 by 16 pixels: the same shapes, dashes and classes as in the drawing. */
  readonly swatch: Svg;
}

export interface TableSpec {
  /** What opens the table, where "Table of these numbers" does not say what is in it. */
  readonly name?: string;
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
