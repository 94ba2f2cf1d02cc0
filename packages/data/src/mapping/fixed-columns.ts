import { type Grid, padded } from "../table/grid.ts";
import type { Mapping } from "./mapping.ts";
import { neededColumns } from "./needed-columns.ts";

/**
 * Records bring their columns with them, and a later one can have some that none before it had. Holds the pieces of a grid
 * back until every column that the mapping needs is there, or the grid has ended; what comes then has the same columns.
 *
 * @returns Takes a piece; undefined while it is held back.
 */
export function fixedColumns(mapping: Mapping): (piece: Grid, isLast: boolean) => Grid | undefined {
  const { fillDown = [], unpivot } = mapping.layout ?? {};
  const needed = [...neededColumns(mapping), ...fillDown];
  let held: Grid["rows"][number][] = [];
  let names: readonly string[] | undefined;

  return (piece, isLast) => {
    if (!piece.names) return piece;
    for (const row of piece.rows) held.push(row);
    const own = piece.names;
    // Columns that are made rows are all needed.
    const isReady = isLast || (!unpivot && needed.every((column) => own.includes(column)));
    if (!names && !isReady) return undefined;
    names ??= own;
    const width = names.length;
    const rows = held.map((row) => ({ ...row, cells: padded(row.cells, width) }));
    held = [];
    return { ...piece, names, rows };
  };
}
