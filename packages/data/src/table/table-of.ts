import type { Problem } from "../problems/problem.ts";
import type { Grid } from "./grid.ts";
import type { Table } from "./table.ts";

/** A table, or why there is none. */
export interface TableResult {
  /** Absent where nothing in the file can be trusted. */
  readonly table?: Table;
  readonly problems: readonly Problem[];
}

/**
 * Takes the first row of a grid for its header, where the format does not name the columns itself.
 * Two columns of one name are refused: a figure could stand in either.
 */
export function tableOf(grid: Grid): TableResult {
  const { names, rows, ...about } = grid;
  const [first] = rows;
  const columns = (names ?? first?.cells ?? []).map((name) => name.trim());
  const seen = new Set<string>();
  const twice = columns.find((name) => name !== "" && seen.size === seen.add(name).size);
  if (twice !== undefined) {
    const row = names ? undefined : first?.row;
    return {
      problems: [
        {
          severity: "error",
          code: "duplicate-column",
          file: grid.file,
          column: twice,
          blocks: [{}],
          ...(row !== undefined && { row }),
        },
      ],
    };
  }
  const body = names ? rows : rows.slice(1);
  return {
    table: {
      ...about,
      columns,
      rows: body.filter((row) => row.cells.length === columns.length),
      ragged: body.filter((row) => row.cells.length !== columns.length),
    },
    problems: [],
  };
}
