/*
 * node --conditions=@shared-measurement/source bench/disclosure.ts [loss|time|attack]
 * Protection of linked tables. Loss: cells hidden, and their counts, against hiding the smallest first, against hiding
 * whole rows, and against the optimum. Time: processor seconds against the number of cells.
 */
import {
  auditTable,
  type LinkedTable,
  type Protection,
  type PublishedTable,
  protectTable,
} from "@shared-measurement/disclosure";
import { protectKeyed } from "../packages/disclosure/src/table/protect-table.ts";
import {
  count,
  crossed,
  drawFrom,
  overlapping,
  tree,
} from "../packages/disclosure/src/table/testing/random-tables.ts";
import { cheapest, keyed, unkeyed, valuesLeft } from "../packages/disclosure/src/table/testing/worlds.ts";
import { optimum } from "./disclosure/optimum.ts";

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

/** The small counts, and with each every other count of the rows that it is in. */
function wholeRows({ cells, relations }: LinkedTable, small: ReadonlySet<string>): ReadonlySet<string> {
  const rows = relations.filter(
    ({ total, parts }) => total.endsWith("/+") && parts.some((id) => small.has(id)),
  );
  const members = new Set(rows.flatMap(({ total, parts }) => [total, ...parts]));
  const positive = cells.filter(({ id, value = 0 }) => value > 0 && members.has(id));
  return new Set([...small, ...positive.map(({ id }) => id)]);
}

const hiddenBy = (answer: Protection) => ("refused" in answer ? undefined : answer.hidden);

async function loss(): Promise<void> {
  const draw = drawFrom(11);
  const methods: Readonly<
    Record<
      string,
      (table: LinkedTable, small: ReadonlySet<string>) => Promise<ReadonlySet<string> | undefined>
    >
  > = {
    ours: async (table) => hiddenBy(await protectTable(table, secret)),
    "ours without chance": async (table) => hiddenBy(await protectKeyed(table, cheapest)),
    "smallest first": smallestFirst,
    "whole rows": (table, small) => smallestFirst(table, wholeRows(table, small)),
    "fewest cells": (table) => optimum(table, () => 1),
    "least value": (table) => optimum(table, (value) => value),
  };
  for (const sizes of [
    [3, 3],
    [4, 5],
    [5, 5],
    [6, 6],
  ]) {
    const sums = Object.keys(methods).map((method) => ({ method, cells: 0, value: 0 }));
    let tables = 0;
    while (tables < 30) {
      const table = crossed(sizes, policy, () => count(draw));
      const small = new Set(table.cells.flatMap(({ id, value }) => (isSmall(value) ? [id] : [])));
      const answers: (ReadonlySet<string> | undefined)[] = [];
      for (const hide of Object.values(methods)) answers.push(await hide(table, small));
      if (answers.includes(undefined)) continue;
      tables++;
      const values = new Map(table.cells.map(({ id, value = 0 }) => [id, value]));
      sums.forEach((sum, at) => {
        for (const id of answers[at] ?? []) {
          sum.cells++;
          sum.value += values.get(id) ?? 0;
        }
      });
    }
    console.log(`${tables} tables of ${sizes.join(" x ")}, hidden cells and hidden counts, added up`);
    for (const { method, cells, value } of sums) console.log(`  ${method}: ${cells}, ${value}`);
  }
}

/** Processor seconds, since the machine may have other work. */
async function timed<T>(work: () => Promise<T>): Promise<{ readonly answer: T; readonly seconds: number }> {
  const start = process.cpuUsage();
  const answer = await work();
  const { user, system } = process.cpuUsage(start);
  return { answer, seconds: (user + system) / 1e6 };
}

function publish(table: LinkedTable, hidden: ReadonlySet<string>): PublishedTable {
  const cells = table.cells.map(({ id, value = 0 }) =>
    hidden.has(id) ? { id, hidden: true as const } : { id, value },
  );
  return { cells, relations: table.relations, policy };
}

