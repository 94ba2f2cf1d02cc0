import type { Normalisation } from "./normalisation.ts";

/** One record of a file: its text, untouched, and where it stands. */
export interface TableRow {
  /** The row as a spreadsheet numbers it, from 1; where the format has no header row, the number of the record. */
  readonly row: number;
  /** The line of the file it starts on; the same as `row` in a format without lines. */
  readonly line: number;
  /** One text a column, exactly as in the file. */
  readonly cells: readonly string[];
  /** For a row made from a wide one: the columns of the file that its own columns come from. */
  readonly from?: Readonly<Record<string, string>>;
}

export type Format = "csv" | "xlsx" | "json" | "ndjson" | "parquet";

export type Delimiter = "," | ";" | "\t" | "|";

/** The encodings in which spreadsheets write text. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * All that a source gave, as texts, before any row is taken for the header: titles above it, several header rows and
 * footnotes are among the rows. `tableOf` makes a table of it.
 */
export interface Grid {
  /** The name that problems give the file. */
  readonly file: string;
  readonly format: Format;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** How the text was decoded, found or declared; for the formats that are text. */
  readonly encoding?: Encoding;
  /** What the columns are separated by, found or declared; for delimited text. */
  readonly delimiter?: Delimiter;
  /** The names of the columns where the format itself gives them (JSON, Parquet); else they stand in a row. */
  readonly names?: readonly string[];
  /** Every row with any text in it. */
  readonly rows: readonly TableRow[];
  /** Everything that stands here in other words than in the file. */
  readonly normalised: readonly Normalisation[];
}

/** Cells with blanks for the columns that were met later. */
export const padded = (cells: readonly string[], width: number): readonly string[] =>
  cells.length === width ? cells : Array.from({ length: width }, (_, position) => cells[position] ?? "");
