import type { Problem, ProblemCode } from "../problems/problem.ts";
import type { TableRow } from "../table/grid.ts";
import type { Declaration, DeclaredReadings } from "./declared-readings.ts";

/** What came of reading one thing from a row: the thing, a problem, or a row that the mapping leaves out. */
export type Reading<T> =
  | {
      readonly kind: "read";
      readonly value: T;
      /** In what the value is something else than the cell's own text. */
      readonly declared?: readonly Declaration[];
    }
  | { readonly kind: "problem"; readonly problem: Problem }
  /** The row is left out; `declared` says by what, where that is worth telling. */
  | { readonly kind: "left-out"; readonly declared?: readonly Declaration[] };

export const read = <T>(value: T, declared?: readonly Declaration[]): Reading<T> =>
  declared === undefined || declared.length === 0
    ? { kind: "read", value }
    : { kind: "read", value, declared };

/** Reads one thing from every row of a table. */
export type Reader<T> = (row: RowInTable) => Reading<T>;

/** Where each column stands in a row, by its name. */
export type Columns = ReadonlyMap<string, number>;

/** What a table's rows share. */
interface OpenTable {
  readonly file: string;
  readonly readings: DeclaredReadings;
}

/** A row together with what is needed to name its cells. A class, since there may be millions of them. */
export class RowInTable {
  readonly row: TableRow;
  readonly #table: OpenTable;

  constructor(row: TableRow, table: OpenTable) {
    this.row = row;
    this.#table = table;
  }

  /** The text of a column, by its position; "" for one that the row does not have. */
  cell(at: number): string {
    return this.row.cells[at] ?? "";
  }

  /** Says that a cell was read as something else than its own text, as the mapping declares. */
  declare(declared: readonly Declaration[]): void {
    this.#table.readings.add(declared, this.row);
  }

  /** A problem names the file's own column, also where the mapping made the row from a wide one. */
  problem(code: ProblemCode, more: Partial<Problem> = {}): Problem {
    const { row, line, from } = this.row;
    const own = more.column === undefined ? undefined : from?.[more.column];
    return {
      severity: "error",
      code,
      file: this.#table.file,
      row,
      ...(line !== row && { line }),
      ...more,
      ...(own !== undefined && { column: own }),
    };
  }

  /** The same problem as in another row of the table. */
  again(problem: Problem): Problem {
    const { code, severity: _, file: __, row: ___, line: ____, ...more } = problem;
    return this.problem(code, more);
  }

  fail(code: ProblemCode, more?: Partial<Problem>): Reading<never> {
    return { kind: "problem", problem: this.problem(code, more) };
  }
}
