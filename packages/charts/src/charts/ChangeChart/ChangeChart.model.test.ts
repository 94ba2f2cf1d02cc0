import { describe, expect, it } from "vitest";
import { pathsOf, piecesOf } from "../../fixtures/paths.ts";
import { changesOf, raceChanges } from "../../fixtures/side-by-side.ts";
import { stateRecurrence } from "../../fixtures/states.ts";
import {
  colchesterChildren,
  coloradoRecurrence,
  floridaTurnover,
  spragueChildren,
} from "../../fixtures/true-figures.ts";
import { changeSpec } from "./ChangeChart.model.ts";

describe("changeSpec", () => {
  it("joins by a solid line only what changed by more than chance", () => {
    const { svg, stops } = changeSpec({ changes: raceChanges, language: "en" }).picture(600);
    const changed = stops
      .flatMap((line) => line.stops)
      .filter(({ words }) => words.includes("more than chance"));
    expect(changed).toHaveLength(1);
    expect(pathsOf(svg, "sm-line sm-main").map(piecesOf)).toEqual([1]);
    expect(pathsOf(svg, "sm-line sm-context").map(piecesOf)).toEqual([raceChanges.length - 1]);
  });

  it("gives no percent change of small counts, and says so", () => {
    const spec = changeSpec({ changes: changesOf([colchesterChildren, spragueChildren]), language: "en" });
    const percent = spec.table.columns.findIndex(({ id }) => id === "percent");
    expect(spec.table.rows.map(({ cells }) => cells[percent])).toEqual(["", "-17%"]);
    expect(spec.footnotes.join(" ")).toContain("No percent change is given where fewer than 20 events");
  });

  it("has no arrow where it cannot be told", () => {
    const { svg } = changeSpec({ changes: changesOf([colchesterChildren]), language: "en" }).picture(600);
    expect(svg).not.toMatch(/[↑↓]/);
  });

  it("draws the same as lines between two axes where they are few, and as rows where they are not", () => {
    const slopes = changeSpec({ changes: raceChanges, form: "slope", language: "en" });
    const { svg, along } = slopes.picture(600);
    expect(along).toBe("free");
    expect(pathsOf(svg, "sm-line sm-main").map(piecesOf)).toEqual([1]);
    expect(slopes.table).toEqual(changeSpec({ changes: raceChanges, language: "en" }).table);
    const many = changeSpec({ changes: changesOf(stateRecurrence), form: "slope", language: "en" });
    expect(many.picture(600).along).toBe("y");
    expect(many.notices.join(" ")).toContain("at most twelve");
    const bounds = changeSpec({ changes: changesOf([floridaTurnover]), form: "slope", language: "en" });
    expect(bounds.notices.join(" ")).toContain("none of them known only between two bounds");
  });

  it("keeps the names at the ends of lines apart", () => {
    const { svg } = changeSpec({ changes: raceChanges, form: "slope", language: "en" }).picture(288);
    const places = [...svg.matchAll(/class="sm-name" x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    const sorted = places.toSorted((a, b) => a - b);
    for (let index = 1; index < sorted.length; index++)
      expect((sorted[index] ?? 0) - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(15);
  });

  it("refuses changes of other periods", () => {
    const changes = [...changesOf([colchesterChildren]), ...changesOf([coloradoRecurrence])];
    expect(() => changeSpec({ changes, language: "en" })).toThrow("different definitions");
    const [one] = changesOf([spragueChildren]);
    const [two] = changesOf([{ ...colchesterChildren, cells: colchesterChildren.cells.slice(0, 3) }]);
    if (!one || !two) throw new Error("No changes.");
    expect(() => changeSpec({ changes: [one, two], language: "en" })).toThrow("has two periods");
  });
});
