import { readCsvGrid } from "../csv/read-csv.ts";
import type { Grid } from "../table/grid.ts";
import { arrange } from "./layout.ts";
import { type MappedTable, type MappingContext, mapTable, nothingMapped } from "./map-table.ts";
import type { Mapping } from "./mapping.ts";

/** A grid's checked observations by a mapping, layout included. */
export function mapGrid(grid: Grid, mapping: Mapping, context: MappingContext): MappedTable {
  const { table, problems } = arrange(grid, mapping.layout);
  if (!table) return nothingMapped(problems);
  const mapped = mapTable(table, mapping, context);
  if (problems.length === 0) return mapped;
  // A problem of the layout leaves open which figures it touches.
  const { declared, normalised } = mapped;
  return { ...nothingMapped([...problems, ...mapped.problems]), declared, normalised };
}

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
