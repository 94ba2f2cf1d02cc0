import type { TablePolicy } from "./linked-table.ts";
import { largestOf, smallRange } from "./need.ts";
import { type Effort, isUnlimited, reach, reachAny } from "./reach.ts";
import type { ReadPublished } from "./read-published.ts";
import type { Situation } from "./situation.ts";
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

/** The least that a small count must be able to be: what everybody knows who sees the zeros, and no more. */
export function fromOf({ least, floors }: ReadPublished, cell: number): number {
  return Math.max(least, floors[cell] ?? 0);
}

/**
 * Whether chains, cubes and circuits, or a solver, find tables in which a cell has what it needs: a small count every
 * value that the policy protects, any other a second one. Each is a table of whole numbers that fits everything
 * published, so that "open" is a proof; "unknown" is none. It is "narrowed" if it can be small, but not every small value.
 */
export async function showOpen(
  read: ReadPublished,
  cell: number,
  policy: TablePolicy,
  effort: Effort,
): Promise<"open" | "narrowed" | "unknown"> {
  const { point, closed } = read;
  const value = point[cell] ?? 0;
  const from = fromOf(read, cell);
  if (value >= policy.threshold) {
    // Only in a network it is soon known whether a count can be small at all.
    const down = closed.kindOf(cell) === "network" && (await reach(closed, cell, from, "moves"));
    if (down && !down.reached && down.furthest < policy.threshold) return "narrowed";
    if (down && (down.reached || down.furthest < value)) return "open";
    return (await reachAny(closed, cell, [value + 1, value - 1], effort)).reached ? "open" : "unknown";
  }
  for (const end of [from, largestOf(smallRange(policy), from)])
    if (end !== value && !(await reachAny(closed, cell, [end], effort)).reached) return "unknown";
  return "open";
}

/** One end of a cell, by an integer programme; undefined where it does not tell. */
async function solvedEnd(
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

/**
 * Limits of a cell among very many, by a linear programme: it has no value beyond them. Exact where they leave it one.
 */
export async function limitsOf(read: ReadPublished, cell: number): Promise<Ends> {
  const { point, box, closed } = read;
  const found = { lower: box.lower[cell] ?? 0, upper: box.upper[cell] ?? 0 };
  for (const end of ["lower", "upper"] as const) {
    const answer = await ask(closed, [cell], { cell, end }, false);
    if (typeof answer !== "string") found[end] = (point[cell] ?? 0) + (answer.move.get(cell) ?? 0);
  }
  return { ...found, exact: found.lower === found.upper, unbroken: false, foundBy: "linear-programme" };
}

/** The limits of a cell that hangs together with others as a tree: passing limits along the sums makes them its ends. */
export function endsInTree({ box }: ReadPublished, cell: number): Ends {
  const [lower, upper] = [box.lower[cell] ?? 0, box.upper[cell] ?? 0];
  return { lower, upper, exact: true, unbroken: true, foundBy: "bounds" };
}

/**
 * The ends of what a hidden cell can be. First by moves from a table that fits, as far as the limits passed along the
 * sums allow. In a network that settles it; elsewhere, where it is not far enough, an integer programme does.
 */
export async function exactEnds(read: ReadPublished, cell: number, threshold: number): Promise<Ends> {
  const { point, box, closed } = read;
  const value = point[cell] ?? 0;
  const low = box.lower[cell] ?? 0;
  const high = box.upper[cell] ?? 0;
  if (low === high) return { lower: low, upper: high, exact: true, unbroken: true, foundBy: "bounds" };
  const downs = low === value ? undefined : await reach(closed, cell, low, "moves");
  const least = !downs || downs.reached ? low : downs.furthest;
  if (closed.kindOf(cell) === "network") {
    const upper = await upperInNetwork(closed, cell, high);
    return { lower: least, upper, exact: true, unbroken: true, foundBy: "moves" };
  }
  const near = Number.isFinite(high) ? high : Math.max(threshold - 1, value + 1);
  const ups = near === value ? undefined : await reach(closed, cell, near, "moves");
  const most = !ups || ups.reached ? near : ups.furthest;
  if (least === low && most === high)
    return { lower: low, upper: high, exact: true, unbroken: true, foundBy: "moves" };
  const lower = least === low ? low : await solvedEnd(read, cell, "lower");
  const upper = most === high ? high : await solvedEnd(read, cell, "upper");
  if (lower === undefined || upper === undefined) {
    const unbroken = least <= fromOf(read, cell) && most >= threshold - 1;
    const found = { lower: lower ?? least, upper: upper ?? most, exact: false, unbroken };
    return { ...found, foundBy: "integer-programme" };
  }
  const unbroken = upper < threshold && (await isUnbroken(closed, cell, lower, upper));
  return { lower, upper, exact: true, unbroken, foundBy: "integer-programme" };
}

async function upperInNetwork(closed: Situation, cell: number, high: number): Promise<number> {
  const value = closed.point[cell] ?? 0;
  if (value === high) return high;
  if (!Number.isFinite(high) && isUnlimited(closed, cell)) return Number.POSITIVE_INFINITY;
  const ups = await reach(closed, cell, Math.min(high, Number.MAX_SAFE_INTEGER), "moves");
  return ups.reached ? high : ups.furthest;
}

/** Between the ends of whole-numbered tables there can be gaps, such as for a count that only moves by two. */
async function isUnbroken(closed: Situation, cell: number, lower: number, upper: number): Promise<boolean> {
  for (let value = lower; value <= upper; value++) {
    const step = value - (closed.point[cell] ?? 0);
    if (step !== 0 && typeof (await ask(closed, [cell], { cell, step })) === "string") return false;
  }
  return true;
}
