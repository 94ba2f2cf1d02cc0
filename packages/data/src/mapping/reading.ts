import type { Problem, ProblemCode } from "../problems/problem.ts";
import type { TableRow } from "../table/grid.ts";
import type { Table } from "../table/table.ts";

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
  readonly fail: (code: ProblemCode, more?: Partial<Problem>) => Reading<never>;
}

/** Opens the rows of a table by column name. Every column asked for must be one of the table's. */
export function rowOpener(table: Table): (row: TableRow) => RowInTable {
  const index = new Map(table.columns.map((name, position) => [name, position]));
  return (row) => {
    const problem = (code: ProblemCode, more: Partial<Problem> = {}): Problem => ({
      severity: "error",
      code,
      file: table.file,
      row: row.row,
      ...(row.line !== row.row && { line: row.line }),
      ...more,
    });
    return {
      row,
      cell: (column) => row.cells[index.get(column) ?? -1] ?? "",
      problem,
      fail: (code, more) => ({ kind: "problem", problem: problem(code, more) }),
    };
  };
}
