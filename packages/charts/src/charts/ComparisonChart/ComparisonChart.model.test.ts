import { childFatalities, recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { birchSeries } from "../../fixtures/made-up.ts";
import { pathsOf, piecesOf } from "../../fixtures/paths.ts";
import type { Row } from "../../fixtures/series-of.ts";
import { analyzed, nation, states } from "../../fixtures/side-by-side.ts";
import { coloradoReentry } from "../../fixtures/true-figures.ts";
import { comparisonSpec } from "./ComparisonChart.model.ts";

const period = "FY22-23";
const place = (name: string, row: Omit<Row, "period">, indicator = recurrenceOfMaltreatment) => {
  const series = birchSeries(indicator, [
    { period: indicator === childFatalities ? "FFY2022" : period, ...row },
  ]);
  return analyzed({ ...series, place: { ...series.place, id: name, name } });
};
const compared = [
  place("Alder", { status: "suppressed" }),
  place("Birch", { numerator: 90, denominator: 1000 }),
  place("Cedar", { numerator: 9, denominator: 40 }),
  place("Dogwood", { numerator: 300, denominator: 2000 }),
];
const rowsOf = (order?: "name" | "value" | "denominator" | "given") =>
  comparisonSpec({ compared, language: "en", ...(order && { order }) }).table.rows.map(
    ({ cells }) => cells[0],
  );

describe("the order of a comparison", () => {
  it("is by name unless another is asked for; a place without a figure keeps its place in the alphabet", () => {
    expect(rowsOf()).toEqual(["Alder", "Birch", "Cedar", "Dogwood"]);
  });

  it("ranks no unreliable figure and none that is hidden", () => {
    expect(rowsOf("value")).toEqual(["Dogwood", "Birch", "Cedar", "Alder"]);
  });

  it("is by size where that is asked for, those without a denominator last", () => {
    expect(rowsOf("denominator")).toEqual(["Dogwood", "Birch", "Cedar", "Alder"]);
  });

  it("is never by the value of deaths, however it is asked for", () => {
    const deaths = [
      place("Alder", { numerator: 30, denominator: 900_000 }, childFatalities),
      place("Birch", { numerator: 60, denominator: 900_000 }, childFatalities),
    ];
    const spec = comparisonSpec({ compared: deaths, order: "value", language: "en" });
    expect(spec.table.rows.map(({ id }) => id)).toEqual(["Alder", "Birch"]);
    expect(spec.footnotes.join(" ")).toContain("not put in order of this measure");
  });
});

describe("what a comparison draws", () => {
  it("has a point for a reliable figure, a cross for another, and no mark for a hidden one", () => {
    const { svg } = comparisonSpec({ compared, language: "en" }).picture(600);
    expect(pathsOf(svg, "sm-points").map(piecesOf)).toEqual([2]);
    expect(pathsOf(svg, "sm-crosses").map(piecesOf)).toEqual([2]);
    expect(svg).toContain("Hidden to protect privacy");
  });

  it("has the reference of the same period, and no national performance on observed figures", () => {
    const benchmark = recurrenceOfMaltreatment.benchmarks[0];
    const spec = comparisonSpec({
      compared: states,
      reference: nation,
      language: "en",
      ...(benchmark && { benchmark }),
    });
    expect(spec.legend.map(({ label }) => label)).toEqual(["United States: 9.4%"]);
    expect(spec.notices).toHaveLength(1);
  });

  it("names no place as the highest or the lowest", () => {
    const { summary } = comparisonSpec({ compared: states, language: "en" });
    expect(summary).toContain("10 figures, between 2.9% and 10.8%.");
    expect(summary).not.toMatch(/Tennessee|Oregon/);
  });

  it("refuses another indicator, and a place that comes twice", () => {
    const [first] = states;
    if (!first) throw new Error("No states.");
    const other = analyzed(coloradoReentry);
    expect(() => comparisonSpec({ compared: [first, other], language: "en" })).toThrow(
      "different definitions",
    );
    expect(() => comparisonSpec({ compared: [first, first], language: "en" })).toThrow("given twice");
  });
});
