import type { Problem, ProblemCode } from "../problems/problem.ts";
import type { TableRow } from "../table/grid.ts";
import type { Table } from "../table/table.ts";
import { type DeclaredCode, declaredReadings } from "./declared-readings.ts";

/** What came of reading one thing from a row: the thing, a problem, or a row that the mapping leaves out. */
export type Reading<T> =
  | { readonly kind: "read"; readonly value: T }
  | { readonly kind: "problem"; readonly problem: Problem }
  | { readonly kind: "left-out" };

export const read = <T>(value: T): Reading<T> => ({ kind: "read", value });

/** A row together with what is needed to name its cells. */
export interface RowInTable {
  readonly row: TableRow;
  readonly cell: (column: string) => string;
  readonly problem: (code: ProblemCode, more?: Partial<Problem>) => Problem;
  /** Says that the cell was read as something else than its own text, as the mapping declares. */
  readonly declared: (code: DeclaredCode, column: string, found: string, read: string) => void;
  readonly fail: (code: ProblemCode, more?: Partial<Problem>) => Reading<never>;
}

/** Opens the rows of a table by column name. Every column asked for must be one of the table's. */
export function rowOpener(table: Table, readings = declaredReadings()): (row: TableRow) => RowInTable {
  const index = new Map(table.columns.map((name, position) => [name, position]));
  return (row) => {
    const problem = (code: ProblemCode, more: Partial<Problem> = {}): Problem => ({
      severity: "error",
      code,
      file: table.file,
      row: row.row,
      ...(row.line !== row.row && { line: row.line }),
      ...more,
      ...inFile(row, more.column),
    });
    return {
      row,
      cell: (column) => row.cells[index.get(column) ?? -1] ?? "",
      problem,
      declared: (code, column, found, as) =>
        readings.add(code, row.from?.[column] ?? column, found, as, row.row),
      fail: (code, more) => ({ kind: "problem", problem: problem(code, more) }),
    };
  };
}

/** A problem names the file's own column, also where the mapping made the row from a wide one. */
function inFile(row: TableRow, column: string | undefined): { readonly column?: string } {
  const own = column === undefined ? undefined : row.from?.[column];
  return own === undefined ? {} : { column: own };
}
