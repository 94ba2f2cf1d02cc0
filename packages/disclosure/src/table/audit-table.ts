import { type Ends, endsInTree, exactEnds, fromOf, isShownOpen, limitsOf } from "./ends.ts";
import { hiddenRows, isForest } from "./forest.ts";
import type { PublishedTable } from "./linked-table.ts";
import { type ReadPublished, readPublished } from "./read-published.ts";
import type { HiddenCellAudit, TableAudit } from "./table-audit.ts";

/** Beyond so many hidden cells, ends are followed only for those that are not shown to be open without them. */
const MANY = 400;

/** For so many of those the solver is asked over all that hangs together with them. */
const ASKED = 20;

/** Whether an attacker who is left with these values has learnt too little to matter. */
function isProtected({ lower, upper, unbroken }: Ends, from: number, threshold: number): boolean {
  if (lower === upper) return false;
  if (upper >= threshold) return true;
  return lower <= from && upper >= threshold - 1 && unbroken;
}

/**
 * What anybody can work out about the hidden counts of a published table, from the counts that are shown, the
 * relations and inequalities, and the policy: the counts are whole, a hidden one is at least 1 where zeros are shown,
 * and small ones look like the others. Exact: a range is what whole numbers allow.
 *
 * Limits passed along the sums settle what is tied together as a tree. Elsewhere whole-numbered tables are found by
 * chains and circuits of moves, and what those leave open goes to an integer programme.
 *
 * Beyond 400 hidden cells, a cell is done with as soon as such tables show it to have every value that it needs (found
 * by "witnesses"). That proves it protected; its lower and upper are then limits, and not followed to the ends.
 *
 * A count that may be large or small from what is published is protected if two values fit; one that is surely small,
 * if it can be everything that the policy protects.
 *
 * @param start counts to look from for a table that fits. Whoever knows the true ones saves the search; the answer does
 *   not tell where it started: it is made of what is published.
 * @throws TableError where the table is not one, or no whole numbers fit what is shown
 */
export async function auditTable(
  published: PublishedTable,
  start?: ReadonlyMap<string, number>,
): Promise<TableAudit> {
  const read = await readPublished(published, start);
  const { system, hidden } = read;
  const inForest = isForest(hiddenRows(system, (cell) => hidden[cell] === 1));
  const { threshold } = published.policy;
  const cells: HiddenCellAudit[] = [];
  for (const [at, { id }] of published.cells.entries())
    if (hidden[at]) cells.push(await auditCell(read, at, id, threshold, inForest(at)));
  return { safe: cells.every((cell) => cell.protected), hidden: cells };
}

async function auditCell(
  read: ReadPublished,
  at: number,
  id: string,
  threshold: number,
  inTree: boolean,
): Promise<HiddenCellAudit> {
  const said = (ends: Ends, isProtected: boolean): HiddenCellAudit => ({
    id,
    lower: ends.lower,
    upper: Number.isFinite(ends.upper) ? ends.upper : null,
    exact: ends.exact,
    ...(ends.exact && ends.lower === ends.upper ? { recovered: ends.lower } : {}),
    protected: isProtected,
    foundBy: ends.foundBy,
  });
  const limits = endsInTree(read, at);
  const isSettled = inTree || limits.lower === limits.upper;
  if (!isSettled && (read.count > MANY || !read.fits)) {
    const open = said({ ...limits, exact: false, foundBy: "witnesses" }, true);
    if (read.fits && (await isShownOpen(read, at, threshold, "nearby"))) return open;
    if (read.isStarted) return { ...open, protected: false };
    if (read.closed.kindOf(at) !== "network") {
      if (read.asked++ >= ASKED) return { ...open, protected: false };
      if (read.fits && (await isShownOpen(read, at, threshold, "everything"))) return open;
      return said(await limitsOf(read, at), false);
    }
  }
  const ends = isSettled ? limits : await exactEnds(read, at, threshold);
  return said(ends, isProtected(ends, fromOf(read, at), threshold));
}
