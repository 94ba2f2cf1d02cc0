import { auditCells } from "./audit-table.ts";
import { cleanUp } from "./clean-up.ts";
import { decoysOf } from "./decoys.ts";
import { floorsOf } from "./floors.ts";
import { type Keyed, keyedBy, type Secret } from "./keyed-order.ts";
import type { LinkedTable, PublishedTable } from "./linked-table.ts";
import { isSmall, type Need, needsOf } from "./need.ts";
import { reachAny } from "./reach.ts";
import { type ReadCells, readCells } from "./read-cells.ts";
import { refusal } from "./refusal.ts";
import { type Search, searchIn } from "./search.ts";
import type { Protection } from "./table-audit.ts";
import { Work } from "./work.ts";

/** How much the secret may change a cell's cost, as a factor: from 1 to this. */
const KEYED = 4;
/** How much dearer a total is than a part of the same size: a reader looks at totals first. */
const TOTAL = 3;
/** How often more is hidden after an audit, at most. */
const ROUNDS = 20;

/** What a reader loses by each cell: more for a larger count. */
function weightsOf({ table, cells, system }: ReadCells): Float64Array {
  return Float64Array.from(table.cells, (cell, at) => {
    const isTotal = system.placesOf[at]?.some(({ sign }) => sign === -1) ? TOTAL : 1;
    return cell.weight ?? isTotal * (1 + Math.log2(1 + (cells.point[at] ?? 0)));
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
  return await protectKeyed(table, keyedBy(secret));
}

/** The same with the numbers that a secret would give, for whoever asks what another secret would have hidden. */
export async function protectKeyed(table: LinkedTable, keyed: Keyed): Promise<Protection> {
  const read = await readCells(table, keyed);
  const { system, cells, policy } = read;
  const { point, hidden } = cells;
  const weights = weightsOf(read);
  const numbers = keyed(system.ids, "cost");
  const cost = weights.map((weight, at) => weight * KEYED ** (numbers[at] ?? 0));
  const rank = keyed(system.ids, "order");
  const isZero = (cell: number) => !hidden[cell] && point[cell] === 0;
  const mayBeZero = (cell: number) => cells.box.lower[cell] === 0;
  const floors = floorsOf(system, policy.zerosShown, isZero, mayBeZero);
  const search = searchIn(read, cost);

  const first = hiddenCells(hidden);
  first.sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0));
  const decoys = decoysOf(read, weights, keyed);
  for (const cell of decoys) hidden[cell] = 1;
  const needs: Need[] = [];
  const hideFor = async (cell: number, wanted: readonly (readonly number[])[], again = false) => {
    for (const targets of wanted) {
      const answer = await search.hideFor(cell, targets, again);
      if (!answer.reached) return answer;
      needs.push({ cell, targets, moved: answer.moved });
    }
    return undefined;
  };
  const needed = (cell: number) => needsOf(read, cell, floors[cell] ?? 0);
  for (const cell of first) {
    const failed = await hideFor(cell, needed(cell));
    if (failed) return { refused: refusal(read, cell, failed.known ? "too-few" : "not-found") };
  }
  for (const cell of decoys) await keepDecoy(cell, needed(cell), search, needs);
  await cleanUp(search.closed, hidden, new Set([...first, ...decoys]), needs, cost, search.effort);

  const audits = new Work(system.ids.length);
  const known = new Map(system.ids.map((id, at) => [id, point[at] ?? 0]));
  for (let round = 0; ; round++) {
    const order = hiddenCells(hidden);
    const found = await auditCells(asPublished(read), known, audits);
    const audited = found.map((each, k) => ({ at: order[k] ?? 0, ...each }));
    for (const { at, cell, narrowed } of audited.toSorted((a, b) => (rank[a.at] ?? 0) - (rank[b.at] ?? 0))) {
      // What may be small must be able to be every small value, though it is not: nobody knows that it is not.
      if (narrowed && !isSmall(policy, point[at] ?? 0))
        await hideFor(at, [[Math.max(policy.zerosShown ? 1 : 0, floors[at] ?? 0)]]);
      // Where the audit does not find what the search had found, more is hidden, until it does.
      else if (!cell.protected) await hideFor(at, needed(at), true);
    }
    if (hiddenCells(hidden).length > order.length && round < ROUNDS) continue;
    const exposed = audited.find(({ cell }) => !cell.protected);
    if (exposed) return { refused: refusal(read, exposed.at, "not-found") };
    if (order[0] !== undefined && (audits.isLate || search.closed.work.isLate))
      return { refused: refusal(read, order[0], "late") };
    const audit = { safe: true, hidden: found.map(({ cell }) => cell) };
    return { hidden: new Set(order.map((at) => system.ids[at] ?? "")), audit };
  }
}

const hiddenCells = (hidden: Uint8Array) => [...hidden.keys()].filter((cell) => hidden[cell]);

/** A decoy stays hidden if it has a second value as the others are hidden; or is a complement, and so has one. */
async function keepDecoy(
  cell: number,
  needed: readonly (readonly number[])[],
  { closed }: Search,
  needs: Need[],
): Promise<void> {
  for (const targets of needed) {
    const answer = await reachAny(closed, cell, targets, "moves");
    if (answer.reached) needs.push({ cell, targets, moved: answer.moved });
    else if (!needs.some(({ moved }) => moved.has(cell))) closed.hidden[cell] = 0;
  }
}

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
