import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Finding, FindingKind } from "../analysis.ts";
import { extendIndicator, type Indicator } from "../indicator.ts";
import type { Observation, Parts } from "../observation.ts";
import { parsePeriod } from "../parse-period.ts";
import { federalFiscalYear } from "../period.ts";
import type { Place } from "../place.ts";
import {
  caseworkerTurnover,
  childFatalities,
  childFatalitiesEstimated,
  entryExitRatio,
  maltreatmentInCare,
  nearFatalities,
  recurrenceOfMaltreatment,
  reentry,
} from "../presets/index.ts";
import { buildSeries, type Series } from "../series.ts";
import { type AnalysisOptions, analyze } from "./analyze.ts";
import { changeBetween } from "./change-between.ts";
import { disparitiesOf } from "./disparities.ts";
import { factsOf } from "./facts.ts";
import { othersOf } from "./others.ts";
import { sayBeyond } from "./say.ts";
import { forecastFrom } from "./turn-the-curve.ts";

const town: Place = { id: "T", name: "Birch", level: "town" };

/** Observations for tests: a period's id, and its parts or why there are none. */
function made(
  indicator: Indicator,
  rows: readonly (readonly [string, Parts | "not-reported" | "suppressed"])[],
): Observation[] {
  return rows.map(([period, parts]) => {
    const base = {
      indicatorId: indicator.id,
      placeId: town.id,
      period: parsePeriod(period),
      source: { publisher: "A test", report: "A test", asOf: "2026" },
    };
    return typeof parts === "string"
      ? { ...base, status: parts }
      : { ...base, status: "value" as const, parts };
  });
}

function seriesOf(
  indicator: Indicator,
  rows: readonly (readonly [string, Parts | "not-reported" | "suppressed"])[],
): Series {
  return buildSeries(indicator, town, made(indicator, rows));
}

function find(series: Series, kind: FindingKind, options?: AnalysisOptions): Finding {
  const finding = analyze(series, options).findings.find((candidate) => candidate.kind === kind);
  if (!finding) throw new Error(`There is no finding of kind ${kind}.`);
  return finding;
}

const parts = (numerator: number, denominator: number) => ({ numerator, denominator });
const fiscalYears = (counts: readonly number[], first = 2001) =>
  counts.map((numerator, index) => [`FFY${first + index}`, { numerator }] as const);

/** Wilson's limits, written out again here. */
function wilsonByHand(x: number, n: number): [number, number] {
  const z = 1.959963984540054;
  const p = x / n;
  const center = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return [center - half, center + half];
}

