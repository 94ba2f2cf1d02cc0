import type { Delimiter, Encoding, Format, TableRow } from "./grid.ts";
import type { Normalisation } from "./normalisation.ts";

/** A grid with its header found: named columns, and rows of text. No type is guessed, no cell is changed. */
export interface Table {
  /** The name that problems give the file. */
  readonly file: string;
  readonly format: Format;
  readonly sheet?: string;
  readonly encoding?: Encoding;
  /** The delimiter the file was read with, so that it can be shown; for delimited text. */
  readonly delimiter?: Delimiter;
  /** Column names, without surrounding spaces. */
  readonly columns: readonly string[];
  /** Rows with one cell a column. Rows without any text are left out. */
  readonly rows: readonly TableRow[];
  /** Rows with more or fewer cells than the header: no cell of theirs can be trusted to stand in its column. */
  readonly ragged: readonly TableRow[];
  /** Everything that stands here in other words than in the file. */
  readonly normalised: readonly Normalisation[];
}
