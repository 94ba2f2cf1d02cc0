import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { RELEASES } from "./attacked-releases.ts";
import { type Counts, smallCountsLeft, tablesThatFit } from "./fitting.ts";
import type { Row } from "./made-up.ts";
import { PLANTED } from "./planted-leaks.ts";
import {
  type Attacked,
  COUNTS_OF_CASES,
  countsOf,
  eachByItself,
  ours,
  withoutSmallCounts,
} from "./releases.ts";

/** What whoever has all these rows knows: what one release shows is known, whatever another hides. */
function knownOf(published: readonly Row[]): Counts {
  const counts = new Map<string, number | undefined>();
  for (const row of published) {
    for (const [key, count] of countsOf([row])) counts.set(key, counts.get(key) ?? count);
  }
  return counts;
}

const truthOf = ({ tables }: Attacked) => countsOf(tables.flat());

/** Small hidden counts of which some count that the policy protects is excluded, with what is left. */
function told(attacked: Attacked, published: readonly Row[]) {
  const { sums, small = 10 } = attacked;
  const truth = truthOf(attacked);
  return [...smallCountsLeft(knownOf(published), sums, small)].flatMap(([key, left]) => {
    // What nobody has counted by itself is small only if it can be.
    const count = truth.get(key) ?? Math.min(...left);
    return count <= small && left.size < small ? [{ key, left, isTrue: left.has(count) }] : [];
  });
}

describe.each(Object.entries(RELEASES))("%s", (_, attacked) => {
  it("tells a hidden count where small ones alone are taken out", () => {
    const found = told(attacked, withoutSmallCounts(attacked));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ isTrue }) => isTrue)).toBe(true);
  });

  it("tells nothing in what we publish", async () => {
    const published = await ours(attacked);
    expect(published.some(({ numerator }) => numerator !== undefined)).toBe(true);
    expect(told(attacked, published)).toEqual([]);
  });
});

// A small denominator is hidden in its own table too, so kind 10 takes no pair.
const pairs = Object.entries(RELEASES).filter(([, { kind, tables }]) => tables.length > 1 && kind !== 10);

describe.each(pairs)("differences: %s", (_, attacked) => {
  it("tell a hidden count where each is protected by itself", async () => {
    const found = [];
    for (let number = 1; found.length === 0 && number <= 12; number++) {
      found.push(...told(attacked, await eachByItself(attacked, `the secret number ${number} of a test`)));
    }
    expect(found.length).toBeGreaterThan(0);
  });
});

/** Tables tried for each count, and secrets tried for each table. */
const [TRIED, SECRETS] = [12, 8];

/** The attacked releases with other counts in the place of the hidden ones. */
function withWorld(attacked: Attacked, world: ReadonlyMap<string, number>): Attacked {
  const replaced = (row: Row): Row => {
    const [key = ""] = countsOf([row]).keys();
    const numerator = world.get(key) ?? row.numerator;
    return { ...row, ...(numerator !== undefined && { numerator }) };
  };
  return { ...attacked, tables: attacked.tables.map((table) => table.map(replaced)) };
}

/**
 * The attacker who knows the method and not the secret: of the tables that fit, those count which our build would have
 * published in the same way. How many counts such tables leave a small hidden figure, up to 5; the least of any.
 */
async function countsInWorlds(
  attacked: Attacked,
  published: readonly Row[],
  publish: (world: Attacked, secret: string) => Promise<readonly Row[]> = ours,
): Promise<number> {
  const { sums, small = 10 } = attacked;
  const known = knownOf(published);
  const worlds = [...tablesThatFit(known, sums)];
  const same = JSON.stringify(published);
  const isSame = async (world: ReadonlyMap<string, number>) => {
    for (let secret = 1; secret <= SECRETS; secret++) {
      const made = await publish(withWorld(attacked, world), `the secret number ${secret} that is tried`);
      if (JSON.stringify(made) === same) return true;
    }
    return false;
  };
  const hidden = [...truthOf(attacked)].filter(
    ([key, count = 0]) => sums.flat().includes(key) && known.get(key) === undefined && count <= small,
  );
  const seen = new Map(hidden.map(([key]) => [key, new Set<number>()]));
  for (const [key, counts] of seen) {
    for (let count = 1; count <= small && counts.size < 5; count++) {
      if (counts.has(count)) continue;
      const fitting = worlds.filter((world) => world.get(key) === count);
      const step = Math.max(1, Math.floor(fitting.length / TRIED));
      for (let at = 0; at < fitting.length; at += step) {
        const world = fitting[at];
        if (!world || !(await isSame(world))) continue;
        for (const [each, found] of seen) found.add(world.get(each) ?? 0);
        break;
      }
    }
  }
  return Math.min(...[...seen.values()].map((counts) => [...counts].filter((n) => n <= small).length));
}

