import { expect, test } from "vitest";
import { protectTable } from "./protect-table.ts";
import { crossed, drawFrom, overlapping } from "./testing/random-tables.ts";
import { systemOf } from "./testing/table-with.ts";

const policy = { threshold: 11, zerosShown: true };

/** The cells that are in the same bundle as one. */
function bundledWith(table: ReturnType<typeof crossed>, id: string): readonly (readonly string[])[] {
  const { ids, bundles } = systemOf(table);
  const { rowStart, rowCell, cellStart, cellRow } = bundles;
  const cell = ids.indexOf(id);
  return Array.from(cellRow.subarray(cellStart[cell], cellStart[cell + 1]), (row) =>
    Array.from(rowCell.subarray(rowStart[row], rowStart[row + 1]), (at) => ids[at] ?? "").sort(),
  );
}

test("sums that the same counts are in go together, so that rows of the same groups form a two-way table", () => {
  const table = crossed([4, 2], policy, () => 20);
  const group = (name: string, rows: readonly number[]) => ({
    cells: [0, 1].map((column) => ({ id: `${name}/${column}`, value: 20 * rows.length })),
    relations: [0, 1].map((column) => ({
      total: `${name}/${column}`,
      parts: rows.map((row) => `${row}/${column}`),
    })),
  });
  const groups = [group("a", [0, 1, 2]), group("b", [0, 1, 3])];
  const grouped = {
    ...table,
    cells: [...table.cells, ...groups.flatMap(({ cells }) => cells)],
    relations: [...table.relations, ...groups.flatMap(({ relations }) => relations)],
  };
  // Rows 0 and 1 are in both groups: across they are in one sum, down in three, which are one bundle.
  expect(bundledWith(grouped, "0/0")).toEqual([
    ["0/+", "0/0", "0/1"],
    ["0/0", "1/0"],
  ]);
});

test("where no two sums share two counts each stays as it is", () => {
  const { ties, bundles } = systemOf(crossed([3, 3, 3], policy, () => 20));
  expect(bundles).toBe(ties);
});

test("a long table whose rows lie in two overlapping groups is protected", async () => {
  const answer = await protectTable(overlapping(400, 8, policy, drawFrom(7)), "a secret of the tests");
  expect(answer).toMatchObject({ audit: { safe: true } });
});
