import { describe, expect, it } from "vitest";
import { spragueAnalysis } from "../../fixtures/analyses.ts";
import { emptyRecurrence, hiddenFatalities, noExits, singleRecurrence } from "../../fixtures/made-up.ts";
import { pathsOf, piecesOf } from "../../fixtures/paths.ts";
import {
  floridaTurnover,
  pomfretChildren,
  spragueChildren,
  vermontRecurrence,
} from "../../fixtures/true-figures.ts";
import { drawSparkline } from "./draw-sparkline.ts";

const numbersOf = (svg: string) => (svg.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe("drawSparkline", () => {
  it("breaks the line at a gap, which is hatched, and shows a lone figure as a point", () => {
    const { svg } = drawSparkline(vermontRecurrence, "value");
    expect(pathsOf(svg, "sm-line sm-main").map(piecesOf)[0]).toBeGreaterThan(1);
    expect(svg).toContain("sm-gap");
    expect(drawSparkline(pomfretChildren, "value").svg).toContain("sm-points");
    expect(drawSparkline(singleRecurrence, "value").svg).toContain("sm-points");
  });

  it("draws nothing of a hidden figure", () => {
    const { svg } = drawSparkline(hiddenFatalities, "numerator");
    expect(svg).toContain("sm-gap");
    expect(svg).not.toMatch(/sm-points|sm-line|sm-crosses/);
    expect(drawSparkline(emptyRecurrence, "value").svg).not.toMatch(/sm-points|NaN|Infinity/);
  });

  it("crosses a figure that is too uncertain, and draws bounds as bounds", () => {
    expect(drawSparkline(spragueChildren, "value", {}, spragueAnalysis).svg).toContain("sm-crosses");
    expect(drawSparkline(floridaTurnover, "value").svg).toContain("sm-ranges");
  });

  it.each([
    [10, 5, 60, 24],
    [60, 24, 60, 24],
    [200, 60, 200, 60],
  ])("in %i by %i pixels is %i by %i, every mark inside", (width, height, wide, high) => {
    const picture = drawSparkline(noExits, "value", { width, height });
    expect([picture.width, picture.height]).toEqual([wide, high]);
    const numbers = numbersOf(picture.svg.replace(/<[^d]*d="/g, ""));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(Math.max(wide, high));
  });
});
