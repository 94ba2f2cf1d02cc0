import { floorsOf } from "../floors.ts";
import type { LinkedTable } from "../linked-table.ts";
import { largestOf, smallRange } from "../need.ts";
import { protectTable } from "../protect-table.ts";
import { systemOf } from "./table-with.ts";

/** What is hidden of a table that can be protected. */
export async function hiddenOf(
  table: LinkedTable,
  secret = "a secret of the tests",
): Promise<ReadonlySet<string>> {
  const answer = await protectTable(table, secret);
  if ("refused" in answer) throw new Error(answer.refused.reason.en);
  return answer.hidden;
}

/** Small hidden cells, each with the values that it must be able to have. */
export function smallCells(table: LinkedTable, hidden: ReadonlySet<string>) {
  const { cells, policy } = table;
  const system = systemOf(table);
  const floors = floorsOf(
    system,
    policy.zerosShown,
    (cell) => cells[cell]?.value === 0,
    (cell) => cells[cell]?.known?.lower === 0,
  );
  const least = policy.zerosShown ? 1 : 0;
  return cells.flatMap(({ id, value = 0 }, k) => {
    const isSmall = hidden.has(id) && value >= least && value < policy.threshold;
    return isSmall
      ? [
          {
            id,
            from: Math.max(least, floors[k] ?? 0),
            to: largestOf(smallRange(policy), Math.max(least, floors[k] ?? 0)),
          },
        ]
      : [];
  });
}
