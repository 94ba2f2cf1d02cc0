import { describe, expect, it } from "vitest";
import type { Indicator } from "../indicator.ts";
import type { Parts } from "../observation.ts";
import { parsePeriod } from "../parse-period.ts";
import type { Place } from "../place.ts";
import { childFatalities, entryExitRatio, recurrenceOfMaltreatment, reentry } from "../presets/index.ts";
import { buildSeries, type Series } from "../series.ts";
import { controlChart } from "./control-chart.ts";
import { daysBetween } from "./days-between.ts";
import { analyze } from "./index.ts";

const town: Place = { id: "T", name: "Birch", level: "town" };
const source = { publisher: "A test", report: "A test", asOf: "2026" };

function seriesOf(indicator: Indicator, rows: readonly (readonly [string, Parts | "suppressed"])[]): Series {
  return buildSeries(
    indicator,
    town,
    rows.map(([period, parts]) => {
      const base = { indicatorId: indicator.id, placeId: town.id, period: parsePeriod(period), source };
      return typeof parts === "string"
        ? { ...base, status: parts }
        : { ...base, status: "value" as const, parts };
    }),
  );
}

const pairs = (counts: readonly (number | "suppressed")[], of = 500) =>
  counts.map((numerator, index) => {
    const year = String(10 + index);
    const parts = numerator === "suppressed" ? numerator : { numerator, denominator: of + index * 20 };
    return [`FY${year}-${Number(year) + 1}`, parts] as const;
  });

const quiet = [50, 52, 49, 53, 54, 50, 56, 58] as const;

describe("a control chart", () => {
  it("has the p chart's limits by hand: three standard deviations of each year's denominator", () => {
    const { points, phases, method } = controlChart(seriesOf(recurrenceOfMaltreatment, pairs(quiet)));
    const events = quiet.reduce((sum, count) => sum + count, 0);
    const children = 8 * 500 + 20 * 28;
    const p = events / children;
    expect(method).toBe("p-chart");
    expect(phases[0]?.center).toBeCloseTo(100 * p, 10);
    expect(points[0]?.limits?.upper).toBeCloseTo(100 * (p + 3 * Math.sqrt((p * (1 - p)) / 500)), 10);
    expect(points[7]?.limits?.upper).toBeCloseTo(100 * (p + 3 * Math.sqrt((p * (1 - p)) / 640)), 10);
  });

  it("marks a point beyond its limits, and says it in the words of the analysis", () => {
    const series = seriesOf(recurrenceOfMaltreatment, pairs([...quiet, 120]));
    const { points, findings } = controlChart(series);
    expect(points.at(-1)?.signals).toEqual(["above-limit"]);
    const said = analyze(series).findings.find(({ kind }) => kind === "special-cause");
    expect(findings.at(-1)?.sentence.en).toBe(said?.sentence.en);
  });

  it("marks every figure of a run of eight and more, and a run goes on across a hidden year", () => {
    const low = Array.from({ length: 9 }, () => 40);
    const high = [70, 71, 72, 70, "suppressed", 71, 72, 73, 74] as const;
    const { points, findings } = controlChart(
      seriesOf(recurrenceOfMaltreatment, pairs([...low, ...high], 900)),
    );
    expect(points.slice(0, 9).every(({ signals }) => signals.includes("run-below"))).toBe(true);
    expect(points[13]?.signals).toEqual([]);
    expect(points.filter(({ signals }) => signals.includes("run-above"))).toHaveLength(8);
    expect(findings.map(({ sentence }) => sentence.en).join(" ")).toContain("9 figures in a row up to");
  });

  it("gives a hidden year no limit that would depend on its denominator, and no part in the others", () => {
    const hidden = controlChart(seriesOf(recurrenceOfMaltreatment, pairs([...quiet, "suppressed", 55])));
    const without = controlChart(
      seriesOf(
        recurrenceOfMaltreatment,
        pairs([...quiet, "suppressed", 55]).filter(([, parts]) => parts !== "suppressed"),
      ),
    );
    expect(hidden.points[8]).toEqual({ periodId: "FY18-19", phase: 0, signals: [] });
    expect(hidden.phases[0]?.center).toBe(without.phases[0]?.center);
  });

  it("says that seven figures are too few and gives no limit", () => {
    const { points, phases, findings } = controlChart(
      seriesOf(recurrenceOfMaltreatment, pairs(quiet.slice(1))),
    );
    expect(points.every(({ limits }) => limits === undefined)).toBe(true);
    expect(phases[0]?.without).toBe("too-few-figures");
    expect(findings[0]?.verdict).toBe("not-enough-points");
  });

  it("sets limits anew from the first period of a phase, with its reason, and not where the phase is short", () => {
    const start = {
      from: parsePeriod("FY18-19"),
      decidedOn: "2020-03-01",
      reason: { en: "New screening rules.", es: "Nuevas reglas de admisión." },
    };
    const later = [90, 95, 92, 94, 96, 91, 95, 99];
    const two = controlChart(seriesOf(recurrenceOfMaltreatment, pairs([...quiet, ...later])), {
      phases: [start],
    });
    expect(two.phases.map(({ first, figures }) => [first.id, figures])).toEqual([
      ["FY10-11", 8],
      ["FY18-19", 8],
    ]);
    expect(two.phases[1]?.center).toBeGreaterThan((two.phases[0]?.center ?? 0) + 3);
    expect(two.findings.map(({ verdict }) => verdict)).toEqual(["no-signal", "no-signal"]);
    expect(two.findings[1]?.sentence.en).toMatch(/^From FY 2018–19 on: No signal/);
    const short = controlChart(seriesOf(recurrenceOfMaltreatment, pairs([...quiet, 90, 95])), {
      phases: [start],
    });
    expect(short.phases[1]?.without).toBe("too-few-figures");
    expect(short.points.at(-1)?.limits).toBeUndefined();
  });

  it("charts counts where the population is nowhere published, and says that limits of few events are approximate", () => {
    const counts = [3, 4, 2, 5, 3, 4, 3, 2, 4];
    const { series, method, approximate, phases } = controlChart(
      seriesOf(
        childFatalities,
        counts.map((numerator, index) => [`FFY${2010 + index}`, { numerator }] as const),
      ),
    );
    expect([series.indicator.kind, method, approximate]).toEqual(["count", "c-chart", true]);
    expect(phases[0]?.center).toBeCloseTo(30 / 9);
  });

  it("leaves out overlapping windows, which hold the same children, and says so", () => {
    const windows = Array.from({ length: 18 }, (_, index) => {
      const year = 10 + Math.floor(index / 2);
      const id = index % 2 === 0 ? `${year}A${year}B` : `${year}B${year + 1}A`;
      return [id, { numerator: 30 + (index % 3), denominator: 400 }] as const;
    });
    const { series, thinned } = controlChart(seriesOf(reentry, windows));
    expect(thinned).toBe(true);
    expect(series.cells).toHaveLength(9);
  });

  it("charts a ratio on its logarithm: limits are equally many times away", () => {
    const exits = [40, 44, 38, 45, 41, 43, 39, 42];
    const { points, phases } = controlChart(
      seriesOf(
        entryExitRatio,
        exits.map((denominator, index) => [`FFY${2010 + index}`, { numerator: 41, denominator }] as const),
      ),
    );
    const center = phases[0]?.center ?? 0;
    const { lower = 0, upper = 0 } = points[0]?.limits ?? {};
    expect(upper / center).toBeCloseTo(center / lower, 10);
  });
});

