import { type Ends, endsInTree, exactEnds, fromOf, isShownOpen } from "./ends.ts";
import { hiddenRows, isForest } from "./forest.ts";
import type { PublishedTable } from "./linked-table.ts";
import { type ReadPublished, readPublished } from "./read-published.ts";
import type { HiddenCellAudit, TableAudit } from "./table-audit.ts";

/** Beyond so many hidden cells, ends are followed only for those that are not shown to be open without them. */
const MANY = 400;

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
  const outer = endsInTree(read, at);
  if (!inTree && read.count > MANY && (await isShownOpen(read, at, threshold))) {
    const { lower, upper } = outer;
    return { id, lower, upper: orNull(upper), exact: false, protected: true, foundBy: "witnesses" };
  }
  const ends = inTree ? outer : await exactEnds(read, at, threshold);
  const { lower, upper, exact, foundBy } = ends;
  return {
    id,
    lower,
    upper: orNull(upper),
    exact,
    ...(exact && lower === upper ? { recovered: lower } : {}),
    protected: isProtected(ends, fromOf(read, at), threshold),
    foundBy,
  };
}

const orNull = (upper: number) => (Number.isFinite(upper) ? upper : null);
