/*
 * node --conditions=@shared-measurement/source bench/disclosure.ts
 * Protection of two-way tables and trees of places: how time grows with the number of linked cells.
 */
import { type LinkedTable, protectTable } from "@shared-measurement/disclosure";
import { count, crossed, drawFrom, tree } from "../packages/disclosure/src/table/testing/random-tables.ts";

const policy = { threshold: 11, zerosShown: true };
const draw = drawFrom(7);
const tables: readonly (readonly [kind: string, tables: readonly LinkedTable[]])[] = [
  ["two-way", [30, 70, 150, 223].map((size) => crossed([size, size], policy, () => count(draw)))],
  ["long", [100, 500, 2_500, 5_500].map((rows) => crossed([rows, 8], policy, () => count(draw)))],
  ["tree", [3, 4, 5].map((depth) => tree(depth, policy, draw, 16))],
];

console.log("kind       cells   hidden   seconds   ms a cell");
for (const [kind, sizes] of tables) {
  const times: { cells: number; seconds: number }[] = [];
  for (const table of sizes) {
    const start = performance.now();
    const answer = await protectTable(table, "a secret of the bench");
    const seconds = (performance.now() - start) / 1000;
    const cells = table.cells.length;
    times.push({ cells, seconds });
    const hidden = "refused" in answer ? "refused" : String(answer.hidden.size);
    console.log(
      `${kind.padEnd(8)} ${String(cells).padStart(7)} ${hidden.padStart(8)} ${seconds.toFixed(2).padStart(9)} ${((seconds * 1000) / cells).toFixed(2).padStart(11)}`,
    );
  }
  const first = times[0];
  const last = times.at(-1);
  if (!first || !last) continue;
  const growth = Math.log(last.seconds / first.seconds) / Math.log(last.cells / first.cells);
  console.log(`${kind} grows as n^${growth.toFixed(2)} from ${first.cells} to ${last.cells} cells`);
}
