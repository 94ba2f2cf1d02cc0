import { readCsv } from "../csv/read-csv.ts";
import { type MappedTable, type MappingContext, mapTable, nothingMapped } from "../mapping/map-table.ts";

import { tidyMapping } from "./tidy-mapping.ts";

/** Reads a tidy observation file: the columns of `TIDY_COLUMNS`, comma-separated, a line break after every row. */
export function readTidy(text: string, file: string, context: MappingContext): MappedTable {
  const { table, problems } = readCsv(text, file, { delimiter: "," });
  if (!table) return nothingMapped(problems);
  // A row cut before its last column's "yes" would make an illustrative number a real one.
  if (!/[\r\n]$/.test(text)) {
    const value = text.slice(-40);
    return nothingMapped([{ severity: "error", code: "cut-file", file, value, blocks: [{}] }]);
  }
  return mapTable(table, tidyMapping, context);
}
