import { expect, test } from "vitest";
import type { LinkedTable } from "./linked-table.ts";
import { protectKeyed } from "./protect-table.ts";
import { hiddenOf, smallCells } from "./testing/protection.ts";
import { count, crossed, type Draw, drawFrom, overlapping, tree } from "./testing/random-tables.ts";
import { cheapest, keyed, unkeyed, valuesLeft } from "./testing/worlds.ts";

const zeros = { threshold: 11, zerosShown: true };
const someSmall = (draw: Draw) => (draw(3) === 0 ? 1 + draw(10) : 11 + draw(30));
const SHAPES: Readonly<Record<string, (draw: Draw) => LinkedTable>> = {
  "tables of 3 x 3": (draw) => crossed([3, 3], zeros, () => someSmall(draw)),
  "tables of 3 x 3 with zeros": (draw) => crossed([3, 3], zeros, () => count(draw)),
  "tables of 4 x 4": (draw) => crossed([4, 4], zeros, () => someSmall(draw)),
  trees: (draw) => tree(3, zeros, draw, 3),
  "shared margins": (draw) => overlapping(3, 2, zeros, draw),
};

test.each(Object.entries(SHAPES))(
  "%s leave every small count five values to somebody who knows the method and not the secret",
  async (_, make) => {
    for (let seed = 1; seed <= 25; seed++) {
      const draw = drawFrom(seed);
      const table = make(draw);
      const left = await valuesLeft(table, await hiddenOf(table), keyed, draw);
      for (const [id, values] of left)
        expect(values.size, `${id} in table ${seed}`).toBeGreaterThanOrEqual(5);
    }
  },
);

// Two that once left three and four values: a cell hidden without need told that its neighbors were not small.
test.each([
  ["tables of 3 x 3", 63],
  ["tables of 3 x 3 with zeros", 21],
])("%s: number %i leaves five", async (shape, seed) => {
  const draw = drawFrom(seed);
  const table = SHAPES[shape]?.(draw);
  if (!table) throw new Error(`There is no shape "${shape}".`);
  const left = await valuesLeft(table, await hiddenOf(table), keyed, draw);
  expect(Math.min(...[...left.values()].map((values) => values.size))).toBeGreaterThanOrEqual(5);
});

test("without the secret the same attack narrows small counts", async () => {
  let [narrowed, all] = [0, 0];
  for (let seed = 1; seed <= 4; seed++) {
    const draw = drawFrom(seed);
    const table = crossed([3, 3], zeros, () => someSmall(draw));
    const answer = await protectKeyed(table, cheapest);
    if ("refused" in answer) throw new Error(answer.refused.reason.en);
    const left = await valuesLeft(table, answer.hidden, unkeyed, draw);
    for (const { id, from } of smallCells(table, answer.hidden)) {
      const small = [...(left.get(id) ?? [])].filter((value) => value < zeros.threshold);
      all++;
      if (small.length < zeros.threshold - from) narrowed++;
    }
  }
  expect(narrowed).toBeGreaterThan(all / 4);
});
