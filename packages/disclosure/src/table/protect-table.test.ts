import fc from "fast-check";
import { expect, test } from "vitest";
import { auditTable } from "./audit-table.ts";
import type { LinkedTable, PublishedTable } from "./linked-table.ts";
import { protectTable } from "./protect-table.ts";
import { endByAnotherSolver } from "./testing/attackers.ts";
import { hiddenOf } from "./testing/protection.ts";
import { crossed, drawFrom, randomTable } from "./testing/random-tables.ts";

const secret = "a secret of the tests";
const seeds = fc.integer({ min: 0, max: 1e9 });
const zeros = { threshold: 11, zerosShown: true };

function publish(table: LinkedTable, hidden: ReadonlySet<string>): PublishedTable {
  const cells = table.cells.map(({ id, value = 0 }) =>
    hidden.has(id) ? { id, hidden: true as const } : { id, value },
  );
  return { cells, relations: table.relations, policy: table.policy };
}

test("the audit of what is published agrees with another solver, cell by cell", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const table = randomTable(seed);
      // Hidden without care, so that there is something to find.
      const draw = drawFrom(seed + 1);
      const hidden = new Set(
        table.cells.flatMap(({ id, value = 0 }) => (value > 0 && draw(3) === 0 ? [id] : [])),
      );
      const { hidden: found } = await auditTable(publish(table, hidden));
      for (const { id, lower, upper, exact } of found) {
        expect(exact).toBe(true);
        expect(lower).toBe(endByAnotherSolver(table, hidden, id, "minimize"));
        expect(upper ?? 5_000).toBe(endByAnotherSolver(table, hidden, id, "maximize"));
      }
    }),
    { numRuns: 60 },
  );
});

test("two hidden blocks joined by one hidden cell give that cell away, though each line hides two", async () => {
  const shown = [
    [0, 0, 9, 9, 9],
    [0, 0, 0, 9, 9],
    [9, 9, 0, 0, 9],
    [9, 9, 0, 0, 9],
  ];
  // Hidden: two squares, and row 1 column 2 between them.
  const isHidden = (r: number, c: number) =>
    (r < 2 && c < 2) || (r >= 2 && c >= 2 && c < 4) || (r === 1 && c === 2);
  const table = crossed([4, 5], zeros, () => 20);
  const hidden = new Set(
    shown.flatMap((row, r) => row.flatMap((_, c) => (isHidden(r, c) ? [`${r}/${c}`] : []))),
  );
  const audit = await auditTable(publish(table, hidden));
  expect(audit.safe).toBe(false);
  expect(audit.hidden.filter((cell) => cell.recovered !== undefined).map(({ id }) => id)).toEqual(["1/2"]);
});

test("a small row hides its total too, since two counts that add to 5 are not 1 to 10", async () => {
  const table = { ...crossed([1, 2], zeros, () => 0), inequalities: [] };
  const counts: Record<string, number> = { "0/0": 2, "0/1": 3, "0/+": 5, "+/0": 2, "+/1": 3, "+/+": 5 };
  const cells = table.cells.map(({ id }) => ({ id, value: counts[id] ?? 0 }));
  expect(await hiddenOf({ ...table, cells })).toContain("0/+");
});

test("a count that only moves by two has two values, which is enough where it may be large and not where it is small", async () => {
  // double goes down by two as a and b go up by one, since c goes down with them.
  const relations = [
    { total: "a+c", parts: ["a", "c"] },
    { total: "b+c", parts: ["b", "c"] },
    { total: "a+b+double", parts: ["a", "b", "double"] },
  ];
  const sums = (double: number, rest: number) => {
    const of = (id: string, value: number) => ({ id, value });
    const hidden = ["a", "b", "c", "double"].map((id) => ({ id, hidden: true as const }));
    return [...hidden, of("a+c", rest), of("b+c", rest), of("a+b+double", rest + double)];
  };
  const large = await auditTable({ cells: sums(100, 30), relations, policy: zeros });
  expect(large.safe).toBe(true);
  const small = await auditTable({ cells: sums(6, 5), relations, policy: zeros });
  expect(small.hidden.find(({ id }) => id === "double")).toMatchObject({
    lower: 3,
    upper: 9,
    protected: false,
  });

  const cells = [
    { id: "a", value: 300 },
    { id: "b", value: 300 },
    { id: "c", value: 3 },
    { id: "double", value: 100 },
    { id: "a+c", value: 303, public: true },
    { id: "b+c", value: 303, public: true },
    { id: "a+b+double", value: 700, public: true },
  ];
  expect(await hiddenOf({ cells, relations, policy: zeros })).toEqual(new Set(["a", "b", "c", "double"]));
});

test("a rate that was rounded narrows a hidden numerator", async () => {
  const published: PublishedTable = {
    cells: [{ id: "numerator", hidden: true }],
    relations: [],
    inequalities: [{ coefficients: { numerator: 100 / 240 }, lower: 2.05, upper: 2.15 }],
    policy: zeros,
  };
  expect((await auditTable(published)).hidden[0]).toMatchObject({ recovered: 5, protected: false });
});

test("what publishers hid as <= 10 is audited with that knowledge: two that add to 20 are both 10", async () => {
  const known = { lower: 1, upper: 10 };
  const audit = await auditTable({
    cells: [
      { id: "a", hidden: true, known },
      { id: "b", hidden: true, known },
      { id: "total", value: 20 },
    ],
    relations: [{ total: "total", parts: ["a", "b"] }],
    policy: zeros,
  });
  expect(audit.hidden.map((cell) => cell.recovered)).toEqual([10, 10]);
});

test("a table that cannot be protected is refused with the relation that gives a count away", async () => {
  const relation = { total: "t", parts: ["a", "b"] };
  const answer = await protectTable(
    {
      cells: [
        { id: "a", value: 3 },
        { id: "b", value: 14, public: true },
        { id: "t", value: 17, public: true },
      ],
      relations: [relation],
      policy: zeros,
    },
    secret,
  );
  expect(answer).toMatchObject({ refused: { cell: "a", relation } });
  expect(JSON.stringify(answer)).not.toMatch(/\b(3|14|17)\b/);
});
