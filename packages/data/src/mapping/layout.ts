import type { Problem } from "../problems/problem.ts";
import type { Grid, TableRow } from "../table/grid.ts";
import { normalisations } from "../table/normalisation.ts";
import type { Table } from "../table/table.ts";
import { type TableResult, tableOf } from "../table/table-of.ts";
import { unpivoted } from "./unpivot.ts";

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

/** What stands between the parts of a joined header. */
export const JOINT = " / ";

/** A grid as the table that a mapping reads: header found or joined, footer cut, blanks filled down, made long. */
export function arrange(grid: Grid, layout: Layout = {}): TableResult {
  const { header, lastRow, endsBefore } = layout;
  const [first, last] = typeof header === "number" ? [header, header] : (header ?? []);
  let { rows } = grid;
  if (first !== undefined && last !== undefined) {
    const headers = rows.filter(({ row }) => row >= first && row <= last);
    const [top] = headers;
    if (!top) return { problems: [notThere(grid.file, first)] };
    rows = [{ ...top, cells: joined(headers) }, ...rows.filter(({ row }) => row > last)];
  }
  if (lastRow !== undefined) rows = rows.filter(({ row }, index) => index === 0 || row <= lastRow);
  if (endsBefore) {
    const end = rows.findIndex((row, index) => index > 0 && beginsWith(row, endsBefore));
    if (end > 0) rows = rows.slice(0, end);
  }
  const result = tableOf({ ...grid, rows });
  if (!result.table) return result;
  const unknown = unknownColumns(result.table, layout);
  if (unknown.length > 0) return { problems: unknown };
  const filled = layout.fillDown ? filledDown(result.table, layout.fillDown) : result.table;
  return layout.unpivot ? unpivoted(filled, layout.unpivot) : { table: filled, problems: [] };
}

/** The names of several header rows, each upper one reaching over the blank cells to its right. */
function joined(headers: readonly TableRow[]): string[] {
  const width = Math.max(...headers.map(({ cells }) => cells.length));
  const levels = headers.map(({ cells }, level) => {
    let before = "";
    return Array.from({ length: width }, (_, at) => {
      const name = (cells[at] ?? "").replace(/\s+/g, " ").trim();
      if (level === headers.length - 1) return name;
      before = name === "" ? before : name;
      return before;
    });
  });
  return Array.from({ length: width }, (_, at) =>
    levels
      .map((names) => names[at] ?? "")
      .filter((name) => name !== "")
      .join(JOINT),
  );
}

function beginsWith({ cells }: TableRow, texts: readonly string[]): boolean {
  const first = (cells.find((cell) => cell.trim() !== "") ?? "").trim().toLowerCase();
  return texts.some((text) => first.startsWith(text.trim().toLowerCase()));
}

/** A blank cell takes what stands above it; the rows keep their numbers. */
function filledDown(table: Table, names: readonly string[]): Table {
  const at = names.map((name) => table.columns.indexOf(name));
  const above = new Map<number, string>();
  const changes = normalisations();
  const rows = table.rows.map((row) => {
    const cells = [...row.cells];
    for (const column of at) {
      const found = cells[column] ?? "";
      const inherited = found.trim() === "" ? above.get(column) : undefined;
      if (inherited === undefined) {
        above.set(column, found);
        continue;
      }
      cells[column] = inherited;
      const name = table.columns[column] ?? "";
      changes.add({ code: "filled-down", column: name, row: row.row, found, read: inherited });
    }
    return { ...row, cells };
  });
  return { ...table, rows, normalised: [...table.normalised, ...changes.all()] };
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
