import { type Cell, childFatalities, recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { vermontRecurrenceAnalysis } from "../../fixtures/analyses.ts";
import { illustrativeRecurrence18 } from "../../fixtures/controls.ts";
import { illustrativeRecurrence } from "../../fixtures/made-up.ts";
import { pathsOf, piecesOf, textsOf } from "../../fixtures/paths.ts";
import { seriesOf } from "../../fixtures/series-of.ts";
import { states } from "../../fixtures/side-by-side.ts";
import {
  birchEvents,
  birchPlans,
  coloradoToTarget,
  provisionalRecurrence,
  vermontPooled,
  vermontPooledAnalysis,
} from "../../fixtures/trends.ts";
import {
  coloradoRecurrence,
  coloradoReentry,
  nationalRecurrence,
  vermontRecurrence,
} from "../../fixtures/true-figures.ts";
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
      expect(point.said.words).toContain("Illustrative.");
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

  it("does not join two figures, and says that they are no trend", () => {
    const two = { ...coloradoRecurrence, cells: coloradoRecurrence.cells.slice(0, 2) };
    const spec = trendSpec({ series: two, language: "en" });
    expect(spec.notices.join(" ")).toContain("Two figures are no trend");
    expect(pathsOf(spec.picture(600).svg, "sm-line")).toEqual([]);
    expect(pathsOf(spec.picture(600).svg, "sm-points sm-main").map(piecesOf)).toEqual([2]);
  });
});

describe("intervals as a band", () => {
  const spec = trendSpec({
    series: vermontRecurrence,
    analysis: vermontRecurrenceAnalysis,
    intervals: "band",
    language: "en",
  });

  it("are an area that breaks where a figure is missing, and the footnote says what it is", () => {
    const { svg } = spec.picture(600);
    expect(pathsOf(svg, "sm-band sm-main").map(piecesOf)).toEqual([2]);
    expect(pathsOf(svg, "sm-intervals")).toEqual([]);
    expect(spec.footnotes.join(" ")).toContain("The band about a line");
    expect(spec.footnotes.join(" ")).not.toContain("stroke");
  });
});

describe("the path to a target", () => {
  const { targetPath } = coloradoToTarget;
  const options = { series: coloradoRecurrence, language: "en", ...(targetPath && { targetPath }) } as const;

  it("runs straight from the first figure to the end of the year, with both ends in words", () => {
    const spec = trendSpec(options);
    const { svg, panels } = spec.picture(600);
    const [line = ""] = pathsOf(svg, "sm-target");
    expect(line.match(/[ML]/g)).toEqual(["M", "L"]);
    const end = Number(line.match(/L[\d.]+,([\d.]+)/)?.[1]);
    expect(end).toBeCloseTo(panels[0]?.toY(8) ?? Number.NaN, 0);
    expect(textsOf(svg)).toContain("2030");
    expect(spec.legend.map(({ label }) => label)).toContain(
      "Path to the target: a straight line from 8.6% in FY 2019–20 to 8.0% by the end of 2030",
    );
  });

  it("is not drawn from a figure that the series does not show", () => {
    const hidden = coloradoRecurrence.cells.map((cell, index): Cell => {
      if (index > 0) return cell;
      return { kind: "none", period: cell.period, reason: "suppressed", revisions: [] };
    });
    const spec = trendSpec({ ...options, series: { ...coloradoRecurrence, cells: hidden } });
    expect(pathsOf(spec.picture(600).svg, "sm-target")).toEqual([]);
    expect(JSON.stringify(spec)).not.toContain("8.6%");
  });
});

describe("a frozen forecast", () => {
  const { forecast, targetPath } = birchPlans;
  const spec = trendSpec({
    series: illustrativeRecurrence18,
    language: "en",
    ...(forecast && { forecast }),
    ...(targetPath && { targetPath }),
  });

  it("is drawn as something else than figures: dashes, open marks and a band of its own", () => {
    const { svg } = spec.picture(840);
    expect(pathsOf(svg, "sm-line sm-forecast").map(piecesOf)).toEqual([1]);
    expect(pathsOf(svg, "sm-band sm-forecast").map(piecesOf)).toEqual([1]);
    expect(pathsOf(svg, "sm-points sm-main").map(piecesOf)).toEqual([18]);
  });

  it("has rows for periods that are still to come, in which no figure is claimed", () => {
    const columns = spec.table.columns.map(({ name }) => name);
    const last = spec.table.rows.at(-1)?.cells ?? [];
    expect(last[0]).toBe("FY 2030–31");
    expect(last[columns.indexOf("Percent of children")]).toBe("Not yet available");
    expect(last[columns.indexOf("Forecast")]).toMatch(/^\d+\.\d%$/);
    expect(last[columns.indexOf("95% prediction interval")]).toMatch(/^\d+\.\d% to \d+\.\d%$/);
  });

  it("says at every stop that it is none, and in the legend from when to when and when it was frozen", () => {
    const stops = spec.picture(600).stops[1]?.stops ?? [];
    expect(stops.length).toBe(forecast?.periods.length);
    for (const { words } of stops) expect(words).toContain("No figure: a forecast.");
    expect(spec.legend.map(({ label }) => label)).toContain(
      "Forecast from FY 2005–06 to FY 2016–17, frozen: March 2018",
    );
  });
});

