import type { Sum } from "./fitting.ts";
import type { Row } from "./made-up.ts";
import { type Attacked, CASES, COUNTS_OF_CASES, POOLED_CASES } from "./releases.ts";

const cases = (place: string, period: string, numerator: number, more: Partial<Row> = {}): Row => ({
  indicator: CASES,
  place,
  period,
  numerator,
  ...more,
});
const Y = "CY2022";
const counties = (period: string, ...counts: readonly number[]) =>
  counts.map((count, index) => cases("ABCD"[index] ?? "", period, count));
const total = (rows: readonly Row[]) => rows.reduce((sum, { numerator = 0 }) => sum + numerator, 0);
const withTotal = (rows: readonly Row[]): Row[] => [cases("S", rows[0]?.period ?? "", total(rows)), ...rows];
const group = (id: string, count: number, dimension: string) =>
  cases("S", Y, count, { group: id, dimension });
const name = (place: string, period = Y) => `${CASES} ${place} ${period}`;
const quarters = ["2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3"];
const inQuarters = (...counts: readonly number[]) =>
  counts.map((count, index) => cases("S", quarters[index] ?? "", count));
const ofQuarters = (period: string, from: number, to: number): Sum => [
  name("S", period),
  ...quarters.slice(from, to).map((quarter) => name("S", quarter)),
];
const percent = (
  place: string,
  numerator: number,
  denominator: number,
  indicator = COUNTS_OF_CASES,
): Row => ({
  indicator,
  place,
  period: Y,
  numerator,
  denominator,
});

/** Figures that give one another away, in the words of the field. */
export const RELEASES: Readonly<Record<string, Attacked>> = {
  "the state minus the counties that are shown": {
    kind: 5,
    tables: [withTotal(counties(Y, 4, 20, 30, 41))],
    sums: [[name("S"), name("A"), name("B"), name("C"), name("D")]],
  },
  "what is left for those of whom nothing is known": {
    kind: 5,
    tables: [[cases("S", Y, 57), group("one", 20, "race"), group("two", 32, "race")]],
    sums: [[name("S"), `${name("S")} one`, `${name("S")} two`, "the others"]],
  },
  "twelve months that overlap, and quarters": {
    kind: 6,
    tables: [inQuarters(21, 25, 6, 19, 22, 27), [cases("S", "21B22A", 71), cases("S", "22A22B", 74)]],
    sums: [ofQuarters("21B22A", 0, 4), ofQuarters("22A22B", 2, 6)],
  },
  "three years pooled, as an indicator of their own": {
    kind: 6,
    tables: [
      [cases("S", "CY2020", 21), cases("S", "CY2021", 6), cases("S", "CY2022", 24)],
      [cases("S", "CY2022", 51, { indicator: POOLED_CASES })],
    ],
    sums: [[`${POOLED_CASES} S CY2022`, name("S", "CY2020"), name("S", "CY2021"), name("S", "CY2022")]],
    additive: [{ indicator: POOLED_CASES, contains: [CASES], years: 3 }],
  },
  "a year and its quarters": {
    kind: 7,
    tables: [inQuarters(21, 25, 26, 7, 22, 27), [cases("S", "SFY2022", 80)]],
    sums: [ofQuarters("SFY2022", 1, 5)],
  },
  "state and federal years, and quarters": {
    kind: 7,
    tables: [inQuarters(21, 25, 26, 17, 22, 7), [cases("S", "SFY2022", 90), cases("S", "FFY2022", 72)]],
    sums: [ofQuarters("SFY2022", 1, 5), ofQuarters("FFY2022", 2, 6)],
  },
  "state and federal years, and the two quarters in which they differ": {
    kind: 7,
    tables: [
      [cases("S", "2021-Q3", 25), cases("S", "2022-Q3", 7)],
      [cases("S", "SFY2022", 90), cases("S", "FFY2022", 72)],
    ],
    sums: [
      [name("S", "SFY2022"), name("S", "2021-Q3"), "nine months"],
      [name("S", "FFY2022"), name("S", "2022-Q3"), "nine months"],
    ],
  },
  "younger than 5 beside younger than 6": {
    kind: 8,
    tables: [
      [group("five", 3, "age"), group("six", 18, "age")],
      [group("under 5", 24, "age"), group("under 6", 27, "age")],
    ],
    sums: [[`${name("S")} under 6`, `${name("S")} under 5`, `${name("S")} five`]],
    additive: [{ indicator: CASES, total: "under 6", parts: ["under 5", "five"], dimension: "age" }],
  },
  "an area of somebody's own": {
    kind: 8,
    tables: [counties(Y, 4, 20, 30), [cases("R", Y, 24)]],
    sums: [[name("R"), name("A"), name("B")]],
    additive: [{ indicator: CASES, total: "R", parts: ["A", "B"] }],
  },
  "two editions of one table": {
    kind: 9,
    after: true,
    tables: [counties(Y, 4, 20, 30), [cases("S", Y, 54), ...counties(Y, 4)]],
    sums: [[name("S"), name("A"), name("B"), name("C")]],
  },
  "the denominator of another indicator": {
    kind: 10,
    tables: [
      [
        percent("A", 6, 40, "entries"),
        percent("B", 21, 30, "entries"),
        percent("C", 33, 35, "entries"),
        percent("D", 25, 28, "entries"),
      ],
      [percent("A", 3, 6), percent("B", 12, 21), percent("C", 14, 33), percent("D", 13, 25)],
    ],
    sums: [[`entries A ${Y}`, `${COUNTS_OF_CASES} A ${Y} of`]],
  },
  "a group beside all others": {
    kind: 16,
    tables: [[cases("S", Y, 57), group("one", 5, "one"), group("all others", 52, "one")]],
    sums: [[name("S"), `${name("S")} one`, `${name("S")} all others`]],
  },
  "what partners see beside what the public sees": {
    kind: 8,
    tables: [withTotal(counties(Y, 3, 7, 24, 31)), withTotal(counties(Y, 3, 7, 24, 31))],
    audiences: ["public", "partner"],
    small: 4,
    sums: [[name("S"), name("A"), name("B"), name("C"), name("D")]],
  },
};
