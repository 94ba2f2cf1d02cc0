import { propagate } from "./propagate.ts";
import type { ReadCells } from "./read-cells.ts";
import type { Box } from "./system.ts";
import type { TableAudit } from "./table-audit.ts";

/**
 * The audit of a large table by whoever has just protected it and found, for every hidden cell, whole-numbered tables
 * that show the values which it needs. Those tables start from the true counts, and so nothing is said of them but
 * that they exist: the limits here are what anybody gets by passing the shown counts along the sums.
 */
export function auditByWitnesses({ table, system, policy, cells }: ReadCells): TableAudit {
  const { hidden, point } = cells;
  const least = policy.zerosShown ? 1 : 0;
  const box: Box = { lower: Float64Array.from(point), upper: Float64Array.from(point) };
  table.cells.forEach(({ known }, at) => {
    if (!hidden[at]) return;
    box.lower[at] = Math.max(least, known?.lower ?? 0);
    box.upper[at] = known?.upper ?? Number.POSITIVE_INFINITY;
  });
  propagate(system, box);
  const found = table.cells.flatMap(({ id }, at) => {
    const lower = box.lower[at] ?? 0;
    const upper = box.upper[at] ?? 0;
    const end = Number.isFinite(upper) ? upper : null;
    const known = { exact: false, protected: lower < upper, foundBy: "witnesses" as const };
    return hidden[at] ? [{ id, lower, upper: end, ...known }] : [];
  });
  return { safe: found.every((cell) => cell.protected), hidden: found };
}
