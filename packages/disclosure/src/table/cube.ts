import { cheapestOf, priceOf, room, type Situation } from "./situation.ts";
import type { Move, System } from "./system.ts";

/** How many corners one search may look at: enough for every cube of a table of 30 x 30 x 30. */
const BUDGET = 200_000;

/** For two rows, by number, the cell in which they cross. */
const crossings = new WeakMap<System, ReadonlyMap<number, number>>();

function crossingsOf(system: System): ReadonlyMap<number, number> {
  const known = crossings.get(system);
  if (known) return known;
  const found = new Map<number, number>();
  const { rowStart, rowCell, cellStart, cellRow } = system.ties;
  // By row and not by cell, so that where several cross in two rows the order of cells in the table decides nothing.
  for (let row = 0; row < system.rows.length; row++) {
    for (let k = rowStart[row] ?? 0; k < (rowStart[row + 1] ?? 0); k++) {
      const cell = rowCell[k] ?? 0;
      const [from, to] = [cellStart[cell] ?? 0, cellStart[cell + 1] ?? 0];
      if (to - from !== 3) continue;
      for (let at = from; at < to; at++) {
        const key = row * system.rows.length + (cellRow[at] ?? 0);
        if ((cellRow[at] ?? 0) > row && !found.has(key)) found.set(key, cell);
      }
    }
  }
  crossings.set(system, found);
  return found;
}

interface Corner {
  readonly cell: number;
  readonly direction: number;
  readonly price: number;
  /** The row in which it was found. */
  readonly row: number;
}

/**
 * The cheapest cube of eight cells that moves a cell by one, such that it could be done `amount` times: where each cell
 * is in three rows, as in a three-way table, the smallest way to move is the corners of a cube. (Its faces in turn:
 * Cox, Protecting three-dimensional tables, Journal of Official Statistics, 1995, on why two-way chains do not do.)
 */
export function findCube(
  situation: Situation,
  cell: number,
  direction: 1 | -1,
  amount: number,
): Move | undefined {
  const { system } = situation;
  const { rowStart, cellStart, cellRow, cellSign } = system.ties;
  if ((cellStart[cell + 1] ?? 0) - (cellStart[cell] ?? 0) !== 3) return undefined;
  const crossing = crossingsOf(system);
  const cheapest = cheapestOf(situation);
  const rows = system.rows.length;
  let tried = 0;

  /** A cell that rights a row which is off balance, if it may move and has room. */
  const corner = (at: number, row: number, off: number): Corner | undefined => {
    tried++;
    const price = priceOf(situation, at);
    if (price === Number.POSITIVE_INFINITY) return undefined;
    const from = cellStart[at] ?? 0;
    if ((cellStart[at + 1] ?? 0) - from !== 3) return undefined;
    const k = cellRow[from] === row ? from : cellRow[from + 1] === row ? from + 1 : from + 2;
    const way = off * (cellSign[k] ?? 1) > 0 ? -1 : 1;
    return room(situation, at, way) < amount ? undefined : { cell: at, direction: way, price, row };
  };
  const along = (k: number): readonly Corner[] => {
    const row = cellRow[k] ?? 0;
    const off = (cellSign[k] ?? 1) * direction;
    const free: Corner[] = [];
    const dear: Corner[] = [];
    for (let at = rowStart[row] ?? 0; at < (rowStart[row + 1] ?? 0); at++) {
      const other = cheapest[at] ?? 0;
      const next = other === cell ? undefined : corner(other, row, off);
      if (next) (next.price === 0 ? free : dear).push(next);
    }
    return [...free, ...dear];
  };
  /** The cell in which rows of two corners cross. */
  const between = (a: Corner, b: Corner): Corner | undefined => {
    const [fromA, fromB] = [cellStart[a.cell] ?? 0, cellStart[b.cell] ?? 0];
    for (let i = fromA; i < fromA + 3; i++) {
      const row = cellRow[i] ?? 0;
      if (row === a.row) continue;
      for (let j = fromB; j < fromB + 3; j++) {
        const other = cellRow[j] ?? 0;
        if (other === b.row) continue;
        const at = crossing.get(row < other ? row * rows + other : other * rows + row);
        if (at !== undefined && at !== cell && at !== a.cell && at !== b.cell)
          return corner(at, row, (cellSign[i] ?? 1) * a.direction);
      }
    }
    return undefined;
  };

  const from = cellStart[cell] ?? 0;
  const edges = [along(from), along(from + 1), along(from + 2)].sort((a, b) => a.length - b.length);
  const [edges1 = [], edges2 = [], edges3 = []] = edges;
  let best: readonly Corner[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const a of edges1) {
    for (const b of edges2) {
      if (a.price + b.price >= least || tried > BUDGET) break;
      const ab = between(a, b);
      if (!ab || a.price + b.price + ab.price >= least) continue;
      for (const c of edges3) {
        const paid = a.price + b.price + ab.price + c.price;
        if (paid >= least || tried > BUDGET) break;
        const ac = between(a, c);
        const bc = ac && between(b, c);
        const abc = ac && bc && between(ab, ac);
        if (!abc) continue;
        const whole = paid + ac.price + bc.price + abc.price;
        if (whole >= least) continue;
        least = whole;
        best = [a, b, c, ab, ac, bc, abc];
        if (least === 0) break;
      }
    }
    if (least === 0) break;
  }
  if (!best) return undefined;
  const move = new Map<number, number>([[cell, direction]]);
  for (const each of best) move.set(each.cell, each.direction);
  return move.size === 8 ? move : undefined;
}
