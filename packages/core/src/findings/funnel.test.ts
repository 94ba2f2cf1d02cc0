import { describe, expect, it } from "vitest";
import { parsePeriod } from "../parse-period.ts";
import { childFatalities, entryExitRatio, recurrenceOfMaltreatment } from "../presets/index.ts";
import { buildSeries, type Series } from "../series.ts";
import { funnelExact, funnelOverdispersion } from "../statistics/index.ts";
import { funnelOf } from "./funnel.ts";

const period = parsePeriod("FY22-23");
const source = { publisher: "A test", report: "A test", asOf: "2026" };
const X = [90, 45, 130, 62, 200, 30];
const N = [900, 500, 1000, 700, 1500, 310];

const placeOf = (id: string) => ({ id, name: id, level: "county" as const });
const counted = (id: string, numerator: number, denominator: number): Series =>
  buildSeries(recurrenceOfMaltreatment, placeOf(id), [
    {
      indicatorId: recurrenceOfMaltreatment.id,
      placeId: id,
      period,
      source,
      status: "value",
      parts: { numerator, denominator },
    },
  ]);
const hidden = buildSeries(recurrenceOfMaltreatment, placeOf("H"), [
  { indicatorId: recurrenceOfMaltreatment.id, placeId: "H", period, source, status: "suppressed" },
]);
const all = X.map((x, index) => counted(`P${index}`, x, N[index] ?? 0));
const theta = X.reduce((sum, x) => sum + x, 0) / N.reduce((sum, n) => sum + n, 0);

describe("a funnel", () => {
  it("has the exact limits of each place about all of them together", () => {
    const { places, center } = funnelOf(recurrenceOfMaltreatment, all, { period });
    expect(center).toBeCloseTo(100 * theta, 10);
    const limits = funnelExact({ distribution: "binomial", theta, n: [1500] });
    expect(places[0]?.place.id).toBe("P4");
    expect(places[0]?.limits?.upper998).toBeCloseTo(100 * (limits.upper998[0] ?? 0), 10);
    expect(places[0]?.side).toBe("above");
  });

  it("has the widened limits of the overdispersed funnel", () => {
    const { places } = funnelOf(recurrenceOfMaltreatment, all, { period, method: "overdispersed" });
    const limits = funnelOverdispersion({ x: X, n: N, dataType: "PR" });
    const first = places.find(({ place }) => place.id === "P0");
    expect(first?.limits?.lower95).toBeCloseTo(100 * (limits.odLower95[0] ?? 0), 8);
    expect(first?.limits?.upper998).toBeCloseTo(100 * (limits.odUpper998[0] ?? 0), 8);
  });

  it("is the same with and without a hidden place, which has no position", () => {
    const funnel = funnelOf(recurrenceOfMaltreatment, [hidden, ...all], { period });
    expect(funnel.center).toBe(funnelOf(recurrenceOfMaltreatment, all, { period }).center);
    expect(funnel.places.at(-1)).toMatchObject({ place: { id: "H" }, unreliable: [] });
    expect(funnel.places.at(-1)?.position).toBeUndefined();
  });

  it("has no limits for fewer than five places, and none at all without a figure", () => {
    const few = funnelOf(recurrenceOfMaltreatment, all.slice(0, 4), { period });
    expect(few.center).toBeUndefined();
    expect(few.places.every(({ position, limits }) => position && !limits)).toBe(true);
    expect(funnelOf(recurrenceOfMaltreatment, [hidden], { period }).curve).toEqual([]);
  });

  it("refuses other indicators, ratios, and overdispersion of a rate", () => {
    expect(() => funnelOf(childFatalities, all, { period })).toThrow(/different definitions/);
    expect(() => funnelOf(entryExitRatio, [], { period })).toThrow(/needs a proportion or a rate/);
    expect(() => funnelOf(childFatalities, [], { period, method: "overdispersed" })).toThrow(/proportions/);
  });
});
