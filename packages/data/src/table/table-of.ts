import type { Problem } from "../problems/problem.ts";
import { columnNames } from "./column-names.ts";
import type { Grid } from "./grid.ts";
import type { Table } from "./table.ts";

/** A table, or why there is none. */
export interface TableResult {
  /** Absent where nothing in the file can be trusted. */
  readonly table?: Table;
  readonly problems: readonly Problem[];
}

/** Takes the first row of a grid for its header, where the format does not name the columns itself. */
export function tableOf(grid: Grid): Table {
  const { names, rows, ...about } = grid;
  const columns = names ? names.map((name) => name.trim()) : columnNames(rows[0]?.cells ?? []);
  const body = names ? rows : rows.slice(1);
  return {
    ...about,
    columns,
    rows: body.filter((row) => row.cells.length === columns.length),
    ragged: body.filter((row) => row.cells.length !== columns.length),
  };
}
