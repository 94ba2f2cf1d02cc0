import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compare } from "./vectors/compare.ts";
import { methods } from "./vectors/methods.ts";
import { parseVectors, runVectors } from "./vectors/run-vectors.ts";

const folder = join(import.meta.dirname, "../../vectors");
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

describe("every method gives what R gives", () => {
  test.each(files)("%s", (name) => {
    const report = runVectors(parseVectors(readFileSync(join(folder, name), "utf8")));
    expect(report.problems).toEqual([]);
    expect(report.passed).toBeGreaterThan(0);
  });

  test("and no method goes without vectors", () => {
    expect(files.map((name) => name.replace(".json", "")).sort()).toEqual([...methods.keys()].sort());
  });
});

describe("the comparison bites", () => {
  const exact = { rel: 1e-9, abs: 0 };

  test.each([
    ["a number beyond its tolerance", { value: 1 }, { value: 1 + 1e-8 }],
    ["a missing key", { value: 1, lower: null }, { value: 1 }],
    ["a 0 where there is no value", { lower: null }, { lower: 0 }],
    ["NaN", { value: 1 }, { value: Number.NaN }],
    ["a number where the limit is unbounded", { upper: "Infinity" }, { upper: 1e308 }],
    ["a shorter list", { points: [1, 2] }, { points: [1] }],
    ["another word", { method: "byar" }, { method: "exact" }],
  ])("on %s", (_, want, got) => {
    expect(compare(want, got, exact).problems).toHaveLength(1);
  });

  test("but not on a key that nobody asked for, nor on an infinity written as text", () => {
    expect(
      compare({ a: 1, upper: "Infinity" }, { a: 1, b: 2, upper: Number.POSITIVE_INFINITY }, exact).problems,
    ).toEqual([]);
  });

  test("on an unknown method, on input that should be rejected, and on a case that throws", () => {
    const file = { tolerance: exact };
    const good = { x: 1, n: 2, confidence: 0.95 };
    const unknown = { ...file, method: "tea_leaves", cases: [{ id: "a", input: {}, expected: {} }] };
    const accepted = {
      ...file,
      method: "wilson",
      cases: [{ id: "b", input: good, expected: { error: true } }],
    };
    const thrown = {
      ...file,
      method: "wilson",
      cases: [{ id: "c", input: { ...good, x: 3 }, expected: { value: 1 } }],
    };
    for (const wrong of [unknown, accepted, thrown])
      expect(runVectors(wrong)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("on an error that is not the library's own answer", () => {
    const file = { method: "special_functions", tolerance: exact };
    const cases = [{ id: "a", input: { fn: "noSuchFunction" }, expected: { error: true } }];
    expect(runVectors({ ...file, cases })).toMatchObject({ passed: 0, failed: 1 });
  });
});
