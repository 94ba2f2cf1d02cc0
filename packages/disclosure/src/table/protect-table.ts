import { auditTable } from "./audit-table.ts";
import { cleanUp } from "./clean-up.ts";
import { floorsOf } from "./floors.ts";
import { keyedNumbers, type Secret } from "./keyed-order.ts";
import type { LinkedTable, PublishedTable } from "./linked-table.ts";
import { type Need, needsOf } from "./need.ts";
import { type ReadCells, readCells } from "./read-cells.ts";
import { refusal } from "./refusal.ts";
import { searchIn } from "./search.ts";
import type { Protection } from "./table-audit.ts";

/** How much the secret may change a cell's cost, as a factor: from 1 to this. */
const KEYED = 4;
/** How much dearer a total is than a part of the same size: a reader looks at totals first. */
const TOTAL = 3;
/** Beyond so many cells that must be hidden, the audit that comes with the answer looks from the true counts on. */
const AUDITED = 400;
/** How often more is hidden after an audit, at most. */
const ROUNDS = 5;

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
  const { point, hidden } = cells;
  const cost = costs(read, secret);
  const rank = keyedNumbers(system.ids, secret, "order");
  const floors = floorsOf(system, (cell) => policy.zerosShown && !hidden[cell] && point[cell] === 0);
  const search = searchIn(read, cost);

  const first = [...hidden.keys()].filter((cell) => hidden[cell]);
  first.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  const needs: Need[] = [];
  const hideFor = async (cell: number, again = false): Promise<boolean> => {
    for (const targets of needsOf(read, cell, floors[cell] ?? 0)) {
      const moved = await search.hideFor(cell, targets, again);
      if (!moved) return false;
      needs.push({ cell, targets, moved });
    }
    return true;
  };
  for (const cell of first) if (!(await hideFor(cell))) return { refused: refusal(read, cell) };
  await cleanUp(search.closed, hidden, new Set(first), needs, (cell) => cost[cell] ?? 1, search.effort);

  const known = new Map(system.ids.map((id, at) => [id, point[at] ?? 0]));
  for (let round = 0; ; round++) {
    const audit = await auditTable(asPublished(read), first.length > AUDITED ? known : undefined);
    const exposed = audit.hidden.filter((cell) => !cell.protected);
    if (exposed.length === 0) return { hidden: new Set(system.ids.filter((_, at) => hidden[at])), audit };
    const before = count(hidden);
    // Where the audit does not find what the search had found, more is hidden, until it does.
    for (const { id } of exposed) await hideFor(system.ids.indexOf(id), true);
    if (round === ROUNDS || count(hidden) === before)
      return { refused: refusal(read, system.ids.indexOf(exposed[0]?.id ?? "")) };
  }
}

const count = (hidden: Uint8Array) => hidden.reduce((sum, each) => sum + each, 0);

function asPublished({ table, policy, cells: { hidden, point } }: ReadCells): PublishedTable {
  return {
    cells: table.cells.map(({ id, known }, at) =>
      hidden[at] ? { id, hidden: true, ...(known ? { known } : {}) } : { id, value: point[at] ?? 0 },
    ),
    relations: table.relations,
    inequalities: table.inequalities ?? [],
    policy,
  };
}