describe("change since the baseline", () => {
  it("says worse where a proportion rose by more than chance, with Newcombe's limits", () => {
    const series = seriesOf(recurrenceOfMaltreatment, [
      ["FY19-20", parts(1056, 12231)],
      ["FY20-21", parts(1105, 11442)],
      ["FY23-24", parts(929, 9663)],
    ]);
    const { verdict, method, inputs, sentence } = find(series, "change");
    const [l1, u1] = wilsonByHand(929, 9663);
    const [l2, u2] = wilsonByHand(1056, 12231);
    const [p1, p2] = [929 / 9663, 1056 / 12231];
    expect(verdict).toBe("worse");
    expect(method).toBe("newcombe");
    expect(inputs.differenceLower).toBeCloseTo(100 * (p1 - p2 - Math.hypot(p1 - l1, u2 - p2)), 9);
    expect(inputs.differenceUpper).toBeCloseTo(100 * (p1 - p2 + Math.hypot(u1 - p1, p2 - l2)), 9);
    expect(sentence.en).toBe(
      "Worse: 9.6% in FY 2023–24, from 8.6% in FY 2019–20: a change of 1.0 points (95% interval 0.2 to 1.8), more than chance alone would give.",
    );
    expect(sentence.es).toContain("Peor: 9.6% en AF 2023–24");
  });

  it("says better where the better direction is taken", () => {
    const higherIsBetter = extendIndicator(recurrenceOfMaltreatment, { id: "higher", direction: "higher" });
    const rows = [
      ["FY19-20", parts(300, 1000)],
      ["FY20-21", parts(400, 1000)],
    ] as const;
    expect(find(seriesOf(higherIsBetter, rows), "change").verdict).toBe("better");
    expect(find(seriesOf(recurrenceOfMaltreatment, rows), "change").verdict).toBe("worse");
  });

  it("says no detectable change where the interval holds none", () => {
    const series = seriesOf(recurrenceOfMaltreatment, [
      ["FY19-20", parts(95, 1000)],
      ["FY20-21", parts(100, 1000)],
    ]);
    expect(find(series, "change").verdict).toBe("no-detectable-change");
  });

  it("calls nothing a change where one of the figures has fewer than 20 events, however far apart they are", () => {
    const series = seriesOf(recurrenceOfMaltreatment, [
      ["FY19-20", parts(5, 1000)],
      ["FY20-21", parts(100, 1000)],
    ]);
    expect(find(series, "change").verdict).toBe("cannot-tell");
  });

  it("gives a contextual indicator no better and no worse", () => {
    const series = seriesOf(entryExitRatio, [
      ["FFY2017", parts(4000, 3000)],
      ["FFY2018", parts(3000, 4000)],
    ]);
    expect(find(series, "change")).toMatchObject({ verdict: "lower", method: "ratio-of-ratios" });
  });

  it("needs two figures whose periods do not overlap", () => {
    const series = seriesOf(reentry, [
      ["22A22B", parts(100, 1000)],
      ["22B23A", parts(300, 1000)],
    ]);
    expect(find(series, "change").verdict).toBe("not-enough-points");
  });

  it("cannot tell where the counts are not published", () => {
    const series = seriesOf(childFatalitiesEstimated, [
      ["FFY2015", { numerator: 1670, value: 2.25 }],
      ["FFY2016", { numerator: 1750, value: 2.36 }],
    ]);
    expect(find(series, "change").verdict).toBe("cannot-tell");
  });

  it("compares figures known between bounds only where the bounds do not meet", () => {
    const bounds = (lower: number, upper: number) => ({ lower, upper });
    const meeting = seriesOf(caseworkerTurnover, [
      ["FFY2010", bounds(10, 20)],
      ["FFY2011", bounds(15, 30)],
    ]);
    const apart = seriesOf(caseworkerTurnover, [
      ["FFY2010", bounds(30, 40)],
      ["FFY2011", bounds(10, 20)],
    ]);
    expect(find(meeting, "change").verdict).toBe("cannot-tell");
    expect(find(apart, "change").verdict).toBe("better");
  });

  it("judges the counts of a rate that has no population", () => {
    const series = seriesOf(childFatalities, fiscalYears([40, 41, 90]));
    expect(find(series, "change")).toMatchObject({ verdict: "worse", method: "exact-count-ratio" });
  });
});

describe("pooled change", () => {
  it("compares three years with three years, by their sums", () => {
    const series = seriesOf(childFatalities, fiscalYears([10, 12, 11, 30, 28, 32]));
    const { verdict, inputs, sentence } = find(series, "pooled-change");
    expect(verdict).toBe("worse");
    expect(inputs).toMatchObject({ nowNumerator: 90, beforeNumerator: 33 });
    expect(sentence.en).toContain(
      "30 in an average year of FFY 2004 to FFY 2006, from 11 in an average year of FFY 2001 to FFY 2003",
    );
  });

  it("pools five years where that is asked for", () => {
    const series = seriesOf(childFatalities, fiscalYears([9, 8, 9, 8, 9, 9, 8, 9, 8, 9]));
    expect(find(series, "pooled-change", { poolYears: 5 })).toMatchObject({
      verdict: "no-detectable-change",
      inputs: { nowNumerator: 43, beforeNumerator: 43 },
    });
  });

  it("needs years in a row: pools that overlap or have a gap are none", () => {
    expect(find(seriesOf(childFatalities, fiscalYears([9, 8, 9, 8, 9])), "pooled-change").verdict).toBe(
      "not-enough-points",
    );
    const gap = [
      ...fiscalYears([9, 8, 9, 8]),
      ["FFY2005", "not-reported" as const] as const,
      ["FFY2006", { numerator: 9 }] as const,
      ["FFY2007", { numerator: 9 }] as const,
    ];
    expect(find(seriesOf(childFatalities, gap), "pooled-change").verdict).toBe("not-enough-points");
  });

  it("is not said of events that are not rare", () => {
    const series = seriesOf(childFatalities, fiscalYears([1500, 1600, 1550, 1580, 1590, 1600]));
    expect(analyze(series).findings.map(({ kind }) => kind)).not.toContain("pooled-change");
  });
});

