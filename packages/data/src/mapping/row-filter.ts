import type { Mapping, RowFilter } from "./mapping.ts";
import type { RowInTable } from "./reading.ts";

/** Whether every column of the filter has one of its texts in this row. */
export function matches(filter: RowFilter, row: RowInTable): boolean {
  return Object.entries(filter).every(([column, texts]) => texts.includes(row.cell(column).trim()));
}

/** Whether the mapping reads this row at all. */
export function isKept(mapping: Mapping, row: RowInTable): boolean {
  if (mapping.keep && !matches(mapping.keep, row)) return false;
  return !Object.entries(mapping.leaveOut ?? {}).some(([column, texts]) => matches({ [column]: texts }, row));
}
