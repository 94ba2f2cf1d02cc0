import { describe, expect, it } from "vitest";
import { pathsOf, piecesOf } from "../../fixtures/paths.ts";
import { changesOf, raceChanges } from "../../fixtures/side-by-side.ts";
import { colchesterChildren, coloradoRecurrence, spragueChildren } from "../../fixtures/true-figures.ts";
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

  it("refuses changes of other periods", () => {
    const changes = [...changesOf([colchesterChildren]), ...changesOf([coloradoRecurrence])];
    expect(() => changeSpec({ changes, language: "en" })).toThrow("different definitions");
    const [one] = changesOf([spragueChildren]);
    const [two] = changesOf([{ ...colchesterChildren, cells: colchesterChildren.cells.slice(0, 3) }]);
    if (!one || !two) throw new Error("No changes.");
    expect(() => changeSpec({ changes: [one, two], language: "en" })).toThrow("has two periods");
  });
});
