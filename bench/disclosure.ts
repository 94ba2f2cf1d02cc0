/*
 * node --conditions=@shared-measurement/source bench/disclosure.ts [loss|time]
 * Protection of linked tables. Loss: complements hidden, and their counts, against hiding the smallest first, against
 * hiding whole rows, and against the fewest cells that do. Time: processor seconds against the number of cells.
 */
import { type LinkedTable, protectTable } from "@shared-measurement/disclosure";
import { count, crossed, drawFrom, tree } from "../packages/disclosure/src/table/testing/random-tables.ts";

const policy = { threshold: 11, zerosShown: true };
const secret = "a secret of the bench";
const isSmall = (value = 0) => value > 0 && value < policy.threshold;

/** The cell that cannot be protected by hiding these and no others, or undefined where that is enough. */
async function exposed(table: LinkedTable, hidden: ReadonlySet<string>): Promise<string | undefined> {
  const cells = table.cells.map((cell) => ({ ...cell, [hidden.has(cell.id) ? "hidden" : "public"]: true }));
  const answer = await protectTable({ ...table, cells }, secret);
  return "refused" in answer ? answer.refused.cell : undefined;
}

/** Hides the smallest cell tied to the one that is exposed, until none is. */
async function smallestFirst(table: LinkedTable, from: ReadonlySet<string>) {
  const hidden = new Set(from);
  for (let cell = await exposed(table, hidden); cell !== undefined; cell = await exposed(table, hidden)) {
    const tied = table.relations
      .map(({ total, parts }) => [total, ...parts])
      .filter((ids) => ids.includes(cell));
    const free = table.cells.filter(({ id, value = 0 }) => value > 0 && !hidden.has(id));
    const near = free.filter(({ id }) => tied.some((ids) => ids.includes(id)));
    const next = (near.length > 0 ? near : free).toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];
    if (!next) return undefined;
    hidden.add(next.id);
  }
  return hidden;
}

/** The fewest cells that protect the small ones, by trying every set of complements. */
async function fewest(table: LinkedTable, small: ReadonlySet<string>, most: number) {
  const free = table.cells.flatMap(({ id, value = 0 }) => (value > 0 && !small.has(id) ? [id] : []));
  const tryAll = async (from: number, left: number, chosen: readonly string[]): Promise<boolean> => {
    if (left === 0) return (await exposed(table, new Set([...small, ...chosen]))) === undefined;
    for (let at = from; at <= free.length - left; at++)
      if (await tryAll(at + 1, left - 1, [...chosen, free[at] ?? ""])) return true;
    return false;
  };
  for (let size = 0; size < most; size++) if (await tryAll(0, size, [])) return size;
  return most;
}

async function loss(): Promise<void> {
  const draw = drawFrom(11);
  const sums = {
    tables: 0,
    refused: 0,
    ours: 0,
    greedy: 0,
    rows: 0,
    oursValue: 0,
    greedyValue: 0,
    rowsValue: 0,
  };
  const few = { tables: 0, ours: 0, fewest: 0 };
  for (let n = 0; n < 60; n++) {
    const sizes = n % 2 === 0 ? [3, 3] : [4, 5];
    const table = crossed(sizes, policy, () => count(draw));
    const small = new Set(table.cells.flatMap(({ id, value }) => (isSmall(value) ? [id] : [])));
    const rows = table.relations.filter(
      ({ total, parts }) => total.endsWith("/+") && parts.some((id) => small.has(id)),
    );
    const inRows = rows.flatMap(({ total, parts }) => [total, ...parts]);
    const positive = new Set(table.cells.flatMap(({ id, value = 0 }) => (value > 0 ? [id] : [])));
    const answer = await protectTable(table, secret);
    const greedy = await smallestFirst(table, small);
    const whole = await smallestFirst(table, new Set([...small, ...inRows.filter((id) => positive.has(id))]));
    if ("refused" in answer || !greedy || !whole) {
      sums.refused++;
      continue;
    }
    const values = new Map(table.cells.map(({ id, value = 0 }) => [id, value]));
    const value = (ids: ReadonlySet<string>) => [...ids].reduce((sum, id) => sum + (values.get(id) ?? 0), 0);
    sums.tables++;
    sums.ours += answer.hidden.size;
    sums.greedy += greedy.size;
    sums.rows += whole.size;
    sums.oursValue += value(answer.hidden);
    sums.greedyValue += value(greedy);
    sums.rowsValue += value(whole);
    const complements = answer.hidden.size - small.size;
    if (sizes[0] !== 3 || complements > 5) continue;
    few.tables++;
    few.ours += complements;
    few.fewest += await fewest(table, small, complements);
  }
  console.log(`${sums.tables} two-way tables (${sums.refused} left out: one method found nothing)`);
  console.log(`hidden cells: ours ${sums.ours}, smallest first ${sums.greedy}, whole rows ${sums.rows}`);
  console.log(
    `hidden value: ours ${sums.oursValue}, smallest first ${sums.greedyValue}, whole rows ${sums.rowsValue}`,
  );
  console.log(
    `complements in ${few.tables} tables of 3 x 3: ours ${few.ours}, the fewest that do ${few.fewest}`,
  );
}

async function time(): Promise<void> {
  const draw = drawFrom(7);
  const kinds: readonly (readonly [kind: string, tables: readonly LinkedTable[]])[] = [
    ["two-way", [30, 70, 150, 223].map((size) => crossed([size, size], policy, () => count(draw)))],
    ["n x 8", [250, 500, 1_000].map((rows) => crossed([rows, 8], policy, () => count(draw)))],
    ["three-way", [4, 5, 6].map((size) => crossed([size, size, size], policy, () => count(draw)))],
    ["tree", [4, 5].map((depth) => tree(depth, policy, draw, 16))],
  ];
  for (const [kind, tables] of kinds) {
    const times: { cells: number; seconds: number }[] = [];
    for (const table of tables) {
      const start = process.cpuUsage();
      const answer = await protectTable(table, secret);
      const seconds = process.cpuUsage(start).user / 1e6;
      times.push({ cells: table.cells.length, seconds });
      const hidden = "refused" in answer ? "refused" : `${answer.hidden.size} hidden`;
      console.log(`${kind}: ${table.cells.length} cells, ${hidden}, ${seconds.toFixed(2)} s`);
    }
    const [first, last] = [times.at(-2), times.at(-1)];
    if (!first || !last) continue;
    const growth = Math.log(last.seconds / first.seconds) / Math.log(last.cells / first.cells);
    console.log(`${kind}: from ${first.cells} to ${last.cells} cells as n^${growth.toFixed(2)}`);
  }
}

if (process.argv[2] !== "time") await loss();
if (process.argv[2] !== "loss") await time();
