import { inLanguage } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { pathsOf, textsOf } from "../fixtures/paths.ts";
import { analyzed, nation, raceGroups } from "../fixtures/side-by-side.ts";
import {
  andoverChildren,
  colchesterChildren,
  coloradoRecurrence,
  coloradoReentry,
  pomfretChildren,
  spragueChildren,
} from "../fixtures/true-figures.ts";
import { moveCursor } from "../interaction/cursor-state.ts";
import { trendsSpec } from "./trends.model.ts";

const towns = [spragueChildren, pomfretChildren, andoverChildren, colchesterChildren].map(analyzed);
const spec = trendsSpec({ compared: towns, language: "en" });

describe("small charts on one axis", () => {
  it("are in order of name, never of their figures", () => {
    expect(spec.cells.map(({ label }) => label)).toEqual(["Andover", "Colchester", "Pomfret", "Sprague"]);
    expect(spec.footnotes[0]).toContain("says nothing about who does better");
  });

  it("have one axis, which reaches for shown figures alone", () => {
    const highest = (svg: string) => textsOf(svg as never).filter((words) => words === "50");
    expect(highest(spec.picture(600).svg)).toHaveLength(4);
    expect(
      trendsSpec({ compared: [analyzed(andoverChildren)], language: "en" }).picture(600).svg,
    ).not.toContain("sm-grid");
  });

  it("have at most twenty marks each", () => {
    const context = nation;
    const groups = raceGroups.map(({ name, series }) => ({ ...analyzed(series), name }));
    for (const one of [spec, trendsSpec({ compared: groups, context, language: "en" })]) {
      const marks = one.picture(840).svg.match(/<\w+/g) ?? [];
      expect(marks.length / one.cells.length).toBeLessThanOrEqual(20);
    }
  });

  it("break at gaps, and a lone figure is seen", () => {
    const [alone] = trendsSpec({ compared: [analyzed(pomfretChildren)], language: "en" }).cells;
    expect(alone?.points.filter(({ value }) => value !== undefined)).toHaveLength(1);
    const { svg } = trendsSpec({ compared: [analyzed(pomfretChildren)], language: "en" }).picture(288);
    expect([...pathsOf(svg, "sm-points"), ...pathsOf(svg, "sm-crosses")].length).toBeGreaterThan(0);
    expect(pathsOf(svg, "sm-gap")).toHaveLength(1);
  });

  it("show the context's figures as a small chart of its own", () => {
    const groups = raceGroups.map(({ name, series }) => ({ ...analyzed(series), name }));
    const chart = trendsSpec({ compared: groups, context: nation, order: "given", language: "en" });
    expect(chart.table.rows.map(({ cells }) => cells[0]).slice(0, 2)).toEqual([
      "United States",
      "American Indian or Alaska Native",
    ]);
  });

  it("draw a benchmark and a band about each line where they are asked for, and say what they are", () => {
    const [first] = coloradoRecurrence.indicator.benchmarks;
    if (!first) throw new Error("The fixture has no benchmark.");
    const compared = [analyzed(coloradoRecurrence)];
    const drawn = trendsSpec({ compared, benchmark: first, intervals: "band", language: "en" });
    const { svg } = drawn.picture(288);
    expect(pathsOf(svg, "sm-reference-benchmark")).toHaveLength(1);
    expect(pathsOf(svg, "sm-band")).toHaveLength(1);
    expect(drawn.notices).toContain(inLanguage(first.warning, "en"));
    expect(drawn.legend.map(({ id }) => id)).toEqual([first.id]);
    expect(drawn.footnotes.join(" ")).toContain("The band about a line is the 95% interval");
    const plain = trendsSpec({ compared, language: "en" });
    expect(pathsOf(plain.picture(288).svg, "sm-band")).toEqual([]);
    expect(plain.footnotes.join(" ")).not.toContain("interval");
  });

  it("keep the period where a key goes to the next small chart", () => {
    const { stops } = spec.picture(600);
    expect(moveCursor(stops, "x", { line: 0, stop: 2 }, "ArrowDown")).toEqual({ line: 1, stop: 2 });
    expect(moveCursor(stops, "x", { line: 1, stop: 6 }, "ArrowUp")).toEqual({ line: 0, stop: 6 });
  });

  it("refuse another indicator", () => {
    expect(() => trendsSpec({ compared: [...towns, analyzed(coloradoReentry)], language: "en" })).toThrow(
      "different definitions",
    );
  });
});
