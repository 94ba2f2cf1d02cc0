import { extendIndicator, recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { fatalitiesSpec } from "../charts/FatalitiesChart/FatalitiesChart.model.ts";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { birchSeries, illustrativeRecurrence, zeroRecurrence } from "../fixtures/made-up.ts";
import { pathsOf, piecesOf, textsOf } from "../fixtures/paths.ts";
import {
  coloradoRecurrence,
  floridaTurnover,
  nationalRecurrence,
  pomfretChildren,
  spragueChildren,
  vermontFatalities,
  vermontRecurrence,
} from "../fixtures/true-figures.ts";
import { layoutTime } from "./layout-time.ts";

const trend = (series: typeof coloradoRecurrence) => trendSpec({ series, language: "en" }).picture(600).svg;

describe("a line", () => {
  it("is one piece where every period has a figure", () => {
    expect(pathsOf(trend(coloradoRecurrence), "sm-line sm-main").map(piecesOf)).toEqual([1]);
    expect(pathsOf(trend(coloradoRecurrence), "sm-gap")).toEqual([]);
  });

  it.each([
    ["a hidden year", spragueChildren],
    ["a year over a data-quality limit", vermontRecurrence],
  ])("breaks at %s, which is hatched", (_why, series) => {
    expect(pathsOf(trend(series), "sm-line sm-main").map(piecesOf)).toEqual([2]);
    expect(pathsOf(trend(series), "sm-gap")).toHaveLength(1);
  });

  it("shows a lone figure between gaps as a point", () => {
    expect(pathsOf(trend(pomfretChildren), "sm-points sm-main").map(piecesOf)).toEqual([1]);
  });

  it("draws revised figures hollow, apart from the others", () => {
    const svg = trend(nationalRecurrence);
    const hollow = pathsOf(svg, "sm-points sm-revised").map(piecesOf);
    const firm = pathsOf(svg, "sm-points").map(piecesOf);
    expect(hollow).toEqual([1]);
    expect(firm.reduce((sum, pieces) => sum + pieces)).toBe(5);
  });

  it("of bounds draws both and no best guess between them", () => {
    const svg = trend(floridaTurnover);
    expect(pathsOf(svg, "sm-line")).toEqual([]);
    expect(pathsOf(svg, "sm-points")).toEqual([]);
    expect(pathsOf(svg, "sm-ranges").map(piecesOf)).toEqual([7 * 3]);
  });
});

describe("zero", () => {
  it("stands on the line of zero", () => {
    const [panel] = layoutTime(trendSpec({ series: zeroRecurrence, language: "en" }), 600).panels;
    expect(panel?.lines[0]?.points.map((point) => point.y)).toEqual([
      panel?.bottom,
      panel?.bottom,
      panel?.bottom,
    ]);
  });

  it("is seen as a bar of its own", () => {
    const svg = fatalitiesSpec({ reported: vermontFatalities, language: "en" }).picture(600).svg;
    expect(pathsOf(svg, "sm-bars").map(piecesOf)).toEqual([5]);
    const heights = [...(pathsOf(svg, "sm-bars")[0] ?? "").matchAll(/,([\d.]+)H[\d.]+V([\d.]+)/g)].map(
      ([, top, bottom]) => Number(bottom) - Number(top),
    );
    expect(heights).toHaveLength(5);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(1);
    expect(textsOf(svg).filter((words) => words === "0").length).toBeGreaterThanOrEqual(3);
  });

  it("is where every scale of counts and percents starts", () => {
    for (const width of [288, 840]) {
      const [panel] = layoutTime(trendSpec({ series: coloradoRecurrence, language: "en" }), width).panels;
      expect(panel?.yTicks[0]).toMatchObject({ at: panel?.bottom, label: "0%" });
    }
  });
});

describe("words in a drawing", () => {
  const hostile = `</text><script>alert("1")</script>&'`;

  it("are text, whatever they are", () => {
    const series = birchSeries(
      extendIndicator(recurrenceOfMaltreatment, { id: "hostile", name: hostile, unit: hostile }),
      [{ period: "FY19-20", numerator: 1, denominator: 9, note: hostile }],
    );
    const svg = trendSpec({ series, language: "en" }).picture(600).svg;
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;");
  });

  it("say on the picture itself that its figures are made up", () => {
    expect(textsOf(trend(illustrativeRecurrence))).toContain("Illustrative");
    expect(textsOf(trend(coloradoRecurrence))).not.toContain("Illustrative");
  });

  it("name the latest period on the time axis", () => {
    expect(textsOf(trend(coloradoRecurrence))).toContain("2023–24");
  });
});
