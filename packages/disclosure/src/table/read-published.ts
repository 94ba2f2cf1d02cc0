import { checkLimits } from "./check-limits.ts";
import { floorsOf } from "./floors.ts";
import type { PublishedTable } from "./linked-table.ts";
import { propagate } from "./propagate.ts";
import { checkBounds, checkCount, checkPolicy, checkSums, numberCells, readSystem } from "./read-table.ts";
import { type Situation, situationOf } from "./situation.ts";
import { ask } from "./solver.ts";
import { type Box, isValidMove, keepsLimits, type System } from "./system.ts";
import { TableError } from "./table-error.ts";
import type { Work } from "./work.ts";

/** Up to so many hidden cells, the audit starts from what is published alone. */
const FEW = 120;

/** What an audit works on: nothing but what is published. */
export interface ReadPublished {
  readonly system: System;
  /** 1 where a cell is hidden. */
  readonly hidden: Uint8Array;
  readonly count: number;
  /** Some whole numbers that fit everything published, where `fits`. */
  readonly point: Float64Array;
  /** Whether such numbers were found. Otherwise the solver gave up: they may exist all the same. */
  readonly fits: boolean;
  /** What the shown counts leave for each hidden one by passing limits along the sums. */
  readonly box: Box;
  /** Only hidden cells move. */
  readonly closed: Situation;
  readonly floors: Float64Array;
  readonly least: number;
  /** Whether the search for numbers that fit started from given ones: then none better are known to start from. */
  readonly isStarted: boolean;
}

/**
 * Reads and checks a published table, and finds whole numbers that fit it. Throws `TableError` with the place.
 *
 * @param start counts to look for such numbers from, those that fit where somebody knows them
 * @param work how much the solver may be asked; by default what a table of this size may take
 */
export async function readPublished(
  published: PublishedTable,
  start?: ReadonlyMap<string, number>,
  work?: Work,
): Promise<ReadPublished> {
  const { cells, relations, inequalities = [], policy } = published;
  const numbers = numberCells(cells);
  checkPolicy(policy);
  const least = policy.zerosShown ? 1 : 0;
  const size = cells.length;
  const hidden = new Uint8Array(size);
  const point = new Float64Array(size);
  const box = { lower: new Float64Array(size), upper: new Float64Array(size) };
  cells.forEach((cell, at) => {
    if ("hidden" in cell) {
      checkBounds(`cells[${at + 1}].known`, cell.known);
      hidden[at] = 1;
      box.lower[at] = cell.known?.lower ?? least;
      box.upper[at] = cell.known?.upper ?? Number.POSITIVE_INFINITY;
    } else {
      point[at] = checkCount(`cells[${at + 1}].value`, cell.value);
      box.lower[at] = cell.value;
      box.upper[at] = cell.value;
    }
  });
  const ids = cells.map(({ id }) => id);
  const ranked = ids.map((id, at) => ({ id, at })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const order = new Int32Array(size);
  ranked.forEach(({ at }, rank) => {
    order[at] = rank;
  });
  const system = readSystem(ids, numbers, relations, inequalities, (cell) => order[cell] ?? 0);
  const countOf = (id: string) => {
    const at = numbers.get(id) ?? 0;
    return hidden[at] ? undefined : point[at];
  };
  checkSums(relations, countOf);
  checkLimits(inequalities, countOf);
  const wrong = propagate(system, box);
  if (wrong !== undefined) throw nothingFits(system, wrong);
  const count = hidden.reduce((sum, each) => sum + each, 0);
  // Among few cells everything is followed to its end; then not even how it was found depends on where it began.
  const isStarted = start !== undefined && count > FEW;
  ids.forEach((id, at) => {
    if (!hidden[at]) return;
    const [lower, upper] = [box.lower[at] ?? 0, box.upper[at] ?? 0];
    point[at] = Math.min(upper, Math.max(lower, (isStarted ? start.get(id) : undefined) ?? lower));
  });
  const closed = situationOf({ system, point, box, hidden, ...(work && { work }) });
  const fits = await settle(closed, hidden);
  const isZero = (cell: number) => !hidden[cell] && point[cell] === 0;
  const mayBeZero = (at: number) => {
    const cell = cells[at];
    return cell !== undefined && "hidden" in cell && cell.known?.lower === 0;
  };
  const floors = floorsOf(system, policy.zerosShown, isZero, mayBeZero);
  return {
    system,
    hidden,
    count,
    point,
    fits,
    box,
    closed,
    floors,
    least,
    isStarted,
  };
}

const nothingFits = (system: System, row: number) => {
  const { cells, signs } = system.rows[row] ?? { cells: [], signs: [] };
  const total = system.ids[cells[signs.indexOf(-1)] ?? 0];
  return new TableError(`the relation of "${total}"`, "no whole numbers fit the counts that are shown.");
};

const isBalanced = (system: System, point: Float64Array, row: number) => {
  const { cells, signs } = system.rows[row] ?? { cells: [], signs: [] };
  return cells.reduce((sum, cell, k) => sum + (signs[k] ?? 1) * (point[cell] ?? 0), 0) === 0;
};

/**
 * Moves the hidden cells to whole numbers that fit: one part of the table that hangs together after the other. Returns
 * whether it got there.
 */
async function settle(closed: Situation, hidden: Uint8Array): Promise<boolean> {
  const { system, point, box } = closed;
  for (let row = 0; row < system.rows.length; row++) {
    if (isBalanced(system, point, row)) continue;
    const starts = system.rows[row]?.cells.filter((cell) => hidden[cell]) ?? [];
    for (const whole of [false, true]) {
      const answer = await ask(closed, starts, "fit", whole);
      if (answer === "none") throw nothingFits(system, row);
      if (typeof answer === "string") continue;
      const moved = [...answer.move].every(([cell, step]) => {
        const value = (point[cell] ?? 0) + step;
        return value >= (box.lower[cell] ?? 0) && value <= (box.upper[cell] ?? 0);
      });
      if (!moved) continue;
      for (const [cell, step] of answer.move) point[cell] = (point[cell] ?? 0) + step;
      const touched = new Set(
        [...answer.move.keys()].flatMap((cell) => system.placesOf[cell]?.map((place) => place.row) ?? []),
      );
      if (
        [...touched].every((each) => isBalanced(system, point, each)) &&
        keepsLimits(system, point, answer.move)
      )
        break;
      for (const [cell, step] of answer.move) point[cell] = (point[cell] ?? 0) - step;
    }
    if (!isBalanced(system, point, row)) return false;
  }
  const cells = [...hidden.keys()].filter((cell) => hidden[cell] && (system.limitsOf[cell]?.length ?? 0) > 0);
  if (keepsLimits(system, point, new Map(cells.map((cell) => [cell, 0])))) return true;
  const answer = await ask(closed, cells, "fit");
  if (answer === "none")
    throw new TableError("inequalities", "no whole numbers fit them and the counts shown.");
  if (typeof answer === "string") return false;
  for (const [cell, step] of answer.move) point[cell] = (point[cell] ?? 0) + step;
  return isValidMove(system, point, box, new Map(cells.map((cell) => [cell, 0])));
}
