import type { Situation } from "./path.ts";
import { reach } from "./reach.ts";
import type { ReadPublished } from "./read-published.ts";
import { ask } from "./solver.ts";
import { isValidMove } from "./system.ts";
import type { FoundBy } from "./table-audit.ts";

/** The values that fit a cell, from lower to upper (Infinity where there is no limit). */
export interface Ends {
  readonly lower: number;
  readonly upper: number;
  /** Whether they are the ends; otherwise the cell has at least these values. */
  readonly exact: boolean;
  /** Whether every whole number between them fits too. It is established for what is surely small, and false elsewhere. */
  readonly unbroken: boolean;
  readonly foundBy: FoundBy;
}

/** Beyond so many hidden cells ends are followed only as far as the policy asks. */
const MANY = 400;

async function exactly(
  read: ReadPublished,
  cell: number,
  end: "lower" | "upper",
): Promise<number | undefined> {
  const { system, point, box, closed } = read;
  const limit = (end === "lower" ? box.lower : box.upper)[cell] ?? 0;
  if (limit === point[cell]) return limit;
  // Without whole numbers first: a cell that has no limit there has none with them.
  const loose = end === "upper" ? await ask(closed, [cell], { cell, end }, false) : undefined;
  if (loose === "unlimited") return Number.POSITIVE_INFINITY;
  const answer = await ask(closed, [cell], { cell, end });
  if (typeof answer === "string" || !isValidMove(system, point, box, answer.move)) return undefined;
  return (point[cell] ?? 0) + (answer.move.get(cell) ?? 0);
}

/** How far the cell gets, step by step, towards a value. */
async function covers(situation: Situation, cell: number, target: number, exact: boolean): Promise<boolean> {
  if (situation.point[cell] === target) return true;
  return (await reach(situation, cell, target, exact)).reached;
}

/**
 * The ends of what a hidden cell can be. First by moves from a table that fits, as far as the limits passed along the
 * sums allow; then, where that is not far enough, by an integer programme.
 */
export async function exactEnd(read: ReadPublished, cell: number, threshold: number): Promise<Ends> {
  const { point, box, closed, least, floors } = read;
  const value = point[cell] ?? 0;
  const low = box.lower[cell] ?? 0;
  const high = box.upper[cell] ?? 0;
  if (low === high) return { lower: low, upper: high, exact: true, unbroken: true, foundBy: "bounds" };
  const small = read.count > MANY;
  const near = Math.min(high, Math.max(threshold - 1, value + 1));
  const wanted = Number.isFinite(high) && !small ? high : near;
  const from = small ? Math.min(value, Math.max(low, least, floors[cell] ?? 0)) : low;
  const downs = await covers(closed, cell, from, small);
  const ups = await covers(closed, cell, wanted, small);
  if (downs && ups && from === low && wanted === high)
    return { lower: low, upper: high, exact: true, unbroken: true, foundBy: "moves" };
  if (small) {
    return await whatIsReached(read, cell, threshold, { from, downs, near: wanted, ups });
  }
  const lower = downs ? low : await exactly(read, cell, "lower");
  const upper = ups && wanted === high ? high : await exactly(read, cell, "upper");
  if (lower === undefined || upper === undefined) {
    const found = { lower: lower ?? value, upper: upper ?? value, exact: false, unbroken: false };
    return { ...found, foundBy: "integer-programme" };
  }
  const unbroken = upper < threshold && (await isUnbroken(closed, cell, lower, upper));
  return { lower, upper, exact: true, unbroken, foundBy: "integer-programme" };
}

interface Tried {
  readonly from: number;
  readonly downs: boolean;
  readonly near: number;
  readonly ups: boolean;
}

/** For one of very many cells: the ends as far as they were followed, exact where the way on was shown to be closed. */
async function whatIsReached(
  read: ReadPublished,
  cell: number,
  threshold: number,
  tried: Tried,
): Promise<Ends> {
  const value = read.point[cell] ?? 0;
  const low = read.box.lower[cell] ?? 0;
  const high = read.box.upper[cell] ?? 0;
  const lower = tried.downs ? tried.from : await exactly(read, cell, "lower");
  const upper = tried.ups ? tried.near : await exactly(read, cell, "upper");
  const exact =
    lower !== undefined &&
    upper !== undefined &&
    (lower === low || !tried.downs) &&
    (upper === high || !tried.ups);
  const foundBy = tried.downs && tried.ups ? "moves" : "integer-programme";
  const reached = { lower: lower ?? value, upper: upper ?? value };
  const unbroken =
    (tried.downs && tried.ups) ||
    (exact &&
      reached.upper < threshold &&
      (await isUnbroken(read.closed, cell, reached.lower, reached.upper)));
  return { ...reached, exact, unbroken, foundBy };
}

/** Between the ends of whole-numbered tables there can be gaps, such as for a count that only moves by two. */
async function isUnbroken(closed: Situation, cell: number, lower: number, upper: number): Promise<boolean> {
  for (let value = lower; value <= upper; value++) {
    const step = value - (closed.point[cell] ?? 0);
    if (step !== 0 && typeof (await ask(closed, [cell], { cell, step })) === "string") return false;
  }
  return true;
}
