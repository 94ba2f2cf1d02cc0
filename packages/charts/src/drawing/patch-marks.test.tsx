import { describe, expect, it } from "vitest";
import { drawPath, drawText } from "./marks.ts";
import { patchMarks } from "./patch-marks.ts";
import { join, type Svg } from "./svg.ts";

const SVG = "http://www.w3.org/2000/svg";

/** A drawing of these marks, after it was brought to others. */
function patched(before: Svg, after: Svg) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.innerHTML = before;
  const nodes = [...drawing.children];
  patchMarks(drawing, before, after);
  const fresh = document.createElementNS(SVG, "svg");
  fresh.innerHTML = after;
  return { nodes, now: [...drawing.children], html: drawing.innerHTML, expected: fresh.innerHTML };
}

const line = (d: string) => drawPath("sm-line", d);
const label = (words: string) => drawText("sm-label", 4, 8, words);

describe("a drawing that is updated", () => {
  it.each<[string, Svg, Svg]>([
    ["another path", join([line("M0,0"), label("1")]), join([line("M1,1"), label("1")])],
    ["other words", join([line("M0,0"), label("1")]), join([line("M0,0"), label("2 < 3 & \"4\" '5'")])],
    ["another mark in a place", join([line("M0,0"), label("1")]), join([label("1"), line("M0,0")])],
    ["more marks", line("M0,0"), join([line("M0,0"), label("1"), line("M2,2")])],
    ["fewer marks", join([line("M0,0"), label("1"), line("M2,2")]), line("M0,0")],
    ["none", join([line("M0,0"), label("1")]), join([])],
    ["an attribute less", drawText("a", 1, 2, "x"), drawPath("b", "M0,0")],
  ])("is what a new drawing would be: %s", (_, before, after) => {
    const { html, expected } = patched(before, after);
    expect(html).toBe(expected);
  });

  it("keeps the elements of its marks, those that changed too", () => {
    const { nodes, now } = patched(join([line("M0,0"), label("1")]), join([line("M1,1"), label("2")]));
    expect(now).toEqual(nodes);
    expect(now.every((node, index) => node === nodes[index])).toBe(true);
  });
});
