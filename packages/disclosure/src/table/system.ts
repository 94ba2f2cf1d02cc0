import { bundlesOf } from "./bundles.ts";
import { makeTies, type Ties } from "./ties.ts";

/** Sum of sign x cell over its members is 0: a relation, its total with sign -1. */
export interface Row {
  readonly cells: readonly number[];
  readonly signs: readonly (1 | -1)[];
}

/** lower <= sum of coefficient x cell <= upper. */
export interface Limit {
  readonly cells: readonly number[];
  readonly coefficients: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** Where a cell stands in a row. */
export interface Place {
  readonly row: number;
  readonly sign: 1 | -1;
}

/** The relations of a table with its cells by number instead of by id, each relation once. */
export interface System {
  readonly ids: readonly string[];
  readonly rows: readonly Row[];
  readonly limits: readonly Limit[];
  /** For each cell, the rows that it is in. */
  readonly placesOf: readonly (readonly Place[])[];
  /** For each cell, the limits that it is in. */
  readonly limitsOf: readonly (readonly number[])[];
  readonly ties: Ties;
  /** The ties of bundles of rows that go together, for chains and cubes; the same where there are none. */
  readonly bundles: Ties;
}

/** What each cell may be: its smallest and largest value (Infinity where there is no limit). */
export interface Box {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** How far each of several cells moves. */
export type Move = ReadonlyMap<number, number>;

/** Makes a system. Within a row cells stand in `order`, which searches follow. */
export function makeSystem(
  ids: readonly string[],
  rows: readonly Row[],
  limits: readonly Limit[],
  order: (cell: number) => number,
): System {
  const placesOf: Place[][] = ids.map(() => []);
  const limitsOf: number[][] = ids.map(() => []);
  const kept: Row[] = [];
  const seen = new Set<string>();
  const ranked = (row: Row): Row => {
    const members = row.cells.map((cell, at) => ({ cell, sign: row.signs[at] ?? 1 }));
    members.sort((a, b) => order(a.cell) - order(b.cell));
    return { cells: members.map(({ cell }) => cell), signs: members.map(({ sign }) => sign) };
  };
  const inOrder = rows.map(ranked).map((row) => ({ row, key: row.cells.map(order).join(" ") }));
  for (const { row, key } of inOrder.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))) {
    const whole = `${key} ${row.signs.join(" ")}`;
    if (seen.has(whole)) continue;
    seen.add(whole);
    row.cells.forEach((cell, at) => {
      placesOf[cell]?.push({ row: kept.length, sign: row.signs[at] ?? 1 });
    });
    kept.push(row);
  }
  limits.forEach((limit, at) => {
    for (const cell of limit.cells) limitsOf[cell]?.push(at);
  });
  const ties = makeTies(ids.length, kept);
  const bundled = bundlesOf(kept, placesOf);
  const bundles = bundled === kept ? ties : makeTies(ids.length, bundled);
  return { ids, rows: kept, limits, placesOf, limitsOf, ties, bundles };
}

/** Whether the limits that a move touches still hold after it. */
export function keepsLimits(system: System, point: Float64Array, move: Move): boolean {
  const touched = new Set<number>();
  for (const cell of move.keys()) for (const limit of system.limitsOf[cell] ?? []) touched.add(limit);
  for (const at of touched) {
    const limit = system.limits[at];
    if (!limit) continue;
    let sum = 0;
    let size = 1;
    limit.cells.forEach((cell, k) => {
      const term = (limit.coefficients[k] ?? 0) * ((point[cell] ?? 0) + (move.get(cell) ?? 0));
      sum += term;
      size = Math.max(size, Math.abs(term));
    });
    // Coefficients such as 0.085 are not exact in a double.
    const slack = size * 1e-12;
    if (sum < limit.lower - slack || sum > limit.upper + slack) return false;
  }
  return true;
}

/** Whether a point moved keeps every row, every limit and every cell's bounds: in whole numbers, without rounding. */
export function isValidMove(system: System, point: Float64Array, box: Box, move: Move): boolean {
  const sums = new Map<number, number>();
  for (const [cell, step] of move) {
    const value = (point[cell] ?? 0) + step;
    if (!Number.isSafeInteger(value) || value < (box.lower[cell] ?? 0) || value > (box.upper[cell] ?? 0))
      return false;
    for (const { row, sign } of system.placesOf[cell] ?? []) {
      sums.set(row, (sums.get(row) ?? 0) + sign * step);
    }
  }
  for (const sum of sums.values()) if (sum !== 0) return false;
  return keepsLimits(system, point, move);
}