describe("signal or noise", () => {
  const steady = [50, 48, 52, 49, 51, 50, 47, 53, 50];

  it("needs eight figures", () => {
    expect(find(seriesOf(nearFatalities, fiscalYears(steady.slice(0, 7))), "special-cause")).toMatchObject({
      verdict: "not-enough-points",
      inputs: { points: 7, needed: 8 },
    });
  });

  it("finds none in figures that vary as chance has them, and one in a figure far from them", () => {
    const counts = extendIndicator(nearFatalities, { id: "counts", methods: { controlChart: "c-chart" } });
    expect(find(seriesOf(counts, fiscalYears(steady)), "special-cause").verdict).toBe("no-signal");
    const { verdict, inputs } = find(seriesOf(counts, fiscalYears([...steady, 95])), "special-cause");
    expect(verdict).toBe("signal");
    expect(inputs).toMatchObject({ value: 95, period: "FFY2010" });
  });

  it("finds a run of eight on one side of the center line", () => {
    const counts = extendIndicator(nearFatalities, { id: "counts", methods: { controlChart: "c-chart" } });
    const run = [60, 61, 60, 62, 61, 60, 61, 62, 40, 41, 40, 41, 42, 40, 41, 41];
    expect(find(seriesOf(counts, fiscalYears(run)), "special-cause")).toMatchObject({
      verdict: "signal",
      inputs: { runLength: 8, period: "FFY2016" },
    });
  });

  it("leaves out overlapping windows before it counts", () => {
    const windows = ["20A20B", "20B21A", "21A21B", "21B22A", "22A22B", "22B23A", "23A23B", "23B24A"] as const;
    const series = seriesOf(
      reentry,
      windows.map((period) => [period, parts(100, 1000)] as const),
    );
    expect(find(series, "special-cause")).toMatchObject({
      verdict: "not-enough-points",
      inputs: { points: 4 },
      sentence: { en: expect.stringMatching(/4 figures, .*Overlapping periods were left out/) },
    });
  });
});

