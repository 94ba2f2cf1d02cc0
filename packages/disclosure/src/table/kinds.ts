import type { System } from "./system.ts";

/**
 * What the cells that hang together with a cell form. In a "network" (two-way tables, trees) chains find every way to
 * move that there is; in a "cubic" part (tables in three ways and more) each cell is in as many rows, three or more; the rest is "other".
 */
export type Kind = "network" | "cubic" | "other";

/**
 * Tells the kind of each cell's part of the table, over the cells that may move.
 *
 * A network: each cell is in two rows at most, no inequality touches it, and the rows can be given signs such that
 * every cell is once added and once taken away. Then the rows are the nodes of a directed network and the cells its
 * arcs, so that a count can change exactly if a chain of cells leads back to it (Ford and Fulkerson, 1962).
 */
export function kindsOf(system: System, moves: (cell: number) => boolean): (cell: number) => Kind {
  const { rowStart, rowCell, cellStart, cellRow, cellSign } = system.ties;
  const part = new Int32Array(system.ids.length).fill(-1);
  const flip = new Int8Array(system.rows.length);
  const seen = new Uint8Array(system.rows.length);
  const kinds: Kind[] = [];
  const waiting: number[] = [];
  const rowsOf = (cell: number) => (cellStart[cell + 1] ?? 0) - (cellStart[cell] ?? 0);
  for (let start = 0; start < part.length; start++) {
    if (part[start] !== -1 || !moves(start)) continue;
    let isNetwork = true;
    const ways = rowsOf(start);
    let isCubic = ways > 2;
    part[start] = kinds.length;
    waiting.push(start);
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      const from = cellStart[cell] ?? 0;
      const isFree = (system.limitsOf[cell]?.length ?? 0) === 0;
      isNetwork &&= rowsOf(cell) <= 2 && isFree;
      isCubic &&= rowsOf(cell) === ways && isFree;
      // The sign of one of its rows gives that of the other.
      const [a, b] = [cellRow[from] ?? 0, cellRow[from + 1] ?? 0];
      const opposite = -(cellSign[from] ?? 0) * (cellSign[from + 1] ?? 0);
      if (isNetwork && rowsOf(cell) === 2) {
        if (!flip[a] && !flip[b]) flip[a] = 1;
        if (!flip[b]) flip[b] = (flip[a] ?? 0) * opposite;
        if (!flip[a]) flip[a] = (flip[b] ?? 0) * opposite;
        isNetwork = flip[a] === (flip[b] ?? 0) * opposite;
      }
      for (let at = from; at < (cellStart[cell + 1] ?? 0); at++) {
        const row = cellRow[at] ?? 0;
        if (seen[row]) continue;
        seen[row] = 1;
        for (let k = rowStart[row] ?? 0; k < (rowStart[row + 1] ?? 0); k++) {
          const next = rowCell[k] ?? 0;
          if (part[next] !== -1 || !moves(next)) continue;
          part[next] = kinds.length;
          waiting.push(next);
        }
      }
    }
    kinds.push(isNetwork ? "network" : isCubic ? "cubic" : "other");
  }
  return (cell) => kinds[part[cell] ?? 0] ?? "other";
}
