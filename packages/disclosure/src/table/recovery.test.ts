import fc from "fast-check";
import { expect, test } from "vitest";
import { auditTable } from "./audit-table.ts";
import type { LinkedTable, PublishedTable } from "./linked-table.ts";
import { crossed, type Draw, drawFrom, overlapping, tree } from "./testing/random-tables.ts";
import { bridges, determined } from "./testing/recovery.ts";

const policy = { threshold: 11, zerosShown: true };
const seeds = fc.integer({ min: 0, max: 1e9 });

/** Counts so large that none is near a limit: what can be worked out then follows from the sums alone. */
const large = (draw: Draw) => 200 + draw(500);

/** Every cell is hidden with this chance in a hundred, totals too where `totals`. */
function hide({ cells }: LinkedTable, draw: Draw, chance: number, totals: boolean): ReadonlySet<string> {
  const ids = cells.map(({ id }) => id).filter((id) => totals || !id.includes("+"));
  return new Set(ids.filter(() => draw(100) < chance));
}

async function recovered(table: LinkedTable, hidden: ReadonlySet<string>) {
  const published: PublishedTable = {
    cells: table.cells.map(({ id, value = 0 }) => (hidden.has(id) ? { id, hidden: true } : { id, value })),
    relations: table.relations,
    policy,
  };
  const { hidden: found } = await auditTable(published);
  return new Map(found.flatMap((cell) => (cell.recovered === undefined ? [] : [[cell.id, cell.recovered]])));
}

const valuesOf = ({ cells }: LinkedTable, ids: Iterable<string>) => {
  const values = new Map(cells.map(({ id, value = 0 }) => [id, value]));
  return new Map([...ids].map((id) => [id, values.get(id)]));
};

test("in a two-way table the audit recovers the bridges of the graph of hidden cells, and nothing else", async () => {
  let leaks = 0;
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const draw = drawFrom(seed);
      const table = crossed([2 + draw(5), 2 + draw(5)], policy, () => large(draw));
      const hidden = hide(table, draw, 20 + draw(60), false);
      const expected = bridges(table, hidden);
      leaks += expected.size;
      expect(await recovered(table, hidden)).toEqual(valuesOf(table, expected));
    }),
    { numRuns: 400 },
  );
  expect(leaks).toBeGreaterThan(100);
});

test("in linked tables the audit recovers what rational elimination determines, and nothing else", async () => {
  let leaks = 0;
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const draw = drawFrom(seed);
      const tables = [
        () => crossed([2, 2, 2 + draw(2)], policy, () => large(draw)),
        () => overlapping(2 + draw(3), 2 + draw(2), policy, draw, large),
        () => tree(3, policy, draw, 4, large),
      ];
      const table = (tables[draw(3)] ?? tables[0])?.();
      if (!table) return;
      const hidden = hide(table, draw, 20 + draw(40), true);
      const expected = determined(table, hidden);
      leaks += expected.size;
      expect(expected).toEqual(valuesOf(table, expected.keys()));
      expect(await recovered(table, hidden)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
  expect(leaks).toBeGreaterThan(100);
});
