import { describe, expect, it } from "vitest";
import type { Observation } from "../observation.ts";
import { federalFiscalYear } from "../period.ts";
import { periodLabel } from "../period-label.ts";
import type { Place } from "../place.ts";
import { childFatalities } from "../presets/index.ts";
import { buildSeries } from "../series.ts";
import { pooledSeries } from "./pooled-series.ts";

const place: Place = { id: "B", name: "Birch", level: "county" };

function deaths(counts: readonly (number | "suppressed")[], children?: number) {
  const observations = counts.map((count, index): Observation => {
    const key = {
      indicatorId: childFatalities.id,
      placeId: place.id,
      period: federalFiscalYear(2015 + index),
      source: { publisher: "A", report: "B", asOf: "2026" },
    };
    return count === "suppressed"
      ? { ...key, status: count }
      : { ...key, status: "value", parts: { numerator: count, ...(children && { denominator: children }) } };
  });
  return buildSeries(childFatalities, place, observations);
}

describe("pooled years", () => {
  it("are the mean of the years that end with each, and are called by the first and the last", () => {
    const pooled = pooledSeries(deaths([4, 6, 5, 9]));
    expect(pooled?.cells.map((cell) => [periodLabel(cell.period, "en"), cell])).toMatchObject([
      ["FFY 2015 – FFY 2017", { kind: "value", value: 5, numerator: 15, denominator: 3 }],
      ["FFY 2016 – FFY 2018", { kind: "value", value: 20 / 3, numerator: 20, denominator: 3 }],
    ]);
  });

  it("of a rate are sums over sums, not a mean of rates", () => {
    const [cell] = pooledSeries(deaths([4, 6, 5], 100_000))?.cells ?? [];
    expect(cell).toMatchObject({ value: 5, numerator: 15, denominator: 300_000 });
  });

  it("have no figure where one of the years has none, so that no hidden count follows from two pools", () => {
    const pooled = pooledSeries(deaths([4, "suppressed", 5, 9, 8, 7]));
    expect(pooled?.cells.map(({ kind }) => kind)).toEqual(["none", "none", "value", "value"]);
    expect(pooled?.cells[0]).toMatchObject({ reason: "suppressed" });
    expect(JSON.stringify(pooled?.cells.slice(0, 2))).not.toContain("numerator");
  });

  it("are not made of events that are not rare, nor of too few years", () => {
    expect(pooledSeries(deaths([400, 600, 500]))).toBeUndefined();
    expect(pooledSeries(deaths([4, 6]))).toBeUndefined();
  });
});