describe("days between rare events", () => {
  const days = [
    "2020-01-04",
    "2020-02-10",
    "2020-03-26",
    "2020-03-26",
    "2020-05-10",
    "2020-06-19",
    "2020-08-08",
    "2020-09-17",
    "2020-10-27",
    "2020-12-18",
  ];

  it("are the calendar days from each event to the next, nothing for the first", () => {
    const { cells, indicator } = daysBetween({ indicator: childFatalities, place: town, days, source });
    expect(cells.map((cell) => cell.kind === "value" && cell.value)).toEqual([
      37, 45, 0, 45, 40, 50, 40, 40, 52,
    ]);
    expect(new Set(cells.map(({ period }) => period.id)).size).toBe(9);
    expect(indicator.direction).toBe("higher");
  });

  it("make a g chart, also with two events on one day", () => {
    const control = controlChart(daysBetween({ indicator: childFatalities, place: town, days, source }));
    expect(control.method).toBe("g-chart");
    expect(control.points).toHaveLength(9);
    expect(control.phases[0]?.center).toBe(40);
    const mean = 349 / 9;
    expect(control.points[0]?.limits?.upper).toBeCloseTo(mean + 3 * Math.sqrt(mean * (mean + 1)), 8);
  });

  it("make a t chart where no two are on one day; else the t chart is refused", () => {
    const series = daysBetween({ indicator: childFatalities, place: town, days: [...new Set(days)], source });
    expect(controlChart(series, { method: "t-chart" }).points[0]?.limits?.upper).toBeGreaterThan(45);
    const same = daysBetween({ indicator: childFatalities, place: town, days, source });
    expect(() => controlChart(same, { method: "t-chart" })).toThrow();
  });
});