describe("target, benchmark, forecast", () => {
  const falling = seriesOf(recurrenceOfMaltreatment, [
    ["FY19-20", parts(1000, 10000)],
    ["FY20-21", parts(900, 10000)],
    ["FY21-22", parts(700, 10000)],
  ]);

  it("says whether the figure is on the path, off it, or cannot be told", () => {
    const toward = (value: number) => find(falling, "target-path", { target: { value, year: 2025 } }).verdict;
    expect(toward(8)).toBe("on-the-path");
    expect(toward(0)).toBe("cannot-tell");
    const rising = seriesOf(recurrenceOfMaltreatment, [
      ["FY19-20", parts(1000, 10000)],
      ["FY20-21", parts(1200, 10000)],
    ]);
    expect(find(rising, "target-path", { target: { value: 5, year: 2025 } }).verdict).toBe("off-the-path");
  });

  it("gives a contextual indicator no path, and a place without figures no answer", () => {
    const ratio = seriesOf(entryExitRatio, [["FFY2017", parts(4000, 3000)]]);
    const target = { value: 0.9, year: 2030 };
    expect(analyze(ratio, { target }).findings.map(({ kind }) => kind)).not.toContain("target-path");
    const hidden = seriesOf(recurrenceOfMaltreatment, [["FY19-20", "suppressed"]]);
    expect(find(hidden, "target-path", { target }).verdict).toBe("cannot-tell");
  });

  it("refuses a benchmark that may not be compared, and gives no distance to it", () => {
    const finding = find(falling, "benchmark", { benchmarks: recurrenceOfMaltreatment.benchmarks });
    expect(finding.verdict).toBe("not-comparable");
    expect(finding.inputs).toEqual({ benchmark: 9.7 });
  });

  it("compares with a benchmark that may be compared", () => {
    const [national] = recurrenceOfMaltreatment.benchmarks;
    const allowed = { ...national, comparableWith: "observed" as const } as Indicator["benchmarks"][number];
    expect(find(falling, "benchmark", { benchmarks: [allowed] })).toMatchObject({
      verdict: "different",
      inputs: { value: 7, benchmark: 9.7 },
    });
  });

  const history = [1.1, 1.08, 1.06, 1.04, 1.02, 1.0].map((ratio, index) => {
    const row = [`FFY${2010 + index}`, parts(Math.round(ratio * 10000) + (index % 2) * 20, 10000)] as const;
    return row;
  });
  const baseline = { first: federalFiscalYear(2010), last: federalFiscalYear(2015), frozenOn: "2016-03-01" };

  it("sets later figures against the frozen forecast, which they never move", () => {
    const period = federalFiscalYear(2018);
    const before = forecastFrom(factsOf(seriesOf(entryExitRatio, history)), baseline, [period]);
    const later = [...history, ["FFY2017", parts(20000, 10000)], ["FFY2018", parts(14000, 10000)]] as const;
    const series = seriesOf(entryExitRatio, later);
    expect(forecastFrom(factsOf(series), baseline, [period])).toEqual(before);
    expect(find(series, "turn-the-curve", { baseline })).toMatchObject({ verdict: "higher" });
  });

  it("needs five figures to forecast from, and one after the baseline", () => {
    const short = { ...baseline, last: federalFiscalYear(2012) };
    expect(find(seriesOf(entryExitRatio, history), "turn-the-curve", { baseline: short }).verdict).toBe(
      "not-enough-points",
    );
    expect(find(seriesOf(entryExitRatio, history), "turn-the-curve", { baseline }).verdict).toBe(
      "not-enough-points",
    );
  });
});

describe("a change between two periods", () => {
  const period = parsePeriod;
  const of = (indicator: Indicator, before: Parts | "suppressed", now: Parts) =>
    changeBetween(
      seriesOf(indicator, [
        ["FFY2018", before],
        ["FFY2021", now],
      ]),
      period("FFY2018"),
      period("FFY2021"),
    );

  it("is a difference, a ratio and a percentage of events that are many", () => {
    const change = of(maltreatmentInCare, parts(400, 1_000_000), parts(300, 1_000_000));
    expect(change.finding.verdict).toBe("better");
    expect(change.ratio?.value).toBeCloseTo(0.75, 9);
    expect(change.percent).toBeCloseTo(-25, 9);
  });

  it("has no percentage of few events, and is not called a change", () => {
    const change = of(maltreatmentInCare, parts(3, 1_000_000), parts(6, 1_000_000));
    expect(change).toMatchObject({ unreliable: true, finding: { verdict: "cannot-tell" } });
    expect(change.percent ?? change.ratio).toBeUndefined();
  });

  it("has no percentage of a percentage", () => {
    const series = seriesOf(recurrenceOfMaltreatment, [
      ["FY19-20", parts(900, 9000)],
      ["FY22-23", parts(700, 9000)],
    ]);
    const change = changeBetween(series, period("FY19-20"), period("FY22-23"));
    expect(change.difference?.value).toBeCloseTo(-200 / 90, 9);
    expect(change.percent).toBeUndefined();
  });

  it("says nothing of a hidden figure", () => {
    const change = of(maltreatmentInCare, "suppressed", parts(300, 1_000_000));
    expect(change.finding.verdict).toBe("not-enough-points");
    expect(change.before).toMatchObject({ kind: "none", reason: "suppressed" });
    expect(change.ratio ?? change.difference ?? change.percent).toBeUndefined();
  });
});

