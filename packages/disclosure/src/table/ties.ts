import type { Row } from "./system.ts";

/** Which cell is in which row, as flat lists: a search in a large table reads nothing else. */
export interface Ties {
  /** Of each row, where its cells start in `rowCell` and `rowSign`; one more than there are rows. */
  readonly rowStart: Int32Array;
  readonly rowCell: Int32Array;
  readonly rowSign: Int8Array;
  /** Of each cell, where its rows start in `cellRow` and `cellSign`; one more than there are cells. */
  readonly cellStart: Int32Array;
  readonly cellRow: Int32Array;
  readonly cellSign: Int8Array;
}

/** Makes the flat lists of rows. */
export function makeTies(cells: number, rows: readonly Row[]): Ties {
  const size = rows.reduce((sum, row) => sum + row.cells.length, 0);
  const rowStart = new Int32Array(rows.length + 1);
  const rowCell = new Int32Array(size);
  const rowSign = new Int8Array(size);
  const cellStart = new Int32Array(cells + 1);
  let at = 0;
  rows.forEach((row, number) => {
    row.cells.forEach((cell, k) => {
      rowCell[at] = cell;
      rowSign[at++] = row.signs[k] ?? 1;
      cellStart[cell + 1] = (cellStart[cell + 1] ?? 0) + 1;
    });
    rowStart[number + 1] = at;
  });
  for (let cell = 0; cell < cells; cell++)
    cellStart[cell + 1] = (cellStart[cell + 1] ?? 0) + (cellStart[cell] ?? 0);
  const next = cellStart.slice();
  const cellRow = new Int32Array(size);
  const cellSign = new Int8Array(size);
  rows.forEach((row, number) => {
    row.cells.forEach((cell, k) => {
      const to = next[cell] ?? 0;
      next[cell] = to + 1;
      cellRow[to] = number;
      cellSign[to] = row.signs[k] ?? 1;
    });
  });
  return { rowStart, rowCell, rowSign, cellStart, cellRow, cellSign };
}
