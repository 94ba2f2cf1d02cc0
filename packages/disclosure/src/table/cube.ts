import { room, type Situation } from "./path.ts";
import type { Move, Place, System } from "./system.ts";

/** How many corners one search may look at: enough for every cube of a table of 30 x 30 x 30. */
const BUDGET = 200_000;

/** For two rows, by number, the one cell in which they cross. */
const crossings = new WeakMap<System, ReadonlyMap<number, number>>();

function crossingsOf(system: System): ReadonlyMap<number, number> {
  const known = crossings.get(system);
  if (known) return known;
  const found = new Map<number, number>();
  system.placesOf.forEach((places, cell) => {
    for (const a of places) for (const b of places) found.set(a.row * system.rows.length + b.row, cell);
  });
  crossings.set(system, found);
  return found;
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
  const { system, price } = situation;
  const [first, second, third] = system.placesOf[cell] ?? [];
  if (!first || !second || !third || system.placesOf[cell]?.length !== 3) return undefined;
  const crossing = crossingsOf(system);
  const rows = system.rows.length;
  let tried = 0;

  interface Corner {
    readonly cell: number;
    readonly direction: 1 | -1;
    readonly price: number;
    /** Its rows other than the one in which it was found. */
    readonly others: readonly Place[];
  }
  const corner = (at: number, row: number, off: number): Corner | undefined => {
    tried++;
    const own = price(at);
    if (own === Number.POSITIVE_INFINITY) return undefined;
    const places = system.placesOf[at] ?? [];
    const place = places.find((each) => each.row === row);
    if (!place || places.length !== 3) return undefined;
    const way = off * place.sign > 0 ? -1 : 1;
    if (room(situation, at, way) < amount) return undefined;
    return { cell: at, direction: way, price: own, others: places.filter((each) => each.row !== row) };
  };
  const along = (place: Place): readonly Corner[] => {
    const found: Corner[] = [];
    for (const at of system.rows[place.row]?.cells ?? []) {
      const next = at === cell ? undefined : corner(at, place.row, place.sign * direction);
      if (next) found.push(next);
    }
    return found.sort((a, b) => a.price - b.price);
  };
  /** The cell in which rows of two corners cross. */
  const between = (a: Corner, b: Corner): Corner | undefined => {
    for (const place of a.others) {
      for (const other of b.others) {
        const at = crossing.get(place.row * rows + other.row);
        if (at !== undefined && at !== cell && at !== a.cell && at !== b.cell)
          return corner(at, place.row, place.sign * a.direction);
      }
    }
    return undefined;
  };

  const [edges1, edges2, edges3] = [along(first), along(second), along(third)];
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
