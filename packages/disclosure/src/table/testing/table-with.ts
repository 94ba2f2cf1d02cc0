import type { LinkedTable } from "../linked-table.ts";
import { propagate } from "../propagate.ts";
import { type Box, makeSystem, type System } from "../system.ts";
import type { Draw } from "./random-tables.ts";

/** Numbers tried until a search is given up. */
const NODES = 300;
/** How far counts go beyond the true ones, at most. */
const BEYOND = 12;

/** The relations of a table with its cells by number. */
export function systemOf({ cells, relations }: LinkedTable): System {
  const at = new Map(cells.map(({ id }, k) => [id, k]));
  const rows = relations.map(({ total, parts }) => ({
    cells: [total, ...parts].map((id) => at.get(id) ?? 0),
    signs: [-1, ...parts.map(() => 1)] as (1 | -1)[],
  }));
  return makeSystem(
    cells.map(({ id }) => id),
    rows,
    [],
    (cell) => cell,
  );
}

/** Some table of whole numbers that fits what is shown, and in which a hidden cell has this value. */
export function tableWith(
  table: LinkedTable,
  system: System,
  hidden: ReadonlySet<string>,
  cell: number,
  value: number,
  draw: Draw,
): LinkedTable | undefined {
  const least = table.policy.zerosShown ? 1 : 0;
  const truth = table.cells.map(({ value: each = 0 }) => each);
  const isHidden = table.cells.map(({ id }) => hidden.has(id));
  const start: Box = {
    lower: Float64Array.from(truth, (each, at) => (isHidden[at] ? Math.max(least, each - BEYOND) : each)),
    upper: Float64Array.from(truth, (each, at) => (isHidden[at] ? each + BEYOND : each)),
  };
  let nodes = 0;
  const fix = (box: Box, at: number, to: number): Box | undefined => {
    const next = { lower: box.lower.slice(), upper: box.upper.slice() };
    if (to < (box.lower[at] ?? 0) || to > (box.upper[at] ?? 0)) return undefined;
    next.lower[at] = to;
    next.upper[at] = to;
    return propagate(system, next) === undefined ? next : undefined;
  };
  const fill = (box: Box): Box | undefined => {
    const open = truth.flatMap((_, at) => ((box.lower[at] ?? 0) < (box.upper[at] ?? 0) ? [at] : []));
    const at = open[draw(Math.max(1, open.length))];
    if (at === undefined) return box;
    const [low, high] = [box.lower[at] ?? 0, box.upper[at] ?? 0];
    // Near the truth, where the method most often does the same, and anywhere.
    const near = Math.min(high, Math.max(low, (truth[at] ?? 0) + draw(5) - 2));
    for (const guess of [near, low + draw(high - low + 1), low, high]) {
      if (nodes++ > NODES) return undefined;
      const next = fix(box, at, guess);
      const filled = next && fill(next);
      if (filled) return filled;
    }
    return undefined;
  };
  const first = propagate(system, start) === undefined ? fix(start, cell, value) : undefined;
  const filled = first && fill(first);
  if (!filled) return undefined;
  return { ...table, cells: table.cells.map(({ id }, at) => ({ id, value: filled.lower[at] ?? 0 })) };
}
