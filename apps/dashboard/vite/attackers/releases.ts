import type { Audience } from "@shared-measurement/disclosure";
import Papa from "papaparse";
import type { Sum } from "./fitting.ts";
import { type Files, inFolder } from "./folder.ts";
import { type Row, rawCsv } from "./made-up.ts";

export const CASES = "cases";
export const COUNTS_OF_CASES = "in-twelve-months";
export const POOLED_CASES = "cases-in-three-years";

/** A coalition of which figures are published in a way that gives one away. */
export interface Attacked {
  /** The number of the kind of leak in the list of docs/disclosure.md. */
  readonly kind: number;
  /** What is published, a table after another: side by side, or one release after another. */
  readonly tables: readonly (readonly Row[])[];
  readonly after?: boolean;
  /** Whom each table is for, where it is not the public. */
  readonly audiences?: readonly Audience[];
  /** The largest count that the policy hides, if not 10. */
  readonly small?: number;
  /** What adds up, as anybody who knows the field can say. */
  readonly sums: readonly Sum[];
  /** What the coalition declares. */
  readonly additive?: readonly object[];
}

/** What a count is called in a sum: indicator, place, period, group, date of the edition; of a denominator with "of". */
const nameOf = ({ indicator, place, period, group, asOf }: Row, part = "") =>
  [indicator, place, period, group, asOf, part].filter((word) => word).join(" ");

export const countsOf = (rows: readonly Row[]): ReadonlyMap<string, number | undefined> =>
  new Map(
    rows.flatMap((row) => [
      [nameOf(row), row.numerator] as const,
      ...(row.denominator === undefined && row.numerator !== undefined
        ? []
        : [[nameOf(row, "of"), row.denominator] as const]),
    ]),
  );

const text = (en: string) => ({ en, es: en });
const define = (id: string, kind: string) => ({
  definition: {
    id,
    name: text("Cases"),
    shortName: text("Cases"),
    kind,
    direction: "contextual",
    directionWords: text("Neither is better."),
    numerator: { name: text("Children"), definition: text("Children.") },
    ...(kind !== "count" && { denominator: { name: text("All"), definition: text("All children.") } }),
    multiplier: kind === "count" ? 1 : 100,
    unit: text("children"),
    decimals: 1,
    periodKinds: [
      ...["calendar-year", "federal-fiscal-year", "state-fiscal-year"],
      ...["quarter", "month", "afcars-12-months"],
    ],
    definition: text("Children."),
    source: { name: "State agency" },
    caveats: [],
    benchmarks: [],
  },
  chart: "trend",
  why: text("Why."),
});

const configuration = (additive: readonly object[] = []) => ({
  version: 1,
  id: "attacked",
  name: text("Attacked"),
  summary: text("Made up."),
  places: [
    { id: "S", name: text("The state"), level: "state" },
    ...["A", "B", "C", "D"].map((id) => ({ id, name: text(id), level: "county", parentId: "S" })),
    { id: "R", name: text("A region"), level: "target-area", parentId: "S" },
  ],
  glancePlaces: ["S"],
  indicators: [
    define(CASES, "count"),
    define(POOLED_CASES, "count"),
    define(COUNTS_OF_CASES, "proportion"),
    define("entries", "ratio"),
  ],
  observations: ["observations/all.csv"],
  privacy: {
    rules: [
      { preset: "chhs-ddg", changes: { threshold: 5 }, audiences: ["partner"], reason: "By agreement." },
      { preset: "chhs-ddg" },
    ],
    additive,
  },
});

/** What an unprotected build publishes, as is done: counts of 1 to 10 are taken out, and nothing else. */
export const withoutSmallCounts = ({ tables, audiences }: Pick<Attacked, "tables" | "audiences">): Row[] =>
  tables.flatMap((rows, index) => without(rows, audiences?.[index] === "partner" ? 4 : 10));

const without = (rows: readonly Row[], small: number): Row[] =>
  rows.map(({ numerator, ...row }) =>
    numerator !== undefined && numerator > 0 && numerator <= small
      ? { ...row, status: "suppressed" }
      : { ...row, ...(numerator !== undefined && { numerator }) },
  );

/** What our build publishes: its rows, in every release. */
export async function ours(
  { tables, after, audiences, additive }: Attacked,
  secret?: string,
): Promise<Row[]> {
  const files: Files = new Map([["coalition.json", JSON.stringify(configuration(additive))]]);
  return inFolder(files, async ({ put, release }) => {
    if (secret !== undefined) put("private.json", JSON.stringify({ version: 1, secret }));
    const published: Row[] = [];
    for (const [index, table] of (after || audiences ? tables : [tables.flat()]).entries()) {
      put("observations/all.csv", rawCsv(table));
      const audience = audiences?.[index] ?? "public";
      const made = await release({ audience, say: () => undefined });
      published.push(...rowsOf(made.get("observations/all.csv") ?? ""));
    }
    return published;
  });
}

/** Each table by itself, as if there were no other. */
export async function eachByItself(attacked: Attacked, secret: string): Promise<Row[]> {
  const published = await Promise.all(
    attacked.tables.map((table, index) => {
      const audience = attacked.audiences?.[index];
      const alone = { ...attacked, tables: [table], ...(audience && { audiences: [audience] }) };
      return ours(alone, `${secret}, of the table number ${index + 1}`);
    }),
  );
  return published.flat();
}

/** The rows of a published file, read without any of the project's code. */
function rowsOf(csv: string): Row[] {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((cells): Row => {
    const number = (name: string) => (cells[name] ? Number(cells[name]) : undefined);
    const { indicator = "", place = "", period = "", group, group_dimension: dimension, as_of: asOf } = cells;
    return Object.fromEntries(
      Object.entries({
        ...{ indicator, place, period, group, dimension, asOf: asOf === "2025-02-01" ? undefined : asOf },
        numerator: number("numerator"),
        denominator: number("denominator"),
        value: number("value"),
        lower: number("lower"),
        upper: number("upper"),
      }).filter(([, value]) => value !== undefined && value !== ""),
    ) as unknown as Row;
  });
}
