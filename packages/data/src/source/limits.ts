/** What a reader takes at most, so that no file can use up time or memory without end. */
export interface Limits {
  /** Bytes of a file that is read piece by piece: delimited text, JSON lines, a list of records in JSON, Parquet. */
  readonly streamedBytes: number;
  /** Bytes of what has to be in memory as a whole: a workbook, JSON by columns, Parquet that a server sends. */
  readonly wholeBytes: number;
  /** Bytes that a workbook, or a row group of a Parquet file, may unpack to. */
  readonly unpackedBytes: number;
  /** Rows of one file or sheet. */
  readonly rows: number;
  /** Columns: as many as a spreadsheet has. */
  readonly columns: number;
  /** Cells of one sheet; of JSON by columns; blanks for keys that records in JSON lack. */
  readonly cells: number;
  /** Cells of a Parquet file: a few bytes can say a million of them. */
  readonly parquetCells: number;
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
  parquetCells: 50_000_000,
  rowLength: 4_000_000,
  stall: 30_000,
  pages: 1_000,
};
