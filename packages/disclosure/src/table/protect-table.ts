import { auditTable } from "./audit-table.ts";
import { cleanUp } from "./clean-up.ts";
import { floorsOf } from "./floors.ts";
import { keyedNumbers, type Secret } from "./keyed-order.ts";
import type { LinkedTable } from "./linked-table.ts";
import { type Need, needsOf } from "./need.ts";
import { reachAny } from "./reach.ts";
import { type ReadCells, readCells } from "./read-cells.ts";
import { refusal } from "./refusal.ts";
import { situationOf } from "./situation.ts";
import type { Protection } from "./table-audit.ts";

/** How much the secret may change a cell's cost, as a factor: from 1 to this. */
const KEYED = 4;
/** How much dearer a total is than a part of the same size: a reader looks at totals first. */
const TOTAL = 3;
/** Up to so many cells, nothing more is hidden before the solver has said that it must be. */
const MANY = 150;
/** Up to so many cells that must be hidden, the audit that comes with the answer starts from what is published alone. */
const AUDITED = 400;

/** What hiding each cell costs: more for a larger count, changed by the secret so that no one can tell what was cheap. */
function costs({ table, cells, system }: ReadCells, secret: Secret): Float64Array {
  const keyed = keyedNumbers(system.ids, secret, "cost");
  return Float64Array.from(table.cells, (cell, at) => {
    const isTotal = system.placesOf[at]?.some(({ sign }) => sign === -1) ? TOTAL : 1;
    const weight = cell.weight ?? isTotal * (1 + Math.log2(1 + (cells.point[at] ?? 0)));
    return weight * KEYED ** (keyed[at] ?? 0);
  });
}

/**
 * Hides every small count of a table, and as many others as it takes so that nothing hidden can be worked out from
 * what is shown: every small count can still be anything from 1 to threshold - 1 (where zeros are shown, from the
 * least that those tell), and nothing hidden has a single value left.
 *
 * For each hidden count it looks for whole-numbered tables in which that count has the values it needs: chains of
 * cells that go up and down in turn. Where the hidden cells have none, the cheapest cells that complete one are hidden
 * too (as in Kelly, Golden and Assad, Cell suppression: disclosure protection for sensitive tabular data, Networks 22,
 * 1992). What turns out not to be needed is shown again. The secret changes what is cheap, so that somebody who knows
 * the method cannot discard tables for which it would have hidden other cells.
 *
 * The answer is the same whatever the order of cells and relations, and protecting it again changes nothing.
 *
 * @throws TableError where the table is not one, with the place
 */
export async function protectTable(table: LinkedTable, secret: Secret): Promise<Protection> {
  const read = await readCells(table, secret);
  const { system, cells, policy } = read;
  const { point, box, hidden, fixed } = cells;
  const cost = costs(read, secret);
  const rank = keyedNumbers(system.ids, secret, "order");
  const unless = (at: number, cost: number) => (fixed[at] ? Number.POSITIVE_INFINITY : cost);
  const open = situationOf({ system, point, box, hidden, cost: cost.map((each, at) => unless(at, each)) });
  const free = { ...open, cost: cost.map((_, at) => unless(at, 0)) };
  const closed = { ...open, cost: cost.map(() => Number.POSITIVE_INFINITY) };
  const floors = floorsOf(system, (cell) => policy.zerosShown && !hidden[cell] && point[cell] === 0);

  const first = [...hidden.keys()].filter((cell) => hidden[cell]);
  first.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  const needs: Need[] = [];
  // In a large table the solver is asked only where hiding more does not help either.
  const exact = system.ids.length <= MANY;
  for (const cell of first) {
    for (const targets of needsOf(read, cell, floors[cell] ?? 0)) {
      const known = await reachAny(closed, cell, targets, exact || targets.length > 1);
      let settled = known.reached ? known : await reachAny(open, cell, targets, true);
      // What cost little was too hard to find: anything that may be hidden will do, and clean-up shows what it can.
      if (!settled.reached && !settled.known) settled = await reachAny(free, cell, targets, true);
      if (!settled.reached) return { refused: refusal(read, cell) };
      for (const moved of settled.moved) hidden[moved] = 1;
      needs.push({ cell, targets, moved: settled.moved });
    }
  }
  await cleanUp(closed, hidden, new Set(first), needs, (cell) => cost[cell] ?? 1, exact);

  const audit = await auditTable(
    {
      cells: table.cells.map(({ id, known }, at) =>
        hidden[at] ? { id, hidden: true, ...(known ? { known } : {}) } : { id, value: point[at] ?? 0 },
      ),
      relations: table.relations,
      inequalities: table.inequalities ?? [],
      policy,
    },
    first.length > AUDITED ? new Map(system.ids.map((id, at) => [id, point[at] ?? 0])) : undefined,
  );
  const exposed = audit.hidden.find((cell) => !cell.protected);
  if (exposed) return { refused: refusal(read, system.ids.indexOf(exposed.id)) };
  return { hidden: new Set(system.ids.filter((_, at) => hidden[at])), audit };
}
