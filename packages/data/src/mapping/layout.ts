import type { Problem } from "../problems/problem.ts";
import type { Grid } from "../table/grid.ts";
import type { Table } from "../table/table.ts";
import { type TableResult, tableOf } from "../table/table-of.ts";
import { filler } from "./fill-down.ts";
import { rowCutter } from "./row-cutter.ts";
import { unpivoter } from "./unpivot.ts";

/** Which rows of a file are its header and which its figures. Rows are numbered as a spreadsheet numbers them. */
export interface Layout {
  /** The header's row, or its first and last where several are joined ("2021 / Entries"). */
  readonly header?: number | readonly [number, number];
  /** The last row with figures; what comes after it is a footer. */
  readonly lastRow?: number;
  /** The footer begins at the first row that begins with one of these texts: "Source", "Note". */
  readonly endsBefore?: readonly string[];
  /** Columns whose blank cells mean "as above". */
  readonly fillDown?: readonly string[];
  readonly unpivot?: Unpivot;
}

/** A wide table made long: each of the columns becomes a row, its name in `name` and its cell in `value`. */
export interface Unpivot {
  /** The columns, by name; or with `except` all others. */
  readonly columns?: readonly string[];
  readonly except?: readonly string[];
  /** What the new column is called; for a joined header one for each of its parts: ["year", "measure"]. */
  readonly name: string | readonly string[];
  readonly value: string;
}

/** A grid as the table that a mapping reads: header found or joined, footer cut, blanks filled down, made long. */
export function arrange(grid: Grid, layout: Layout = {}): TableResult {
  return arranger(layout)(grid, true);
}

/**
 * `arrange` for a grid that comes in pieces: each gives its part of the table. There is none as long as the header has
 * not come, nor after a problem of the header.
 */
export function arranger(layout: Layout = {}): (piece: Grid, isLast: boolean) => TableResult {
  const cut = rowCutter(layout);
  const fill = layout.fillDown && filler(layout.fillDown);
  const unpivot = layout.unpivot && unpivoter(layout.unpivot);
  let columns: readonly string[] | undefined;
  let isRefused = false;

  function tableIn(piece: Grid, isLast: boolean): TableResult {
    const pushed = cut.push(piece.rows);
    const rows = isLast ? [...pushed, ...cut.end()] : pushed;
    if (columns) return { table: tableOf({ ...piece, names: columns, rows }), problems: [] };
    if (rows.length === 0 && !isLast) return { problems: [] };
    const [first] = typeof layout.header === "number" ? [layout.header] : (layout.header ?? []);
    const result: TableResult =
      rows.length === 0 && first !== undefined
        ? { problems: [notThere(piece.file, first)] }
        : { table: tableOf({ ...piece, rows }), problems: [] };
    const unknown = result.table ? unknownColumns(result.table, layout) : [];
    const checked = unknown.length > 0 ? { problems: unknown } : result;
    isRefused = checked.problems.length > 0;
    columns = checked.table?.columns;
    return checked;
  }

  return (piece, isLast) => {
    if (isRefused) return { problems: [] };
    const { table, problems } = tableIn(piece, isLast);
    if (!table) return { problems };
    const filled = fill ? fill(table) : table;
    const long = unpivot ? unpivot(filled) : { table: filled, problems: [] };
    isRefused = !long.table;
    return long;
  };
}

function unknownColumns(table: Table, { fillDown, unpivot }: Layout): Problem[] {
  const named = [...(fillDown ?? []), ...(unpivot?.columns ?? []), ...(unpivot?.except ?? [])];
  return named
    .filter((column) => !table.columns.includes(column))
    .map((column) => ({
      severity: "error",
      code: "missing-column",
      file: table.file,
      column,
      expected: table.columns.join(", "),
      blocks: [{}],
    }));
}

const notThere = (file: string, row: number): Problem => ({
  severity: "error",
  code: "no-header",
  file,
  row,
  blocks: [{}],
});
