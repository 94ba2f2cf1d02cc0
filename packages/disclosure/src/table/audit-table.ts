import { type Ends, exactEnd } from "./ends.ts";
import { hiddenRows, isForest } from "./forest.ts";
import type { PublishedTable } from "./linked-table.ts";
import { readPublished } from "./read-published.ts";
import type { HiddenCellAudit, TableAudit } from "./table-audit.ts";

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
 * A count that may be large or small from what is published is protected if two values fit; one that is surely small,
 * if it can be everything that the policy protects.
 *
 * @throws TableError where the table is not one, or no whole numbers fit what is shown
 */
export async function auditTable(published: PublishedTable): Promise<TableAudit> {
  const read = await readPublished(published);
  const { system, hidden, floors, least } = read;
  const { threshold } = published.policy;
  const inForest = isForest(hiddenRows(system, (cell) => hidden[cell] === 1));
  const cells: HiddenCellAudit[] = [];
  for (const [at, { id }] of published.cells.entries()) {
    if (!hidden[at]) continue;
    const ends: Ends = inForest(at)
      ? {
          lower: read.box.lower[at] ?? 0,
          upper: read.box.upper[at] ?? 0,
          exact: true,
          unbroken: true,
          foundBy: "bounds",
        }
      : await exactEnd(read, at, threshold);
    const { lower, upper, exact, foundBy } = ends;
    const alone = exact && lower === upper;
    cells.push({
      id,
      lower,
      upper: Number.isFinite(upper) ? upper : null,
      exact,
      ...(alone ? { recovered: lower } : {}),
      protected: isProtected(ends, Math.max(least, floors[at] ?? 0), threshold),
      foundBy,
    });
  }
  return { safe: cells.every((cell) => cell.protected), hidden: cells };
}
