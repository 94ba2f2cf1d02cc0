import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as statistics from "./index.ts";
import { StatisticsError } from "./index.ts";
import { methods } from "./vectors/methods.ts";
import { parseVectors } from "./vectors/run-vectors.ts";

const confidence = 0.95;
const multiplier = 1000;

function thrownBy(act: () => unknown): StatisticsError {
  try {
    act();
  } catch (error) {
    if (error instanceof StatisticsError) return error;
    throw error;
  }
  throw new Error("It answered.");
}

describe("wrong input is named to the person who can mend it", () => {
  const { wilson, poissonExact, crudeRate, pChart, uChart, xmr, rollingPooled, linearPrediction } =
    statistics;

  test.each([
    ["a numerator above its denominator", () => wilson({ x: 6, n: 5, confidence }), "x", 6],
    ["a negative count", () => wilson({ x: -1, n: 5, confidence }), "x", -1],
    ["a fractional count", () => poissonExact({ x: 2.5, exposure: 1, confidence }), "x", 2.5],
    ["NaN", () => crudeRate({ x: Number.NaN, n: 10, confidence, multiplier }), "x", Number.NaN],
    [
      "Infinity",
      () => poissonExact({ x: 1, exposure: Number.POSITIVE_INFINITY, confidence }),
      "exposure",
      Number.POSITIVE_INFINITY,
    ],
    ["a zero denominator", () => crudeRate({ x: 0, n: 0, confidence, multiplier }), "n", 0],
    ["a confidence in percent", () => wilson({ x: 1, n: 5, confidence: 95 }), "confidence", 95],
    ["an empty series", () => xmr({ values: [] }), "values", []],
    ["one wrong point of a series, by its place", () => pChart({ x: [1, 2, 9], n: [5, 5, 5] }), "x[3]", 9],
    ["lists of unequal length", () => uChart({ x: [1, 2], n: [5] }), "n", [5]],
    ["too few points", () => linearPrediction({ x: [1, 2], y: [3, 4], newX: [3], confidence }), "y", 2],
    [
      "no window",
      () => rollingPooled({ kind: "rate", x: [1], n: [2], window: 0, confidence, multiplier }),
      "window",
      0,
    ],
  ])("%s", (_, act, argument, value) => {
    const error = thrownBy(act);
    expect(error.argument).toBe(argument);
    expect(error.value).toEqual(value);
    expect(error.message).toContain(`${argument} must be`);
  });
});

describe("what cannot be known is null, not a number", () => {
  test("a series in which every value is missing has no centre line and no limits", () => {
    const none = [null, null, null];
    expect(statistics.pChart({ x: none, n: [5, 5, 5] })).toEqual({
      center: null,
      points: none,
      lcl: none,
      ucl: none,
      outside: [false, false, false],
    });
    expect(statistics.cChart({ x: none })).toMatchObject({ center: null, ucl: null });
    expect(statistics.xmr({ values: none })).toMatchObject({ center: null, meanMovingRange: null });
    expect(statistics.rulesAnhoej({ values: none })).toMatchObject({
      median: null,
      nUseful: 0,
      signal: false,
    });
  });

  test("one point has a level but nothing to measure its spread by", () => {
    expect(statistics.xmr({ values: [7] })).toEqual({
      center: 7,
      meanMovingRange: null,
      lcl: null,
      ucl: null,
      outside: [false],
    });
  });

  test("a period without a denominator has no point, whatever was counted in it", () => {
    const chart = statistics.uChart({ x: [2, 1, 3], n: [10, 0, 20] });
    expect(chart.points[1]).toBeNull();
    expect(chart.center).toBeCloseTo(5 / 30, 12);
  });

  test("a trend cannot be tested where nothing varies", () => {
    const input = { x: [0, 0, 0], n: [10, 20, 30], scores: [1, 2, 3] };
    expect(statistics.chisqTrend({ kind: "proportion", ...input })).toMatchObject({
      chiSquared: null,
      p: null,
    });
  });

  test("values all alike show no monotonic trend", () => {
    const input = { values: [3, 3, 3, 3], confidence };
    expect(statistics.mannKendallTheilSen(input)).toMatchObject({ S: 0, z: 0, p: 1, tauB: null, slope: 0 });
  });
});

/** Whether a NaN hides anywhere in an answer. */
function hasNaN(value: unknown): boolean {
  if (typeof value === "number") return Number.isNaN(value);
  return typeof value === "object" && value !== null && Object.values(value).some(hasNaN);
}

const folder = join(import.meta.dirname, "../../vectors");
const samples = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => parseVectors(readFileSync(join(folder, name), "utf8")));

const nasty = fc.constantFrom<unknown>(
  0,
  -1,
  -0.5,
  0.5,
  1,
  3,
  1e9,
  1e-12,
  2 ** 53,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  undefined,
  "",
  "7",
  [],
  {},
);

/** The input with one thing in it, however deep, put in place of another. */
function spoiled(input: unknown, where: readonly number[], by: unknown): unknown {
  const [first, ...rest] = where;
  if (first === undefined || typeof input !== "object" || input === null) return by;
  const keys = Object.keys(input);
  const key = keys[first % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const changed = spoiled((input as Readonly<Record<string, unknown>>)[key], rest, by);
  return Array.isArray(input)
    ? input.map((member: unknown, i) => (String(i) === key ? changed : member))
    : { ...input, [key]: changed };
}

describe("whatever is wrong with the input, a method answers or says what is wrong: never NaN, never a crash", () => {
  test.each(samples.map((file) => [file.method, file] as const))("%s", (name, file) => {
    const method = methods.get(name);
    const places = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...file.cases), places, nasty, ({ input }, where, by) => {
        try {
          expect(hasNaN(method?.(spoiled(input, where, by)))).toBe(false);
        } catch (error) {
          const isAnswer = error instanceof StatisticsError || error instanceof RangeError;
          if (!isAnswer) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
