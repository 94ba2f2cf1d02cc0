import type { TableRow } from "../table/grid.ts";
import type { Layout } from "./layout.ts";

/** What stands between the parts of a joined header. */
export const JOINT = " / ";

/** Passes on the rows of a table as they come: its header in one row, then its figures, and nothing around them. */
export interface RowCutter {
  readonly push: (rows: readonly TableRow[]) => readonly TableRow[];
  /** The header, where no row came after it. */
  readonly end: () => readonly TableRow[];
}

/** Joins the header, and leaves out the title above it and the footer. */
export function rowCutter({ header, lastRow, endsBefore }: Layout): RowCutter {
  const [first, last] = typeof header === "number" ? [header, header] : (header ?? []);
  let headers: TableRow[] | undefined = first === undefined ? undefined : [];
  let isBegun = false;
  let isEnded = false;

  /** The joined header, once a row behind it shows that all of it has come. */
  function joinedHeader(): TableRow[] {
    const [top] = headers ?? [];
    const row = top && headers ? [{ ...top, cells: joined(headers) }] : [];
    headers = undefined;
    return row;
  }

  function body(rows: readonly TableRow[]): readonly TableRow[] {
    const kept: TableRow[] = [];
    for (const row of rows) {
      if (isBegun && endsBefore && beginsWith(row, endsBefore)) {
        isEnded = true;
        break;
      }
      if (!isBegun || lastRow === undefined || row.row <= lastRow) kept.push(row);
      isBegun = true;
    }
    return kept;
  }

  return {
    push: (rows) => {
      if (isEnded) return [];
      if (first === undefined || last === undefined) return lastRow || endsBefore ? body(rows) : rows;
      if (!headers) return body(rows);
      headers.push(...rows.filter(({ row }) => row >= first && row <= last));
      const behind = rows.filter(({ row }) => row > last);
      return behind.length === 0 ? [] : body([...joinedHeader(), ...behind]);
    },
    end: () => (headers ? body(joinedHeader()) : []),
  };
}

/**
 * The names of several header rows, each upper one reaching over the blank cells to its right, as far as there are names
 * below it: the blank columns behind a table have none.
 */
function joined(headers: readonly TableRow[]): string[] {
  const width = Math.max(...headers.map(({ cells }) => cells.length));
  const own = headers.map(({ cells }) =>
    Array.from({ length: width }, (_, at) => (cells[at] ?? "").replace(/\s+/g, " ").trim()),
  );
  const levels = own.map((names, level) => {
    let before = "";
    return names.map((name, at) => {
      before = name === "" ? before : name;
      const isNamed = own.slice(level).some((below) => below[at] !== "");
      return isNamed && level < own.length - 1 ? before : name;
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
