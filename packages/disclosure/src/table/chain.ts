import { Heap } from "./heap.ts";
import { cheapestOf, priceOf, room, type Situation } from "./situation.ts";
import type { Ties } from "./ties.ts";

/** A row that is off balance by +1 or -1, as one number. */
export const state = (row: number, off: number) => row * 2 + (off > 0 ? 1 : 0);

/** A trifle for each step, so that of two ways that cost nothing the shorter is taken. */
const STEP = 1e-7;
/** Rows of few cells are looked at before rows of many: they lead on sooner. */
const WIDE = 1e-4;
/** Less than this was free. */
const FREE = 1e-2;

/** What is found from one end: for each state, the least cost, and the cell and the state that led to it. */
class Side {
  readonly cost: Float64Array;
  readonly cell: Int32Array;
  readonly from: Int32Array;
  /** How far the cells of the state's row were gone through: free ones first, then the others, the cheapest first. */
  readonly freeAt: Int32Array;
  readonly dearAt: Int32Array;
  readonly heap = new Heap();
  readonly #found: Int32Array;
  #search = 0;
  work = 0;

  constructor(states: number) {
    this.cost = new Float64Array(states);
    this.cell = new Int32Array(states);
    this.from = new Int32Array(states);
    this.freeAt = new Int32Array(states);
    this.dearAt = new Int32Array(states);
    this.#found = new Int32Array(states);
  }

  clear(): void {
    this.#search++;
    this.heap.clear();
    this.work = 0;
  }

  has(at: number): boolean {
    return this.#found[at] === this.#search;
  }

  reach(at: number, cost: number, cell: number, from: number): void {
    this.#found[at] = this.#search;
    this.cost[at] = cost;
    this.cell[at] = cell;
    this.from[at] = from;
  }
}

const sides = new WeakMap<Ties, readonly [Side, Side]>();

function sidesOf(ties: Ties): readonly [Side, Side] {
  const known = sides.get(ties);
  if (known) return known;
  const states = outside(ties) + 1;
  const made = [new Side(states), new Side(states)] as const;
  sides.set(ties, made);
  return made;
}

/** Where a cell of one row ends a chain. */
export const outside = (ties: Ties) => (ties.rowStart.length - 1) * 2;

/**
 * The cheapest chain of cells between two states: each next cell rights the row that the one before put off balance;
 * cells of one row end it outside. Searched from both ends until they meet, by Dijkstra's method, without looking at
 * more cells of a row than it takes: a row can have thousands. Every cell on the way has at least `amount` of room.
 * Cells in three or more rows cannot be on a chain.
 *
 * @param avoid the cell that is to move
 * @returns the cells on the way with their directions, or undefined where there is none
 */
