/** What a reader takes at most, so that no file can use up time or memory without end. */
export interface Limits {
  /** Bytes of a file that is read piece by piece: delimited text, JSON lines. */
  readonly streamedBytes: number;
  /** Bytes of a file that has to be in memory as a whole: a workbook, JSON, Parquet. */
  readonly wholeBytes: number;
  /** Bytes that a packed file (a workbook is one) may unpack to. */
  readonly unpackedBytes: number;
  /** Rows of one file or sheet. */
  readonly rows: number;
  /** Columns: as many as a spreadsheet has. */
  readonly columns: number;
  /** Cells of one sheet, JSON or Parquet file. */
  readonly cells: number;
  /** Characters of one row: a quotation mark that is never closed would take in the rest of the file. */
  readonly rowLength: number;
  /** Milliseconds without a byte after which a server counts as not answering. */
  readonly stall: number;
  /** Pages of an open-data portal. */
  readonly pages: number;
}

export const LIMITS: Limits = {
  streamedBytes: 2 ** 31,
  wholeBytes: 100 * 2 ** 20,
  unpackedBytes: 400 * 2 ** 20,
  rows: 5_000_000,
  columns: 16_384,
  cells: 20_000_000,
  rowLength: 4_000_000,
  stall: 30_000,
  pages: 1_000,
};
