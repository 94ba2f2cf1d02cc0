import { readCsv } from "../csv/read-csv.ts";
import { blockedBy } from "../mapping/blocked.ts";
import { type MappedTable, type MappingContext, mapTable } from "../mapping/map-table.ts";
import { tidyMapping } from "./tidy-mapping.ts";

/** Reads a tidy observation file: the columns of `TIDY_COLUMNS`, comma-separated. */
export function readTidy(text: string, file: string, context: MappingContext): MappedTable {
  const { table, problems } = readCsv(text, file, { delimiter: "," });
  if (!table) return { observations: [], problems, blocked: blockedBy(problems), leftOut: 0 };
  const mapped = mapTable(table, tidyMapping, context);
  return { ...mapped, problems: [...problems, ...mapped.problems] };
}