export function findChain(
  situation: Situation,
  start: number,
  goal: number,
  amount: number,
  avoid: number,
): readonly (readonly [cell: number, direction: number])[] | undefined {
  if (start === goal) return [];
  const { hidden, system } = situation;
  const ties = system.bundles;
  const { rowStart, rowCell, rowSign, cellStart, cellRow, cellSign } = ties;
  const cheapest = cheapestOf(situation, ties);
  const end = outside(ties);
  const [forward, backward] = sidesOf(ties);
  let best = Number.POSITIVE_INFINITY;
  let met = -1;

  const push = (own: Side, at: number, cost: number, dear: boolean) => {
    const row = at >> 1;
    const size = (rowStart[row + 1] ?? 0) - (rowStart[row] ?? 0);
    own.heap.push(cost + WIDE * Math.floor(Math.log2(size) / 2), at * 2 + (dear ? 1 : 0));
  };
  const arrive = (own: Side, other: Side, at: number, cost: number, cell: number, from: number): boolean => {
    if (own.has(at) && (own.cost[at] ?? 0) <= cost) return false;
    own.reach(at, cost, cell, from);
    if (other.has(at) && cost + (other.cost[at] ?? 0) < best) {
      best = cost + (other.cost[at] ?? 0);
      met = at;
    }
    if (at === end) return true;
    own.freeAt[at] = rowStart[at >> 1] ?? 0;
    own.dearAt[at] = rowStart[at >> 1] ?? 0;
    push(own, at, cost, false);
    return true;
  };
  /** Goes over one cell of the row of a state. */
  const cross = (
    own: Side,
    other: Side,
    from: number,
    cell: number,
    sign: number,
    price: number,
  ): boolean => {
    own.work++;
    const places = (cellStart[cell + 1] ?? 0) - (cellStart[cell] ?? 0);
    if (cell === avoid || places > 2) return false;
    const isForward = own === forward;
    const off = from & 1 ? 1 : -1;
    // Forwards the cell rights this row, backwards it is what put it off balance.
    const direction = off * sign > 0 === isForward ? -1 : 1;
    if (room(situation, cell, direction) < amount) return false;
    let at = cellStart[cell] ?? 0;
    if (places === 2 && cellRow[at] === from >> 1) at++;
    const next =
      places === 1 ? end : state(cellRow[at] ?? 0, (cellSign[at] ?? 1) * direction * (isForward ? 1 : -1));
    return arrive(own, other, next, (own.cost[from] ?? 0) + price + STEP, cell, from);
  };
  /** Goes on with the cheapest state of a side until something new is found. */
  const grow = (own: Side, other: Side): void => {
    const entry = own.heap.pop() ?? 0;
    const from = entry >> 1;
    const last = rowStart[(from >> 1) + 1] ?? 0;
    const paid = own.cost[from] ?? 0;
    if (entry & 1) {
      const at = own.dearAt[from] ?? 0;
      const cell = cheapest[at] ?? 0;
      const price = priceOf(situation, cell);
      // A state that was found again, cheaper, may have been gone through already.
      if (at >= last || price === Number.POSITIVE_INFINITY) return;
      own.dearAt[from] = at + 1;
      cross(own, other, from, cell, signIn(ties, cell, from >> 1), price);
    } else {
      let at = own.freeAt[from] ?? 0;
      while (at < last) {
        const cell = rowCell[at] ?? 0;
        const sign = rowSign[at++] ?? 1;
        own.work++;
        if (priceOf(situation, cell) !== 0) continue;
        if (cross(own, other, from, cell, sign, 0)) break;
      }
      own.freeAt[from] = at;
      if (at < last) {
        push(own, from, paid, false);
        return;
      }
    }
    let at = own.dearAt[from] ?? 0;
    while (at < last && (hidden[cheapest[at] ?? 0] || situation.cost[cheapest[at] ?? 0] === 0)) at++;
    own.dearAt[from] = at;
    const next = situation.cost[cheapest[at] ?? 0] ?? 0;
    if (at < last && next < Number.POSITIVE_INFINITY) push(own, from, paid + next, true);
  };

  forward.clear();
  backward.clear();
  arrive(forward, backward, start, 0, -1, -1);
  arrive(backward, forward, goal, 0, -1, -1);
  /** The least that what this side has yet to find will cost; outside, it can still be met. */
  const least = (own: Side) => (own.heap.size === 0 && own.has(end) ? (own.cost[end] ?? 0) : own.heap.least);
  while (least(forward) + least(backward) < best && best > FREE) {
    if (forward.heap.size === 0 && backward.heap.size === 0) break;
    const isForward = backward.heap.size === 0 || (forward.heap.size > 0 && forward.work <= backward.work);
    if (isForward) grow(forward, backward);
    else grow(backward, forward);
  }
  if (met < 0) return undefined;
  const steps: (readonly [number, number])[] = [];
  for (const [own, isForward] of [
    [forward, true],
    [backward, false],
  ] as const) {
    for (let at = met; (own.cell[at] ?? -1) >= 0; at = own.from[at] ?? 0) {
      const cell = own.cell[at] ?? 0;
      const from = own.from[at] ?? 0;
      const off = from & 1 ? 1 : -1;
      steps.push([cell, off * signIn(ties, cell, from >> 1) > 0 === isForward ? -1 : 1]);
    }
  }
  return steps;
}

function signIn({ cellStart, cellRow, cellSign }: Ties, cell: number, row: number): number {
  const at = cellStart[cell] ?? 0;
  return (cellRow[at] === row ? cellSign[at] : cellSign[at + 1]) ?? 1;
}
