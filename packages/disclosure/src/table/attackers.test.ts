import fc from "fast-check";
import { expect, test } from "vitest";
import type { LinkedTable } from "./linked-table.ts";
import { endByAnotherSolver, equations, everyTable } from "./testing/attackers.ts";
import { hiddenOf, smallCells } from "./testing/protection.ts";
import { crossed, drawFrom, randomTable } from "./testing/random-tables.ts";
import { systemOf, tableWith } from "./testing/table-with.ts";

const seeds = fc.integer({ min: 0, max: 1e9 });

/** Whether a table has everything that is shown of another, and its sums. */
function fits(table: LinkedTable, hidden: ReadonlySet<string>, other: LinkedTable): boolean {
  const values = new Map(other.cells.map(({ id, value = 0 }) => [id, value]));
  const least = table.policy.zerosShown ? 1 : 0;
  return (
    table.cells.every(({ id, value }) =>
      hidden.has(id) ? (values.get(id) ?? 0) >= least : values.get(id) === value,
    ) &&
    equations(table, hidden).every(
      ({ unknown, rest }) =>
        unknown.reduce((sum, { id, sign }) => sum + sign * (values.get(id) ?? 0), 0) === rest,
    )
  );
}

test("of thousands of linked tables none leaves a small count narrowed or a hidden one recovered", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const table = randomTable(seed);
      const { threshold, zerosShown } = table.policy;
      const hidden = await hiddenOf(table);
      for (const { id, value = 0 } of table.cells) {
        if (value < threshold && (value > 0 || !zerosShown)) expect(hidden).toContain(id);
        if (value === 0 && zerosShown) expect(hidden).not.toContain(id);
      }
      const system = systemOf(table);
      const draw = drawFrom(seed + 1);
      const canBe = (id: string, value: number): boolean => {
        const cell = system.ids.indexOf(id);
        const other = tableWith(table, system, hidden, cell, value, draw);
        return other !== undefined && fits(table, hidden, other);
      };
      const small = new Map(smallCells(table, hidden).map((cell) => [cell.id, cell]));
      for (const { id, value = 0 } of table.cells.filter((cell) => hidden.has(cell.id))) {
        const cell = small.get(id);
        // A table that has the value proves it; where none is found at once, another solver is asked.
        const end = (direction: "minimize" | "maximize") =>
          endByAnotherSolver(table, hidden, id, direction) ?? Number.NaN;
        if (cell) {
          if (!canBe(id, cell.from)) expect(end("minimize")).toBeLessThanOrEqual(cell.from);
          if (!canBe(id, cell.to)) expect(end("maximize")).toBeGreaterThanOrEqual(cell.to);
        } else if (![1, -1, 2, -2].some((step) => canBe(id, value + step)))
          expect(end("maximize")).toBeGreaterThan(end("minimize"));
      }
    }),
    { numRuns: 1_500 },
  );
});

test("another solver finds no small count narrowed and no hidden count recovered", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const table = randomTable(seed);
      const hidden = await hiddenOf(table);
      for (const { id, from, to } of smallCells(table, hidden)) {
        expect(endByAnotherSolver(table, hidden, id, "minimize")).toBeLessThanOrEqual(from);
        expect(endByAnotherSolver(table, hidden, id, "maximize")).toBeGreaterThanOrEqual(to);
      }
      for (const id of hidden) {
        const lower = endByAnotherSolver(table, hidden, id, "minimize") ?? 0;
        expect(endByAnotherSolver(table, hidden, id, "maximize")).toBeGreaterThan(lower);
      }
    }),
    { numRuns: 60 },
  );
});

test("among all whole-numbered tables that fit, a small count has every value that the policy protects", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const draw = drawFrom(seed);
      const policy = { threshold: 4, zerosShown: draw(2) === 0 };
      const table = crossed([2, 2 + draw(2)], policy, () => draw(8));
      const hidden = await hiddenOf(table);
      // Only so few and such small ones can all be listed.
      const largest = Math.max(...table.cells.map(({ id, value = 0 }) => (hidden.has(id) ? value : 0)));
      if (hidden.size > 7 || largest > 20) return;
      const seen = everyTable(table, hidden, 24);
      for (const { id, from, to } of smallCells(table, hidden)) {
        for (let value = from; value <= to; value++) expect(seen.get(id)).toContain(value);
      }
      for (const id of hidden) expect(seen.get(id)?.size).toBeGreaterThan(1);
    }),
    { numRuns: 300 },
  );
});
