import type { Mapping, RowFilter } from "./mapping.ts";
import { positionOf } from "./read-field.ts";
import type { Columns, RowInTable } from "./reading.ts";

type Matches = (row: RowInTable) => boolean;

/** Whether every column of the filter has one of its texts in a row. */
export function rowFilter(filter: RowFilter, columns: Columns): Matches {
  const wanted = wantedTexts(filter, columns);
  return (row) => wanted.every((matches) => matches(row));
}

/** Whether the mapping reads a row at all. */
export function keptFilter({ keep, leaveOut }: Mapping, columns: Columns): Matches {
  const kept = wantedTexts(keep ?? {}, columns);
  const leftOut = wantedTexts(leaveOut ?? {}, columns);
  return (row) => kept.every((matches) => matches(row)) && !leftOut.some((matches) => matches(row));
}

function wantedTexts(filter: RowFilter, columns: Columns): Matches[] {
  return Object.entries(filter).map(([column, texts]) => {
    const at = positionOf(columns, column);
    const wanted = new Set(texts);
    return (row) => wanted.has(row.cell(at).trim());
  });
}
