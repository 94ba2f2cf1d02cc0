import { describe, expect, it } from "vitest";
import { LANGUAGES, type Text } from "../text.ts";
import { PRESETS } from "./index.ts";

const presets = [...PRESETS];

/** Every text of a definition, wherever it stands. */
function textsOf(part: unknown): Exclude<Text, string>[] {
  if (typeof part !== "object" || part === null) return [];
  if ("en" in part && "es" in part) return [part as Exclude<Text, string>];
  return Object.values(part).flatMap(textsOf);
}

describe.each(presets)("the preset %s", (id, indicator) => {
  it("goes by its own id", () => expect(indicator.id).toBe(id));

  it("states who is counted out of whom, in which unit, which way is better, by whose definition, with which caveats", () => {
    expect(indicator.numerator.definition).toBeTruthy();
    expect(indicator.denominator === undefined).toBe(indicator.kind === "count");
    expect(indicator.unit).toBeTruthy();
    expect(indicator.multiplier).toBeGreaterThan(0);
    expect(indicator.directionWords).toBeTruthy();
    expect(indicator.source.name).toBeTruthy();
    expect(indicator.caveats.length).toBeGreaterThan(0);
    expect(indicator.periodKinds.length).toBeGreaterThan(0);
  });

  it("says everything in both languages, and not the same in both", () => {
    const texts = textsOf(indicator);
    expect(texts.length).toBeGreaterThan(7);
    for (const text of texts) {
      for (const language of LANGUAGES) expect(text[language].trim()).not.toBe("");
      expect(text.es).not.toBe(text.en);
    }
  });

  it("gives a benchmark only with its source, what it may be compared with, and a warning", () => {
    for (const benchmark of indicator.benchmarks) {
      expect(benchmark.source.name).toBeTruthy();
      expect(benchmark.comparableWith).toBe("risk-standardized");
      expect(benchmark.warning).toMatchObject({
        en: expect.stringContaining("only"),
        es: expect.stringContaining("solo"),
      });
    }
  });
});

describe("presets of the federal measures", () => {
  it("calls no ratio of entries and exits good or bad by itself", () => {
    expect(PRESETS.get("entry-exit-ratio")?.direction).toBe("contextual");
  });

  it("keeps reported and estimated deaths two indicators", () => {
    expect(PRESETS.has("child-fatalities") && PRESETS.has("child-fatalities-estimated")).toBe(true);
  });

  it.each([
    ["recurrence-of-maltreatment", 9.7],
    ["reentry", 5.6],
    ["maltreatment-in-care", 9.07],
  ])("has the national performance of %s as the CFSR 4 workbook prints it", (id, performance) => {
    expect(PRESETS.get(id)?.benchmarks.map(({ value }) => value)).toEqual([performance]);
  });
});
