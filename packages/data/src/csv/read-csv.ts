import { LoadError } from "../load/load-error.ts";
import type { Problem } from "../problems/problem.ts";
import type { Delimiter, Grid } from "../table/grid.ts";
import { type TableResult, tableOf } from "../table/table-of.ts";
import { csvRows } from "./csv-rows.ts";

export interface CsvOptions {
  /** Declared where it is known; else found from the first rows and stated in the table. */
  readonly delimiter?: Delimiter;
}

/** Every row of a text, or why there are none. */
export interface GridResult {
  readonly grid?: Grid;
  readonly problems: readonly Problem[];
}

/**
 * Reads delimited text into rows of texts, before any row is taken for the header. Nothing is converted: "007" stays
 * "007".
 *
 * Rows are arrays, never objects keyed by column name: papaparse drops a column named `__proto__` from those.
 *
 * @param file The name that problems give the file.
 */
export function readCsvGrid(text: string, file: string, options: CsvOptions = {}): GridResult {
  try {
    const reader = csvRows({ file, delimiter: options.delimiter });
    const rows = [...reader.push(text), ...reader.end()];
    const delimiter = reader.delimiter();
    const grid: Grid = { file, format: "csv", ...(delimiter && { delimiter }), rows, normalised: [] };
    return { grid, problems: [] };
  } catch (error) {
    if (error instanceof LoadError) return { problems: error.problems };
    throw error;
  }
}

/** Reads delimited text whose first row with any text is the header. See `readCsvGrid`. */
export function readCsv(text: string, file: string, options: CsvOptions = {}): TableResult {
  const { grid, problems } = readCsvGrid(text, file, options);
  return grid ? { table: tableOf(grid), problems } : { problems };
}
