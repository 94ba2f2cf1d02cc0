import { type Ends, endsInTree, exactEnds, fromOf, limitsOf, showOpen } from "./ends.ts";
import { hiddenRows, isForest } from "./forest.ts";
import type { PublishedTable, TablePolicy } from "./linked-table.ts";
import { largestOf, smallRange } from "./need.ts";
import { type ReadPublished, readPublished } from "./read-published.ts";
import type { HiddenCellAudit, TableAudit } from "./table-audit.ts";
import type { Work } from "./work.ts";

/** Beyond so many hidden cells in a network, and elsewhere, ends are followed only for those not shown to be open. */
const [MANY, MANY_ELSEWHERE] = [400, 120];

/** Whether an attacker who is left with these values has learnt too little to matter. */
function isProtected({ lower, upper, unbroken }: Ends, from: number, policy: TablePolicy): boolean {
  if (lower === upper) return false;
  if (upper >= policy.threshold) return true;
  return lower <= from && upper >= largestOf(smallRange(policy), from) && unbroken;
}

/**
 * What anybody can work out about the hidden counts of a published table, from the counts that are shown, the
 * relations and inequalities, and the policy: the counts are whole, a hidden one is at least 1 where zeros are shown,
 * and small ones look like the others. Exact: a range is what whole numbers allow.
 *
 * Limits passed along the sums settle what is tied together as a tree. Elsewhere whole-numbered tables are found by
 * chains and circuits of moves, and what those leave open goes to an integer programme.
 *
 * Beyond 400 hidden cells (120 where some are in more than two sums), a cell is done with as soon as such tables show it
 * to have every value that it needs (found by "witnesses"). That proves it protected; its lower and upper are then limits, and not followed to the ends.
 *
 * A count that may be large or small from what is published is protected if two values fit; one that is surely small,
 * if it can be everything that the policy protects, and five values at least.
 *
 * @param start counts to look from for a table that fits. Whoever knows the true ones saves the search; the answer does
 *   not tell where it started: it is made of what is published.
 * @throws TableError where the table is not one, or no whole numbers fit what is shown
 */
export async function auditTable(
  published: PublishedTable,
  start?: ReadonlyMap<string, number>,
): Promise<TableAudit> {
  const cells = (await auditCells(published, start)).map(({ cell }) => cell);
  return { safe: cells.every((cell) => cell.protected), hidden: cells };
}

/** What is found of a cell, and whether it can be small, but not every small value. */
export interface AuditedCell {
  readonly cell: HiddenCellAudit;
  readonly narrowed: boolean;
}

/**
 * The audit cell by cell, in the order in which they are given.
 *
 * @param work how much the solver may be asked; by default what a table of this size may take
 */
export async function auditCells(
  published: PublishedTable,
  start?: ReadonlyMap<string, number>,
  work?: Work,
): Promise<readonly AuditedCell[]> {
  const read = await readPublished(published, start, work);
  const { system, hidden } = read;
  const inForest = isForest(hiddenRows(system, (cell) => hidden[cell] === 1));
  const order = published.cells.flatMap(({ id }, at) => (hidden[at] ? [{ id, at }] : []));
  const audited = new Map<number, AuditedCell>();
  // What work is left for the later ones does not depend on the order in which they are given.
  for (const { id, at } of order.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    audited.set(at, await auditCell(read, at, id, published.policy, inForest(at)));
  return order.flatMap(({ at }) => audited.get(at) ?? []);
}

async function auditCell(
  read: ReadPublished,
  at: number,
  id: string,
  policy: TablePolicy,
  inTree: boolean,
): Promise<AuditedCell> {
  const from = fromOf(read, at);
  const said = (ends: Ends, isProtected: boolean, narrowed = false): AuditedCell => ({
    cell: {
      id,
      lower: ends.lower,
      upper: Number.isFinite(ends.upper) ? ends.upper : null,
      exact: ends.exact,
      ...(ends.exact && ends.lower === ends.upper ? { recovered: ends.lower } : {}),
      protected: isProtected,
      foundBy: ends.foundBy,
    },
    narrowed,
  });
  const limits = endsInTree(read, at);
  const isSettled = inTree || limits.lower === limits.upper;
  const many = read.closed.kindOf(at) === "network" ? MANY : MANY_ELSEWHERE;
  if (!isSettled && (read.count > many || !read.fits)) {
    const witnessed: Ends = { ...limits, exact: false, foundBy: "witnesses" };
    const shown = read.fits ? await showOpen(read, at, policy, "everything") : "unknown";
    if (shown !== "unknown") return said(witnessed, true, shown === "narrowed");
    if (read.closed.kindOf(at) !== "network") return said(await limitsOf(read, at), false);
  }
  const ends = isSettled ? limits : await exactEnds(read, at, policy.threshold);
  const narrowed = ends.lower > from && ends.lower < policy.threshold;
  return said(ends, isProtected(ends, from, policy), narrowed);
}