/**
 * A method that protects every count from subtraction, and takes what it hides beside a small one not from a secret but from
 * the counts themselves.
 */
async function chosenByCounts({ tables }: Attacked): Promise<readonly Row[]> {
  const rows = tables.flat();
  const isSmall = ({ numerator = 0 }: Row) => numerator >= 1 && numerator <= 10;
  const large = rows.filter((row) => !isSmall(row) && row.place !== "S");
  const beside = new Set(rows.filter(isSmall).map(({ numerator = 0 }) => large[numerator % large.length]));
  return rows.map(({ numerator, ...row }) =>
    isSmall({ ...row, ...(numerator !== undefined && { numerator }) }) ||
    [...beside].some((one) => one?.place === row.place)
      ? { ...row, status: "suppressed" }
      : { ...row, ...(numerator !== undefined && { numerator }) },
  );
}

describe("worlds: releases that our method would have made alike", () => {
  it.each([
    "the state minus the counties that are shown",
    "a year and its quarters",
    "two editions of one table",
    "state and federal years, and the two quarters in which they differ",
  ])("leave five counts to every small figure: %s", async (name) => {
    const attacked = RELEASES[name];
    if (!attacked) throw new Error(`There is no ${name}.`);
    expect(await countsInWorlds(attacked, await ours(attacked))).toBeGreaterThanOrEqual(5);
  });

  it("leave fewer where a method lets the counts choose what is hidden beside them", async () => {
    const attacked = RELEASES["the state minus the counties that are shown"];
    if (!attacked) throw new Error("There is no such case.");
    const published = await chosenByCounts(attacked);
    expect(told(attacked, published)).toEqual([]);
    expect(await countsInWorlds(attacked, published, chosenByCounts)).toBeLessThan(5);
  });

  it("leave partners all four counts that are hidden from them: how much the public is shown tells nothing", async () => {
    const attacked = RELEASES["what partners see beside what the public sees"];
    if (!attacked) throw new Error("There is no such case.");
    // The public's third county need be hidden only where the two small ones come to less than 11; it can be without need.
    expect(await countsInWorlds(attacked, await ours(attacked))).toBe(4);
  });
});

/** Counts from 1 to 10 that fit what stands beside a count which was taken out. */
const fittingBeside = ({ denominator = 0, value, lower, upper }: Row) =>
  Array.from({ length: 10 }, (_, index) => index + 1).filter((count) => {
    const percent = (100 * count) / denominator;
    if (value !== undefined) return percent.toFixed(1) === value.toFixed(1);
    return lower !== undefined && upper !== undefined && percent >= lower && percent <= upper;
  });

const BESIDE = [
  { kind: 1, name: "a percentage beside its denominator", beside: { value: 1.7 } },
  { kind: 2, name: "a banded percentage beside its denominator", beside: { lower: 1.6, upper: 1.8 } },
];

describe.each(BESIDE)("$name", ({ beside }) => {
  const row: Row = {
    indicator: COUNTS_OF_CASES,
    place: "A",
    period: "CY2022",
    numerator: 7,
    denominator: 412,
    ...beside,
  };
  const other: Row = { ...row, place: "B", numerator: 41, denominator: 600, value: 6.8 };
  const tables = [[row, other]];

  it("gives the count back where it alone is taken out", () => {
    const [published] = withoutSmallCounts({ tables });
    expect(published?.numerator).toBeUndefined();
    expect(published && fittingBeside(published)).toEqual([7]);
  });

  it("is gone with the count in what we publish", async () => {
    const published = await ours({ kind: 1, tables, sums: [] });
    expect(published.find(({ place }) => place === "B")?.numerator).toBe(41);
    const hidden = published.find(({ place }) => place === "A");
    expect([hidden?.denominator, hidden?.value, hidden?.lower, hidden?.upper]).toEqual(
      Array(4).fill(undefined),
    );
  });
});

it("every kind of leak in the list of docs/disclosure.md is attacked where the list says", () => {
  const listed = readFileSync(join(import.meta.dirname, "../../../../docs/disclosure.md"), "utf8");
  const rows = [...listed.matchAll(/^\| (\d+) \|.*\| ([RPT, ]+) \|$/gm)];
  const kindsIn = (letter: string) =>
    rows.flatMap(([, kind, where]) => (where?.includes(letter) ? [Number(kind)] : []));
  const kinds = (all: readonly { readonly kind: number }[]) =>
    [...new Set(all.map(({ kind }) => kind))].toSorted((a, b) => a - b);
  expect(rows.map(([, kind]) => Number(kind))).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  expect(kindsIn("P")).toEqual(kinds(Object.values(PLANTED)));
  expect(kindsIn("R")).toEqual(kinds([...Object.values(RELEASES), ...BESIDE]));
});