async function time(): Promise<void> {
  const draw = drawFrom(7);
  const value = () => count(draw);
  const kinds: Readonly<Record<string, readonly (() => LinkedTable)[]>> = {
    "two-way": [70, 150, 223].map((size) => () => crossed([size, size], policy, value)),
    "long (rows x 8)": [560, 2_500, 5_500].map((rows) => () => crossed([rows, 8], policy, value)),
    "places x 15 x 8": [40, 150, 350].map((places) => () => crossed([places, 15, 8], policy, value)),
    cube: [17, 27, 36].map((size) => () => crossed([size, size, size], policy, value)),
    tree: [
      [4, 22],
      [4, 27],
      [5, 22],
    ].map(
      ([depth = 4, most = 22]) =>
        () =>
          tree(depth, policy, drawFrom(most), most),
    ),
    "overlapping groups": [70, 150, 220].map((size) => () => overlapping(size, size, policy, draw)),
    "overlapping groups, long": [240, 1_050, 2_350].map((rows) => () => overlapping(rows, 20, policy, draw)),
    "2 x places x 12 x 8": [15, 60, 140].map((places) => () => crossed([2, places, 12, 8], policy, value)),
  };
  for (const [kind, tables] of Object.entries(kinds)) {
    const times: { cells: number; seconds: number }[] = [];
    for (const make of tables) {
      const table = make();
      const { answer, seconds } = await timed(() => protectTable(table, secret));
      const cells = table.cells.length;
      times.push({ cells, seconds });
      if ("refused" in answer) {
        console.log(`${kind}: ${cells} cells, refused, ${seconds.toFixed(2)} s`);
        continue;
      }
      const known = new Map(table.cells.map(({ id, value: each = 0 }) => [id, each]));
      const audit = await timed(() => auditTable(publish(table, answer.hidden), known));
      console.log(
        `${kind}: ${cells} cells, ${answer.hidden.size} hidden, ${seconds.toFixed(2)} s; audit ${audit.seconds.toFixed(2)} s`,
      );
      if (!audit.answer.safe) throw new Error("What was protected does not pass the audit.");
      // A table that fits is quickly found where there are two ways; in three it takes the solver minutes.
      if (!["two-way", "long (rows x 8)", "tree"].includes(kind)) continue;
      const alone = await timed(() => auditTable(publish(table, answer.hidden)));
      console.log(
        `  audit from what is published alone: ${alone.seconds.toFixed(2)} s, ${alone.answer.safe}`,
      );
    }
    const [first, last] = [times.at(0), times.at(-1)];
    if (!first || !last) continue;
    const growth = Math.log(last.seconds / first.seconds) / Math.log(last.cells / first.cells);
    console.log(`${kind}: from ${first.cells} to ${last.cells} cells as n^${growth.toFixed(2)}`);
  }
}

/** Somebody who knows the method, without the secret and with it out of the method: how many small counts are narrowed. */
async function attack(): Promise<void> {
  const sums = { cells: [0, 0], narrowed: [0, 0], fewest: [99, 99] };
  for (let seed = 1; seed <= 20; seed++) {
    const draw = drawFrom(seed);
    const table = crossed([4, 4], policy, () => (draw(3) === 0 ? 1 + draw(10) : 11 + draw(30)));
    const answers = [await protectTable(table, secret), await protectKeyed(table, cheapest)];
    for (const [at, answer] of answers.entries()) {
      if ("refused" in answer) continue;
      for (const values of (
        await valuesLeft(table, answer.hidden, [keyed, unkeyed][at] ?? keyed, draw)
      ).values()) {
        const small = [...values].filter((value) => isSmall(value)).length;
        sums.cells[at] = (sums.cells[at] ?? 0) + 1;
        sums.fewest[at] = Math.min(sums.fewest[at] ?? 99, values.size);
        if (small < policy.threshold - 1) sums.narrowed[at] = (sums.narrowed[at] ?? 0) + 1;
      }
    }
  }
  for (const [at, method] of ["with a secret", "the cheapest always"].entries())
    console.log(
      `${method}: ${sums.narrowed[at]} of ${sums.cells[at]} small counts narrowed, ${sums.fewest[at]} values left`,
    );
}

const parts = { loss, time, attack };
for (const [name, run] of Object.entries(parts))
  if (process.argv[2] === undefined || process.argv[2] === name) await run();
