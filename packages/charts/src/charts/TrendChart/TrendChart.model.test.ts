import { childFatalities, recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { illustrativeRecurrence } from "../../fixtures/made-up.ts";
import { seriesOf } from "../../fixtures/series-of.ts";
import { coloradoRecurrence, coloradoReentry, nationalRecurrence } from "../../fixtures/true-figures.ts";
import { csvOfChart } from "../../takeaway/csv-of-chart.ts";
import { drawTime } from "../../time/draw-time.ts";
import { layoutTime } from "../../time/layout-time.ts";
import { trendSpec } from "./TrendChart.model.ts";

const [nationalPerformance] = recurrenceOfMaltreatment.benchmarks;

describe("trendSpec", () => {
  it("shows Colorado's published figures with their parts", () => {
    const { table } = trendSpec({ series: coloradoRecurrence, language: "en" });
    expect(table.columns.map(({ name }) => name)).toEqual([
      "Period",
      "Children harmed again",
      "Children with a first report",
      "Percent of children",
      "Notes",
    ]);
    expect(table.rows[3]?.cells.slice(0, 4)).toEqual(["FY 2022–23", "985", "9,822", "10.0%"]);
  });

  it("never draws a benchmark without its warning", () => {
    const spec = trendSpec({
      series: coloradoRecurrence,
      benchmark: nationalPerformance,
      language: "en",
    } as Parameters<typeof trendSpec>[0]);
    expect(spec.panels[0]?.references).toHaveLength(1);
    expect(spec.notices.join(" ")).toContain(
      "may be compared only with a state's risk-standardized performance",
    );
    expect(csvOfChart(spec)).toContain("may be compared only with");
  });

  it("refuses another indicator as context: different definitions never share a line", () => {
    expect(() => trendSpec({ series: coloradoRecurrence, context: coloradoReentry, language: "en" })).toThrow(
      RangeError,
    );
  });

  it("keeps the context of the same indicator in its own column", () => {
    const { table } = trendSpec({ series: coloradoRecurrence, context: nationalRecurrence, language: "en" });
    expect(table.columns.map(({ name }) => name)).toContain("United States: Percent of children");
  });

  it("says of made-up figures that they are, wherever they are shown", () => {
    const spec = trendSpec({ series: illustrativeRecurrence, language: "en" });
    expect(spec.notices.join(" ")).toContain("Illustrative numbers: made up");
    expect(drawTime(layoutTime(spec, 600))).toContain("Illustrative");
    for (const row of spec.table.rows) expect(row.cells.at(-1)).toContain("Illustrative.");
    for (const point of spec.panels[0]?.lines[0]?.points ?? [])
      expect(point.words).toContain("Illustrative.");
    expect(
      csvOfChart(spec)
        .split("\r\n")
        .slice(1, 5)
        .every((row) => row.includes("Illustrative.")),
    ).toBe(true);
  });

  it("says of a revised figure what it was before, and where", () => {
    const { table } = trendSpec({ series: nationalRecurrence, language: "en" });
    expect(table.rows[3]?.cells.at(-1)).toBe(
      "FY 2022–23 was revised: CFSR Round 4 context data, profile of 2025-02 (as of December 17, 2024) gave 9.3%.",
    );
  });

  it("keeps no trace of a figure that an earlier edition still showed and the newest hides", () => {
    const source = (asOf: string) => ({ publisher: "Birch County", report: `Yearbook ${asOf}`, asOf });
    const series = seriesOf({
      indicator: childFatalities,
      place: { id: "BIRCH", name: "Birch County", level: "county" },
      source: source("2024"),
      rows: [
        { period: "FFY2020", numerator: 53, denominator: 400_000 },
        { period: "FFY2021", numerator: 7, denominator: 401_117, source: source("2023") },
        { period: "FFY2021", status: "suppressed" },
      ],
    });
    const spec = trendSpec({ series, language: "en" });
    const everything = JSON.stringify(spec) + drawTime(layoutTime(spec, 840)) + csvOfChart(spec);
    expect(everything).not.toMatch(/401,?117|1\.75|>7</);
    expect(spec.table.rows[1]?.cells.join(" ")).not.toMatch(/\b7\b/);
  });
});
