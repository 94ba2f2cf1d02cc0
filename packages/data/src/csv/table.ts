/** One record of a file: its text, untouched, and where it stands. */
export interface TableRow {
  /** The row as a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** The line of the file it starts on. Differs from `row` after a quoted line break. */
  readonly line: number;
  /** One text a column, exactly as in the file. */
  readonly cells: readonly string[];
}

/** A file as text: no type is guessed, no cell is changed. */
export interface Table {
  readonly file: string;
  /** The delimiter the file was read with, so that it can be shown. */
  readonly delimiter: Delimiter;
  /** Column names of the header row, without surrounding spaces. */
  readonly columns: readonly string[];
  /** Rows with one cell a column. Rows without any text are left out. */
  readonly rows: readonly TableRow[];
  /** Rows with more or fewer cells than the header: no cell of theirs can be trusted to stand in its column. */
  readonly ragged: readonly TableRow[];
}

export type Delimiter = "," | ";" | "\t";