describe("a sentence that a reader can check", () => {
  it("says that a difference was computed before rounding where the figures shown give another", () => {
    const rounded = seriesOf(recurrenceOfMaltreatment, [
      ["FY19-20", parts(6620, 100_000)],
      ["FY23-24", parts(5460, 100_000)],
    ]);
    const { sentence } = find(rounded, "change");
    expect(sentence.en).toMatch(/5\.5%.*6\.6%.*a change of -1\.2 points \(.*computed before rounding\)/);
    expect(sentence.es).toContain("calculado antes de redondear");
    const exact = seriesOf(recurrenceOfMaltreatment, [
      ["FY19-20", parts(6600, 100_000)],
      ["FY23-24", parts(5500, 100_000)],
    ]);
    expect(find(exact, "change").sentence.en).not.toContain("rounding");
  });

  it("never says that a figure lies below itself: a value and its limit get the digits that tell them apart", () => {
    expect(sayBeyond(entryExitRatio, 0.9265, 0.9312, "en")).toEqual(["0.927", "0.931"]);
    expect(sayBeyond(recurrenceOfMaltreatment, 9.04, 9.58, "en")).toEqual(["9.0%", "9.6%"]);
    expect(sayBeyond(childFatalities, 2100, 2100.4, "en")).toEqual(["2,100.00", "2,100.40"]);
  });

  it("says on a day, and in a year", () => {
    const days = seriesOf(childFatalities, [
      ["2004-07-01", { numerator: 500 }],
      ["2005-07-01", { numerator: 558 }],
    ]);
    expect(find(days, "change").sentence.en).toContain("558 on July 1, 2005, 500 on July 1, 2004");
    expect(find(days, "change").sentence.es).toContain(
      "558 el 1 de julio de 2005, 500 el 1 de julio de 2004",
    );
  });
});

describe("a provisional figure", () => {
  it("takes no part in what is said of change: its year is not complete", () => {
    const published = (asOf: string) => ({ publisher: "A", report: "B", asOf });
    const rows = [
      ["FY21-22", parts(900, 10_000), "2024-01-01"],
      ["FY22-23", parts(905, 10_000), "2024-01-01"],
      ["FY23-24", parts(300, 10_000), "2024-01-01"],
    ] as const;
    const series = buildSeries(
      recurrenceOfMaltreatment,
      town,
      rows.map(([period, counts, asOf]) => ({
        indicatorId: recurrenceOfMaltreatment.id,
        placeId: town.id,
        period: parsePeriod(period),
        source: published(asOf),
        status: "value",
        parts: counts,
      })),
    );
    const { verdict, inputs } = find(series, "change");
    expect(verdict).toBe("no-detectable-change");
    expect(inputs.now).toBeCloseTo(9.05, 9);
  });
});

describe("what is drawn beside the figures", () => {
  const counts = [40, 44, 38, 43, 41, 39, 45, 42];
  const series = seriesOf(childFatalities, fiscalYears(counts));

  it("is a path from the first figure to the target, of an indicator that has a better direction", () => {
    const target = { value: 20, year: 2012 };
    expect(analyze(series, { target }).targetPath).toMatchObject({
      from: { id: "FFY2001" },
      fromValue: 40,
      ...target,
    });
    const ratio = seriesOf(entryExitRatio, [["FFY2001", parts(40, 40)]]);
    expect(analyze(ratio, { target }).targetPath).toBeUndefined();
  });

  it("is a forecast of every period after the frozen baseline, to the last figure or the target's year", () => {
    const baseline = { first: federalFiscalYear(2001), last: federalFiscalYear(2006), frozenOn: "2007-01" };
    const ids = (options: AnalysisOptions) => analyze(series, options).forecast?.periods.map(({ id }) => id);
    expect(ids({ baseline })).toEqual(["FFY2007", "FFY2008"]);
    expect(ids({ baseline, target: { value: 20, year: 2010 } })).toEqual([
      "FFY2007",
      "FFY2008",
      "FFY2009",
      "FFY2010",
    ]);
    const whole = { ...baseline, last: federalFiscalYear(2008) };
    expect(ids({ baseline: whole })).toEqual(["FFY2009"]);
    const { value, lower, upper } = analyze(series, { baseline }).forecast ?? {};
    expect(value?.every((middle, at) => (lower?.[at] ?? 0) < middle && middle < (upper?.[at] ?? 0))).toBe(
      true,
    );
  });
});

