import { cheapestOf, priceOf, room, type Situation } from "./situation.ts";
import type { Move } from "./system.ts";
import type { Ties } from "./ties.ts";

/** How many corners one search may look at: enough for every cube of a table of 30 x 30 x 30. */
const BUDGET = 200_000;
/** Tables in more ways than this have too many corners. */
const WAYS = 5;

/** For two rows, by number, the cell in which they cross. */
const crossings = new WeakMap<Ties, ReadonlyMap<number, number>>();

function crossingsOf(ties: Ties): ReadonlyMap<number, number> {
  const known = crossings.get(ties);
  if (known) return known;
  const found = new Map<number, number>();
  const { rowStart, rowCell, cellStart, cellRow } = ties;
  const rows = rowStart.length - 1;
  // By row and not by cell, so that where several cross in two rows the order of cells in the table decides nothing.
  for (let row = 0; row < rows; row++) {
    for (let k = rowStart[row] ?? 0; k < (rowStart[row + 1] ?? 0); k++) {
      const cell = rowCell[k] ?? 0;
      const [from, to] = [cellStart[cell] ?? 0, cellStart[cell + 1] ?? 0];
      if (to - from < 3 || to - from > WAYS) continue;
      for (let at = from; at < to; at++) {
        const key = row * rows + (cellRow[at] ?? 0);
        if ((cellRow[at] ?? 0) > row && !found.has(key)) found.set(key, cell);
      }
    }
  }
  crossings.set(ties, found);
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
 * The cheapest cube that moves a cell by one, such that it could be done `amount` times: where each cell is in three
 * rows, as in a three-way table, the smallest way to move is the eight corners of a cube, in a four-way table the
 * sixteen of one in four dimensions, and so on. (Its faces in turn: Cox, Protecting three-dimensional tables, Journal
 * of Official Statistics, 1995, on why two-way chains do not do.)
 */
export function findCube(
  situation: Situation,
  cell: number,
  direction: 1 | -1,
  amount: number,
): Move | undefined {
  const ties = situation.system.bundles;
  const { rowStart, cellStart, cellRow, cellSign } = ties;
  const start = cellStart[cell] ?? 0;
  const ways = (cellStart[cell + 1] ?? 0) - start;
  if (ways < 3 || ways > WAYS) return undefined;
  const crossing = crossingsOf(ties);
  const cheapest = cheapestOf(situation, ties);
  const rows = rowStart.length - 1;
  let tried = 0;

  /** A cell that rights a row which is off balance, if it may move and has room. */
  const corner = (at: number, row: number, off: number): Corner | undefined => {
    tried++;
    const price = priceOf(situation, at);
    if (price === Number.POSITIVE_INFINITY) return undefined;
    const from = cellStart[at] ?? 0;
    const to = cellStart[at + 1] ?? 0;
    if (to - from !== ways) return undefined;
    let k = from;
    while (k < to && cellRow[k] !== row) k++;
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
    for (let i = fromA; i < fromA + ways; i++) {
      const row = cellRow[i] ?? 0;
      if (row === a.row) continue;
      for (let j = fromB; j < fromB + ways; j++) {
        const other = cellRow[j] ?? 0;
        if (other === b.row) continue;
        const at = crossing.get(row < other ? row * rows + other : other * rows + row);
        if (at !== undefined && at !== cell && at !== a.cell && at !== b.cell)
          return corner(at, row, (cellSign[i] ?? 1) * a.direction);
      }
    }
    return undefined;
  };

  const edges = Array.from({ length: ways }, (_, k) => along(start + k)).sort((a, b) => a.length - b.length);
  /** Corners by the edges that lead to them, as the bits of a number; those of the first edges are found. */
  const corners: Corner[] = [];
  let best: readonly Corner[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  /** The corners that one more edge brings, and what they cost: each crosses two that have one edge less. */
  const bring = (way: number, edge: Corner, paid: number): number => {
    const bit = 1 << way;
    corners[bit] = edge;
    let sum = paid + edge.price;
    for (let others = 1; others < bit && sum < least; others++) {
      const without = others ^ (1 << (31 - Math.clz32(others)));
      const [one, other] = [corners[others], corners[without | bit]];
      const next = one && other && between(one, other);
      if (!next) return Number.POSITIVE_INFINITY;
      corners[others | bit] = next;
      sum += next.price;
    }
    return sum;
  };
  const grow = (way: number, paid: number): void => {
    if (way === ways) {
      least = paid;
      best = corners.slice(1);
      return;
    }
    for (const edge of edges[way] ?? []) {
      if (paid + edge.price >= least || tried > BUDGET) return;
      const sum = bring(way, edge, paid);
      if (sum < least) grow(way + 1, sum);
      if (least === 0) return;
    }
  };
  grow(0, 0);
  if (!best) return undefined;
  const move = new Map<number, number>([[cell, direction]]);
  for (const each of best) move.set(each.cell, each.direction);
  return move.size === 1 << ways ? move : undefined;
}
