import type { TableRow, TableSpec } from "./chart-spec.ts";
import { lazily } from "./lazily.ts";

/** A table whose rows are put into words when they are first read: most tables stay closed. */
export function rowsWhenRead(
  table: Omit<TableSpec, "rows"> & { readonly rows: () => readonly TableRow[] },
): TableSpec {
  const rows = lazily(table.rows);
  return {
    ...table,
    get rows() {
      return rows();
    },
  };
}