describe("events", () => {
  const spec = trendSpec({ series: illustrativeRecurrence18, events: birchEvents, language: "en" });

  it("are numbered in order of time, each with its date as exactly as it is known", () => {
    expect(spec.legend.map(({ label }) => label)).toEqual([
      "1: Family visits began (2014)",
      "2: Safe sleep program began (June 15, 2019)",
      "3: Help line for parents opened (August 2019)",
    ]);
  });

  it("share a sign where they stand too close for two", () => {
    const texts = textsOf(spec.picture(288).svg);
    expect(texts).toContain("2, 3");
    expect(pathsOf(spec.picture(288).svg, "sm-event").map(piecesOf)).toEqual([3]);
  });

  it("claim no cause", () => {
    for (const language of ["en", "es"] as const) {
      const said = JSON.stringify(
        trendSpec({ series: illustrativeRecurrence18, events: birchEvents, language }),
      );
      expect(said).not.toMatch(
        /because of|due to|led to|caused|thanks to|effect of|debido a|gracias a|efecto de/i,
      );
    }
  });
});

describe("a provisional figure", () => {
  const spec = trendSpec({ series: provisionalRecurrence, language: "en" });

  it("is hollow with a broken edge, and is said to be so at its stop, in its row and below", () => {
    const { svg, stops } = spec.picture(600);
    expect(pathsOf(svg, "sm-points sm-provisional").map(piecesOf)).toEqual([1]);
    expect(pathsOf(svg, "sm-line sm-main").map(piecesOf)).toEqual([1]);
    expect(pathsOf(svg, "sm-line sm-main")[0]?.match(/[ML]/g)).toHaveLength(3);
    for (const said of [stops[0]?.stops.at(-1)?.words, spec.table.rows.at(-1)?.cells.at(-1)])
      expect(said).toContain("Provisional: published before the period was complete");
    expect(spec.footnotes.join(" ")).toContain("A hollow mark with a broken edge is provisional");
    expect(spec.summary).toContain("The latest is 6.0%, in FY 2022–23. Provisional:");
    expect(spec.summary).toContain("The lowest is 9.5%");
  });
});

describe("several places", () => {
  const compared = states.slice(0, 4);
  const spec = trendSpec({ series: nationalRecurrence, compared, language: "en" });

  it("each have a name at their end, a symbol of their own and a column", () => {
    const texts = textsOf(spec.picture(840).svg);
    for (const { series } of compared) {
      const name = String(series.place.name);
      expect(texts).toContain(name);
      expect(spec.table.columns.map((column) => column.name)).toContain(`${name}: Percent of children`);
    }
    expect(new Set(spec.legend.map(({ swatch }) => swatch)).size).toBe(5);
  });

  it("keep their names apart, inside the picture", () => {
    const [panel] = layoutTime(spec, 840).panels;
    const heights = (panel?.lines ?? []).flatMap(({ end }) => (end ? [end.y] : [])).toSorted((a, b) => a - b);
    expect(heights).toHaveLength(5);
    for (const [index, y] of heights.entries())
      if (index > 0) expect(y - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(16);
  });

  it("have their names in the legend alone where the picture is narrow", () => {
    expect(textsOf(spec.picture(288).svg)).not.toContain(String(compared[0]?.series.place.name));
  });

  it("are four at most: more cannot be told apart", () => {
    expect(() =>
      trendSpec({ series: nationalRecurrence, compared: states.slice(0, 5), language: "en" }),
    ).toThrow(/PlaceTrends/);
    expect(() =>
      trendSpec({ series: nationalRecurrence, compared: [{ series: coloradoReentry }], language: "en" }),
    ).toThrow(RangeError);
  });
});

describe("years together", () => {
  it("are called by their first and last year, and say what they are", () => {
    const spec = trendSpec({
      series: vermontPooled,
      analysis: vermontPooledAnalysis,
      intervals: "band",
      language: "en",
    });
    expect(spec.axisTitle).toBe("Years together");
    expect(spec.table.rows[0]?.cells[0]).toMatch(/^FFY \d{4} – FFY \d{4}$/);
  });
});
