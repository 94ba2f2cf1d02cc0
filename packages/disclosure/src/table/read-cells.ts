import { checkLimits } from "./check-limits.ts";
import type { Keyed } from "./keyed-order.ts";
import type { LinkedTable, TablePolicy } from "./linked-table.ts";
import {
  checkBounds,
  checkCount,
  checkFlag,
  checkPolicy,
  checkSums,
  numberCells,
  readSystem,
} from "./read-table.ts";
import { situationOf } from "./situation.ts";
import { ask } from "./solver.ts";
import { type Box, isValidMove, type System } from "./system.ts";
import { TableError } from "./table-error.ts";

/** What protection works on. */
export interface ReadCells {
  readonly table: LinkedTable;
  readonly policy: TablePolicy;
  readonly system: System;
  readonly cells: {
    readonly point: Float64Array;
    readonly box: Box;
    /** 1 where a cell is hidden. */
    readonly hidden: Uint8Array;
    /** 1 where a cell may not become hidden. */
    readonly fixed: Uint8Array;
  };
}

/** Reads and checks a table that is to be protected. Throws `TableError` with the place of what is wrong. */
export async function readCells(table: LinkedTable, keyed: Keyed): Promise<ReadCells> {
  const numbers = numberCells(table.cells);
  const { policy } = table;
  checkPolicy(policy);
  const least = policy.zerosShown ? 1 : 0;
  const ids = table.cells.map(({ id }) => id);
  const size = ids.length;
  const point = new Float64Array(size);
  const box = { lower: new Float64Array(size).fill(least), upper: new Float64Array(size) };
  box.upper.fill(Number.POSITIVE_INFINITY);
  const hidden = new Uint8Array(size);
  const fixed = new Uint8Array(size);
  table.cells.forEach((cell, at) => {
    const place = `cells[${at + 1}]`;
    for (const flag of ["public", "sensitive", "hidden"] as const) checkFlag(`${place}.${flag}`, cell[flag]);
    checkBounds(`${place}.range`, cell.range);
    checkBounds(`${place}.known`, cell.known);
    const value = cell.value === undefined ? undefined : checkCount(`${place}.value`, cell.value);
    const isSmall = value !== undefined && value >= least && value < policy.threshold;
    const must = value === undefined || cell.sensitive || cell.hidden;
    if (must && cell.public) {
      throw new TableError(place, `"${cell.id}" is public already and must be hidden; it cannot be both.`);
    }
    if (cell.weight !== undefined && !(cell.weight > 0 && Number.isFinite(cell.weight))) {
      throw new TableError(`${place}.weight`, `found ${cell.weight}; a weight is a number above 0.`);
    }
    if (must && value === 0 && (cell.known?.lower ?? least) > 0) {
      throw new TableError(
        place,
        `"${cell.id}" is 0 and must be hidden, but the policy says that zeros are shown; set zerosShown to false.`,
      );
    }
    hidden[at] = must || (isSmall && !cell.public) ? 1 : 0;
    fixed[at] = cell.public || (!must && policy.zerosShown && value === 0) ? 1 : 0;
    box.lower[at] = cell.known?.lower ?? least;
    box.upper[at] = cell.known?.upper ?? Number.POSITIVE_INFINITY;
    point[at] = value ?? box.lower[at] ?? 0;
    const outside =
      value !== undefined && cell.known && (value < cell.known.lower || value > (box.upper[at] ?? 0));
    if (outside) throw new TableError(`${place}.known`, `the value of "${cell.id}" is not within it.`);
  });
  const rank = keyed(ids, "rank");
  const order = Array.from(ids, (_, at) => at).sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  const positions = new Int32Array(size);
  order.forEach((cell, at) => {
    positions[cell] = at;
  });
  const { relations, inequalities = [] } = table;
  const system = readSystem(ids, numbers, relations, inequalities, (cell) => positions[cell] ?? 0);
  const countOf = (id: string) => table.cells[numbers.get(id) ?? 0]?.value;
  checkSums(relations, countOf);
  checkLimits(inequalities, countOf);
  const read = { table, policy, system, cells: { point, box, hidden, fixed } };
  await completeUnknown(read);
  return read;
}

/** Gives the cells whose value nobody here knows values that fit, to search from; they are hidden whatever these are. */
async function completeUnknown({ table, system, cells }: ReadCells): Promise<void> {
  const unknown = table.cells.flatMap((cell, at) => (cell.value === undefined ? [at] : []));
  if (unknown.length === 0) return;
  const isUnknown = Uint8Array.from(table.cells, (cell) => (cell.value === undefined ? 1 : 0));
  const { point, box } = cells;
  const answer = await ask(situationOf({ system, point, box, hidden: isUnknown }), unknown, "fit");
  const move = typeof answer === "string" ? new Map<number, number>() : answer.move;
  for (const [cell, step] of move) cells.point[cell] = (cells.point[cell] ?? 0) + step;
  const wrong = system.rows.find(
    (row) =>
      row.cells.reduce((sum, cell, k) => sum + (row.signs[k] ?? 1) * (cells.point[cell] ?? 0), 0) !== 0,
  );
  if (!wrong && isValidMove(system, cells.point, cells.box, new Map(unknown.map((cell) => [cell, 0]))))
    return;
  const total = wrong?.cells[wrong.signs.indexOf(-1)];
  throw new TableError(
    total === undefined ? "inequalities" : `the relation of "${system.ids[total]}"`,
    "no counts for the cells without a value fit; mend the counts that are given.",
  );
}
