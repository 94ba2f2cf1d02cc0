import { readCsvGrid } from "../csv/read-csv.ts";
import { mapGrid } from "./map-pieces.ts";
import { type MappedTable, type MappingContext, nothingMapped } from "./map-table.ts";
import type { Mapping } from "./mapping.ts";

/** Delimited text's checked observations by a mapping: how a partner's file is read. */
export function readMapped(
  text: string,
  file: string,
  mapping: Mapping,
  context: MappingContext,
): MappedTable {
  const { grid, problems } = readCsvGrid(text, file);
  return grid ? mapGrid(grid, mapping, context) : nothingMapped(problems);
}