describe("disparity", () => {
  const group = seriesOf(recurrenceOfMaltreatment, [["FY23-24", parts(889, 7589)]]);
  const total = seriesOf(recurrenceOfMaltreatment, [["FY23-24", parts(50339, 535374)]]);
  const named = (name: string, series: Series) => ({ name, series });

  it("is a ratio and a difference against all others, each with its interval", () => {
    const others = othersOf(total, group);
    expect(others.cells[0]).toMatchObject({ numerator: 50339 - 889, denominator: 535374 - 7589 });
    const finding = find(total, "disparity", {
      groups: {
        groups: [named("A group", group)],
        reference: { kind: "all-others-of", ...named("all others", total) },
      },
    });
    expect(finding.verdict).toBe("different");
    expect(finding.inputs.ratio).toBeCloseTo(889 / 7589 / (49450 / 527785), 9);
    expect(finding.inputs.difference).toBeCloseTo(100 * (889 / 7589 - 49450 / 527785), 9);
    expect(finding.sentence.en).toContain("A group: 11.7% in FY 2023–24, against 9.4% for all others");
  });

  it("cannot be told with fewer than 20 events", () => {
    const few = seriesOf(recurrenceOfMaltreatment, [["FY23-24", parts(8, 50)]]);
    const finding = find(total, "disparity", {
      groups: { groups: [named("Few", few)], reference: { kind: "group", ...named("All", total) } },
    });
    expect(finding.verdict).toBe("cannot-tell");
  });

  it("sets every group beside the reference in one period, and says which has no figure in it", () => {
    const early = seriesOf(recurrenceOfMaltreatment, [
      ["FY22-23", parts(40, 400)],
      ["FY23-24", "suppressed"],
    ]);
    const { period, groups } = disparitiesOf({
      groups: [named("A group", group), named("Hidden", early)],
      reference: { kind: "all-others-of", ...named("all others", total) },
    });
    expect(period?.id).toBe("FY23-24");
    expect(groups[0]?.ratio?.value).toBeCloseTo(889 / 7589 / (49450 / 527785), 9);
    expect(groups[1]).toMatchObject({ cell: { kind: "none", reason: "suppressed" } });
    expect(groups[1]?.ratio ?? groups[1]?.difference).toBeUndefined();
  });

  it("sets children whose group was not recorded apart: compared with nothing", () => {
    const unknown = seriesOf(recurrenceOfMaltreatment, [["FY23-24", parts(1004, 21259)]]);
    const found = disparitiesOf({
      groups: [named("A group", group)],
      notRecorded: [named("Not recorded", unknown)],
      reference: { kind: "all-others-of", ...named("all others", total) },
    });
    expect(found.groups).toHaveLength(1);
    expect(found.notRecorded).toMatchObject([{ name: "Not recorded", cell: { numerator: 1004 } }]);
    expect(found.notRecorded?.[0]).not.toHaveProperty("ratio");
  });

  it("says how many children the groups hold together, and only where every group is shown", () => {
    const reference = { kind: "all-others-of" as const, ...named("all others", total) };
    const hidden = seriesOf(recurrenceOfMaltreatment, [["FY23-24", "suppressed"]]);
    const of = (...all: Series[]) =>
      disparitiesOf({ groups: all.map((series) => named("G", series)), reference }).coverage;
    expect(of(group, group)).toEqual({ inGroups: 2 * 7589, total: 535374 });
    expect(of(group, hidden)).toBeUndefined();
  });

  it("has no difference of ratios, whose denominators are events themselves", () => {
    const few = seriesOf(entryExitRatio, [["FFY2021", parts(400, 500)]]);
    const all = seriesOf(entryExitRatio, [["FFY2021", parts(4000, 4000)]]);
    const [found] = disparitiesOf({
      groups: [named("A", few)],
      reference: { kind: "group", ...named("B", all) },
    }).groups;
    expect(found?.ratio?.value).toBeCloseTo(0.8, 9);
    expect(found?.difference).toBeUndefined();
  });
});

