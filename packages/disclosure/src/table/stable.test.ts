import fc from "fast-check";
import { expect, test } from "vitest";
import type { LinkedTable } from "./linked-table.ts";
import { protectTable } from "./protect-table.ts";
import { hiddenOf } from "./testing/protection.ts";
import { count, crossed, drawFrom, overlapping, randomTable } from "./testing/random-tables.ts";

const seeds = fc.integer({ min: 0, max: 1e9 });

/** Protecting again changes nothing, and neither does the order of cells, relations and parts. */
async function expectStable(table: LinkedTable): Promise<void> {
  const hidden = await hiddenOf(table);
  const cells = table.cells.map((cell) => (hidden.has(cell.id) ? { ...cell, hidden: true } : cell));
  expect(await hiddenOf({ ...table, cells })).toEqual(hidden);
  const relations = table.relations.map(({ total, parts }) => ({ total, parts: parts.toReversed() }));
  const turned = { ...table, cells: table.cells.toReversed(), relations: relations.toReversed() };
  expect(await hiddenOf(turned)).toEqual(hidden);
}

test("protecting twice changes nothing, and neither does the order of cells, relations and parts", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => await expectStable(randomTable(seed))),
    { numRuns: 500, examples: [[508844401]] },
  );
});

test("the same holds of tables of hundreds of cells", async () => {
  const [draw, policy] = [drawFrom(3), { threshold: 11, zerosShown: true }];
  await expectStable(crossed([30, 20], policy, () => count(draw)));
  await expectStable(crossed([8, 5, 4], policy, () => count(draw)));
  await expectStable(crossed([2, 6, 4, 3], policy, () => count(draw)));
  await expectStable(overlapping(14, 10, policy, draw));
  await expectStable(overlapping(60, 6, policy, draw));
});

test("what is public is never hidden", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const table = randomTable(seed);
      const hidden = await hiddenOf(table);
      const large = table.cells.find(
        (cell) => !hidden.has(cell.id) && (cell.value ?? 0) >= table.policy.threshold,
      );
      const cells = table.cells.map((cell) => (cell === large ? { ...cell, public: true } : cell));
      // It can leave too little to hide; then the table is refused.
      const answer = await protectTable({ ...table, cells }, "another secret");
      if (!("refused" in answer)) expect(answer.hidden).not.toContain(large?.id);
    }),
    { numRuns: 100 },
  );
});
