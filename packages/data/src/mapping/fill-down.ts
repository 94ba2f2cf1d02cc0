import { normalisations } from "../table/normalisation.ts";
import type { Table } from "../table/table.ts";

/** Gives a blank cell what stands above it, in a table that comes in pieces; the rows keep their numbers. */
export function filler(names: readonly string[]): (table: Table) => Table {
  const above = new Map<number, string>();
  const changes = normalisations();
  return (table) => {
    const at = names.map((name) => table.columns.indexOf(name));
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
  };
}
