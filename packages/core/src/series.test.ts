import { describe, expect, it } from "vitest";
import type { Observation } from "./observation.ts";
import { parsePeriod } from "./parse-period.ts";
import type { Place } from "./place.ts";
import { recurrenceOfMaltreatment } from "./presets/index.ts";
import { buildSeries, latestValues } from "./series.ts";

const birch: Place = { id: "BIRCH", name: "Birch County", level: "county" };
const observed = (period: string, numerator: number, more: Partial<Observation> = {}): Observation =>
  ({
    indicatorId: recurrenceOfMaltreatment.id,
    placeId: birch.id,
    period: parsePeriod(period),
    source: { publisher: "Birch County", report: "Yearbook", asOf: "2024" },
    status: "value",
    parts: { numerator, denominator: 1000 },
    ...more,
  }) as Observation;
const hidden = (period: string) => observed(period, 0, { status: "suppressed" });

describe("buildSeries", () => {
  it("puts the cells in order of time and gives a period that nobody published a cell of its own", () => {
    const { cells } = buildSeries(recurrenceOfMaltreatment, birch, [
      observed("FY22-23", 90),
      observed("FY19-20", 100),
    ]);
    expect(cells.map(({ period, kind }) => [period.id, kind])).toEqual([
      ["FY19-20", "value"],
      ["FY20-21", "none"],
      ["FY21-22", "none"],
      ["FY22-23", "value"],
    ]);
    expect(cells[1]).toMatchObject({ reason: "no-observation" });
  });

  it("shows the newest edition and keeps the earlier ones as revisions", () => {
    const later = observed("FY22-23", 93, {
      source: { publisher: "Birch County", report: "Yearbook", asOf: "2025" },
    });
    const { cells } = buildSeries(recurrenceOfMaltreatment, birch, [later, observed("FY22-23", 90)]);
    expect(cells).toHaveLength(1);
    expect(cells[0]).toMatchObject({
      numerator: 93,
      revisions: [{ cell: { numerator: 90 }, source: { asOf: "2024" } }],
    });
  });

  it("takes only what matches its indicator, place and group", () => {
    const all = [
      observed("FY22-23", 90),
      observed("FY22-23", 1, { placeId: "ALDER" }),
      observed("FY22-23", 2, { indicatorId: "reentry" }),
      observed("FY22-23", 3, { group: { dimension: "age", id: "under 1" } }),
    ];
    expect(buildSeries(recurrenceOfMaltreatment, birch, all).cells).toMatchObject([{ numerator: 90 }]);
    const group = { dimension: "age", id: "under 1" };
    expect(buildSeries(recurrenceOfMaltreatment, birch, all, group).cells).toMatchObject([{ numerator: 3 }]);
  });

  it("is empty where nothing matches", () => {
    expect(buildSeries(recurrenceOfMaltreatment, birch, []).cells).toEqual([]);
  });
});

describe("latestValues", () => {
  it("skips periods that show no number", () => {
    const series = buildSeries(recurrenceOfMaltreatment, birch, [
      observed("FY19-20", 100),
      hidden("FY20-21"),
      observed("FY21-22", 95),
      hidden("FY22-23"),
    ]);
    const { latest, prior } = latestValues(series);
    expect(latest?.period.id).toBe("FY21-22");
    expect(prior?.period.id).toBe("FY19-20");
  });

  it("finds nothing where every figure is hidden", () => {
    expect(latestValues(buildSeries(recurrenceOfMaltreatment, birch, [hidden("FY19-20")]))).toEqual({});
  });
});
