import { describe, expect, it } from "vitest";
import { MISSING_STATUSES, type Observation, type Parts } from "./observation.ts";
import { parsePeriod } from "./parse-period.ts";
import {
  caseworkerTurnover,
  childFatalities,
  entryExitRatio,
  nearFatalities,
  recurrenceOfMaltreatment,
} from "./presets/index.ts";
import { ObservationError, toCell } from "./to-cell.ts";

const key = {
  indicatorId: "any",
  placeId: "BIRCH",
  period: parsePeriod("FFY2021"),
  source: { publisher: "Birch County", report: "Yearbook", asOf: "2022" },
};
const observed = (parts: Parts): Observation => ({ ...key, status: "value", parts });

describe("toCell", () => {
  it("computes the value from its parts, in the indicator's unit", () => {
    const cell = toCell(recurrenceOfMaltreatment, observed({ numerator: 985, denominator: 9822 }));
    expect(cell).toMatchObject({ kind: "value", numerator: 985, denominator: 9822 });
    expect(cell.kind === "value" && cell.value).toBeCloseTo(10.0285, 4);
  });

  it("keeps zero a figure", () => {
    expect(toCell(recurrenceOfMaltreatment, observed({ numerator: 0, denominator: 800 }))).toMatchObject({
      kind: "value",
      value: 0,
    });
    expect(toCell(nearFatalities, observed({ numerator: 0 }))).toMatchObject({ kind: "value", value: 0 });
  });

  it("has no value where the denominator is zero, and keeps the parts", () => {
    expect(toCell(entryExitRatio, observed({ numerator: 12, denominator: 0 }))).toMatchObject({
      kind: "parts",
      reason: "undefined",
      numerator: 12,
      denominator: 0,
    });
  });

  it("has no rate of a count without its population", () => {
    expect(toCell(childFatalities, observed({ numerator: 139 }))).toMatchObject({
      kind: "parts",
      reason: "part-not-published",
      numerator: 139,
    });
  });

  it("takes a published value only where the parts are not published", () => {
    expect(toCell(childFatalities, observed({ numerator: 1990, value: 2.73 }))).toMatchObject({
      kind: "value",
      value: 2.73,
    });
  });

  it("keeps an interval an interval: no middle is made up", () => {
    const cell = toCell(caseworkerTurnover, observed({ lower: 18.6, upper: 26.3 }));
    expect(cell).toMatchObject({ kind: "range", lower: 18.6, upper: 26.3 });
    expect(cell).not.toHaveProperty("value");
  });

  it.each(MISSING_STATUSES)("carries no number where the status is %s", (status) => {
    const cell = toCell(recurrenceOfMaltreatment, { ...key, status });
    expect(cell).toMatchObject({ kind: "none", reason: status });
    expect(Object.values(cell).filter((part) => typeof part === "number")).toEqual([]);
  });

  it("forgets what earlier editions showed of a figure that is hidden now", () => {
    const source = { publisher: "Birch County", report: "Yearbook", asOf: "2021" };
    const before = { source, cell: toCell(nearFatalities, observed({ numerator: 7 })) };
    expect(toCell(nearFatalities, { ...key, status: "suppressed" }, [before]).revisions).toEqual([]);
    expect(toCell(nearFatalities, { ...key, status: "not-reported" }, [before]).revisions).toEqual([before]);
  });

  it.each([
    [{ numerator: -1, denominator: 9 }, "its numerator is -1, below zero"],
    [{ numerator: Number.NaN, denominator: 9 }, "its numerator is NaN, which is not a number"],
    [{ numerator: 10, denominator: 9 }, "its numerator 10 is above its denominator 9"],
    [{ denominator: 9 }, "its numerator is blank, and a blank is not zero"],
    [{ numerator: 1, denominator: 1e300 }, "its denominator is 1e+300, which no figure can be"],
    [{ numerator: 0, denominator: 1e-300 }, "its denominator is 1e-300, which no figure can be"],
    [{}, "it has no number at all"],
    [{ lower: 3 }, "it has one bound without the other"],
    [{ lower: 5, upper: 3 }, "its lower bound 5 is above its upper bound 3"],
  ])("refuses %j: %s", (parts, problem) => {
    expect(() => toCell(recurrenceOfMaltreatment, observed(parts))).toThrow(ObservationError);
    expect(() => toCell(recurrenceOfMaltreatment, observed(parts))).toThrow(problem);
  });

  it("lets a ratio's numerator be above its denominator", () => {
    expect(toCell(entryExitRatio, observed({ numerator: 40, denominator: 20 }))).toMatchObject({ value: 2 });
  });
});