describe("every figure", () => {
  it("has an interval by the method of its kind", () => {
    const { estimates } = analyze(seriesOf(recurrenceOfMaltreatment, [["FY23-24", parts(929, 9663)]]));
    const [lower, upper] = wilsonByHand(929, 9663);
    expect(estimates[0]?.interval?.method).toBe("wilson");
    expect(estimates[0]?.interval?.lower).toBeCloseTo(100 * lower, 9);
    expect(estimates[0]?.interval?.upper).toBeCloseTo(100 * upper, 9);
  });

  it("has none where its counts are no whole numbers, and the other figures keep theirs", () => {
    const half = seriesOf(recurrenceOfMaltreatment, [
      ["FY21-22", parts(20, 300.5)],
      ["FY22-23", parts(20.5, 300)],
      ["FY23-24", parts(30, 300)],
    ]);
    const { estimates, findings } = analyze(half);
    expect(estimates.map(({ interval }) => interval !== undefined)).toEqual([false, false, true]);
    expect(findings[0]).toMatchObject({ kind: "change", verdict: "cannot-tell" });
    const counts = fiscalYears([3.5, 4, 5, 6, 7, 8, 9, 10]);
    expect(find(seriesOf(nearFatalities, counts), "special-cause")).toMatchObject({
      verdict: "cannot-tell",
      sentence: { en: expect.stringContaining("cannot be told apart here") },
    });
    expect(find(seriesOf(nearFatalities, counts), "pooled-change").verdict).toBe("not-enough-points");
  });

  it("that a definition calls no count is not weighed against chance", () => {
    const none = { interval: "none", change: "none", controlChart: "none" } as const;
    const people = extendIndicator(nearFatalities, { id: "people", methods: none });
    const { estimates, findings } = analyze(seriesOf(people, fiscalYears([362_692, 365_288])));
    expect(estimates.every(({ interval }) => interval === undefined)).toBe(true);
    expect(findings.map(({ verdict }) => verdict)).toEqual(["cannot-tell", "cannot-tell"]);
    expect(findings[0]?.sentence.en).toContain("not counts of events");
  });

  it("is unreliable with fewer than 20 events, and a hidden one says nothing", () => {
    const series = seriesOf(maltreatmentInCare, [
      ["FFY2020", parts(19, 500000)],
      ["FFY2021", parts(20, 500000)],
      ["FFY2022", "suppressed"],
    ]);
    expect(analyze(series).estimates.map(({ unreliable }) => unreliable.includes("few-events"))).toEqual([
      true,
      false,
      false,
    ]);
    expect(analyze(series).estimates[2]).toEqual({ periodId: "FFY2022", unreliable: [] });
  });
});

const INDICATORS = [recurrenceOfMaltreatment, maltreatmentInCare, entryExitRatio];
const FORM: Readonly<Record<string, (year: number) => string>> = {
  [recurrenceOfMaltreatment.id]: (year) =>
    `FY${String(year).padStart(2, "0")}-${String(year + 1).padStart(2, "0")}`,
  [maltreatmentInCare.id]: (year) => `FFY${2000 + year}`,
  [entryExitRatio.id]: (year) => `FFY${2000 + year}`,
};
const CAUSE = /because of|due to|caused|thanks to|led to|debido|por causa|gracias a|a causa/i;

const anySeries = fc
  .tuple(
    fc.constantFrom(...INDICATORS),
    fc.array(fc.tuple(fc.nat(400), fc.nat(5000), fc.boolean()), { minLength: 0, maxLength: 12 }),
  )
  .map(([indicator, rows]) => ({
    indicator,
    observations: made(
      indicator,
      rows.map(([x, more, hidden], year) => [
        FORM[indicator.id]?.(year + 5) ?? "",
        hidden ? "suppressed" : parts(x, x + more),
      ]),
    ),
  }));

