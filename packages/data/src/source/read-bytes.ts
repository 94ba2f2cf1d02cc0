import { LoadError } from "../load/load-error.ts";
import type { Problem } from "../problems/problem.ts";
import { type Grid, padded, type TableRow } from "../table/grid.ts";
import { type TableResult, tableOf } from "../table/table-of.ts";
import type { Bytes } from "./bytes.ts";
import { fileFault } from "./fault.ts";
import type { ReadOptions } from "./read-options.ts";
import { type GridPiece, readPieces } from "./read-pieces.ts";

/** What a source gave: one grid, or one for each sheet of a workbook; none where nothing can be trusted. */
export interface ReadResult {
  readonly grids: readonly Grid[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a file of any format: delimited text, an Excel workbook, JSON, JSON lines, Parquet. What is wrong with the file
 * is part of the result; the promise is rejected only by the signal.
 */
export function readBytes(bytes: Bytes, options: ReadOptions = {}): Promise<ReadResult> {
  return collected(readPieces(bytes, options));
}

/** The grids that pieces make up, or why there are none. */
export async function collected(pieces: AsyncIterable<GridPiece>): Promise<ReadResult> {
  try {
    return await collectGrids(pieces);
  } catch (error) {
    if (error instanceof LoadError) return { grids: [], problems: error.problems };
    throw error;
  }
}

/** Puts pieces together, sheet by sheet. */
async function collectGrids(pieces: AsyncIterable<GridPiece>): Promise<ReadResult> {
  const sheets = new Map<string | undefined, { last: Grid; rows: TableRow[] }>();
  const problems: Problem[] = [];
  for await (const { grid, problems: found } of pieces) {
    problems.push(...found);
    const before = sheets.get(grid.sheet);
    const rows = before?.rows ?? [];
    for (const row of grid.rows) rows.push(row);
    sheets.set(grid.sheet, { last: grid, rows });
  }
  return {
    grids: [...sheets.values()].map(({ last, rows }) => ({ ...last, rows: evenRows(rows, last) })),
    problems,
  };
}

/** Rows of records with blanks for the columns that only later records have. */
function evenRows(rows: readonly TableRow[], { names }: Grid): readonly TableRow[] {
  if (!names || rows.every(({ cells }) => cells.length === names.length)) return rows;
  return rows.map((row) => ({ ...row, cells: padded(row.cells, names.length) }));
}

/**
 * The one table of what a source gave, its first row taken for the header. A workbook with several sheets is refused
 * until one is named.
 */
export function tableIn({ grids, problems }: ReadResult): TableResult {
  const [grid, another] = grids;
  if (!grid) return { problems };
  if (another) {
    const expected = grids.map(({ sheet }) => sheet).join(", ");
    return { problems: [...problems, ...fileFault(grid.file, "several-sheets", { expected }).problems] };
  }
  return { table: tableOf(grid), problems };
}