test("findings of any series: whole sentences in both languages, no cause, no number that is none", () => {
  fc.assert(
    fc.property(anySeries, ({ indicator, observations }) => {
      const series = buildSeries(indicator, town, observations);
      const { findings, estimates } = analyze(series, {
        target: { value: 1, year: 2030 },
        benchmarks: indicator.benchmarks,
      });
      for (const { sentence, inputs } of findings) {
        for (const said of [sentence.en, sentence.es]) {
          expect(said).toMatch(/\.$/);
          expect(said).not.toMatch(CAUSE);
          expect(said).not.toMatch(/NaN|undefined|Infinity|∞|null/);
        }
        for (const input of Object.values(inputs)) expect(input).not.toBeNaN();
      }
      for (const { interval, periodId } of estimates) {
        const cell = series.cells.find(({ period }) => period.id === periodId);
        if (!interval || cell?.kind !== "value") continue;
        expect(interval.lower).toBeLessThanOrEqual(cell.value + 1e-9);
        expect(interval.upper).toBeGreaterThanOrEqual(cell.value - 1e-9);
      }
    }),
    { numRuns: 150 },
  );
});

test("findings do not depend on the order of the rows", () => {
  fc.assert(
    fc.property(anySeries, fc.nat(), ({ indicator, observations }, seed) => {
      const shuffled = observations
        .map((observation, index) => ({ observation, key: (index * 7919 + seed) % 104729 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ observation }) => observation);
      expect(analyze(buildSeries(indicator, town, shuffled))).toEqual(
        analyze(buildSeries(indicator, town, observations)),
      );
    }),
    { numRuns: 60 },
  );
});

test("scaling numerator and denominator alike keeps every value", () => {
  fc.assert(
    fc.property(
      fc.nat(400),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 2, max: 50 }),
      (x, more, by) => {
        for (const indicator of INDICATORS) {
          const period = FORM[indicator.id]?.(10) ?? "";
          const value = (scale: number) => {
            const [cell] = seriesOf(indicator, [[period, parts(x * scale, (x + more) * scale)]]).cells;
            return cell?.kind === "value" ? cell.value : Number.NaN;
          };
          expect(value(by)).toBeCloseTo(value(1), 9);
        }
      },
    ),
  );
});

test("hidden figures before the first and after the last contribute nothing to any finding", () => {
  fc.assert(
    fc.property(anySeries, ({ indicator, observations }) => {
      const hidden = made(
        indicator,
        [1, 2, 30, 31].map((year) => [FORM[indicator.id]?.(year) ?? "", "suppressed" as const]),
      );
      const findings = (rows: readonly Observation[]) => analyze(buildSeries(indicator, town, rows)).findings;
      expect(findings([...observations, ...hidden])).toEqual(findings(observations));
    }),
    { numRuns: 60 },
  );
});

describe("reliability by the rules of NCHS", () => {
  const reasons = (indicator: Indicator, period: string, x: number, n: number) =>
    analyze(seriesOf(indicator, [[period, parts(x, n)]])).estimates[0]?.unreliable;

  it("doubts a proportion with a denominator below 30, or an interval of 30 points", () => {
    expect(reasons(recurrenceOfMaltreatment, "FY23-24", 22, 29)).toContain("small-denominator");
    expect(reasons(recurrenceOfMaltreatment, "FY23-24", 22, 30)).not.toContain("small-denominator");
    expect(reasons(recurrenceOfMaltreatment, "FY23-24", 20, 36)).toContain("wide-interval");
    expect(reasons(recurrenceOfMaltreatment, "FY23-24", 200, 2000)).toEqual([]);
  });

  it("doubts a rate whose interval is wider than 160 % of it", () => {
    expect(reasons(maltreatmentInCare, "FFY2020", 3, 500000)).toEqual(["few-events", "wide-interval"]);
    expect(reasons(maltreatmentInCare, "FFY2020", 30, 500000)).toEqual([]);
  });
});
