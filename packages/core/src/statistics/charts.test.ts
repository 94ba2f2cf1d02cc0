import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  cChart,
  gChart,
  laneyPChart,
  pChart,
  rulesAnhoej,
  rulesMdc,
  rulesNelson,
  tChart,
  uChart,
  xmr,
} from "./index.ts";

const series = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 }), {
  minLength: 1,
  maxLength: 30,
});

describe("limits", () => {
  test("of a p chart stay from 0 to the multiplier and hold the centre line", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 100, max: 1_000_000 }), (x, size) => {
        const { center, lcl, ucl, points } = pChart({ x, n: x.map(() => size), multiplier: 100 });
        points.forEach((point, i) => {
          expect(point === null).toBe(x[i] === null);
          expect(lcl[i] === null).toBe(point === null);
          if (center === null || point === null) return;
          expect(lcl[i]).toBeGreaterThanOrEqual(0);
          expect(lcl[i]).toBeLessThanOrEqual(center);
          expect(ucl[i]).toBeGreaterThanOrEqual(center);
          expect(ucl[i]).toBeLessThanOrEqual(100);
        });
      }),
    );
  });

  test("do not move when numerators and denominators are pooled alike, only their spread does", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 2, max: 9 }), (x, times) => {
        const n = x.map((_, i) => 200 + i);
        const one = uChart({ x, n });
        const many = uChart({
          x: x.map((count) => (count === null ? null : count * times)),
          n: n.map((size) => size * times),
        });
        if (one.center === null || many.center === null) expect(many.center).toBe(one.center);
        else expect(many.center).toBeCloseTo(one.center, 12);
      }),
    );
  });

  test("are set by the baseline only, without the excluded points, as far out as asked", () => {
    const x = [5, 50, 7, 6, 90, 90];
    expect(cChart({ x, baseline: 4, exclude: [2] })).toMatchObject({
      center: 6,
      outside: [false, true, false, false, true, true],
    });
    expect(cChart({ x: [4, 4], sigma: 1 })).toMatchObject({ center: 4, lcl: 2, ucl: 6 });
    expect(xmr({ values: [1, 9, 2, 3], exclude: [2] })).toMatchObject({ center: 2, meanMovingRange: 1 });
    expect(gChart({ gaps: [1, 2, 30], baseline: 2 })).toMatchObject({ mean: 1.5, center: 1.5 });
  });

  test("are not crossed by a series that never changes", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 40 }),
        (value, length) => {
          const values = Array.from({ length }, () => value);
          expect(xmr({ values }).outside).not.toContain(true);
          expect(tChart({ times: values }).outside).not.toContain(true);
          expect(rulesMdc({ values, improvementDirection: "increase" }).specialCause).not.toContain(
            "Above UCL",
          );
        },
      ),
    );
  });

  test("of a chart that screens its moving ranges are unknown when screening leaves none", () => {
    expect(xmr({ values: [4, 4, 4], screenMovingRanges: true })).toMatchObject({
      center: 4,
      lcl: null,
      ucl: null,
    });
  });

  test("of Laney's chart are unknown where everyone has the event", () => {
    expect(laneyPChart({ x: [5, 6], n: [5, 6] })).toMatchObject({
      center: 1,
      lcl: [null, null],
      outside: [false, false],
    });
  });

  test("never bridge a missing period", () => {
    expect(xmr({ values: [1, null, 9] }).meanMovingRange).toBeNull();
  });
});

describe("run rules", () => {
  test("Nelson's flags are as long as the series and 0 where a value is missing", () => {
    fc.assert(
      fc.property(series, (values) => {
        const flags = rulesNelson({ values, lcl: 20, center: 50, ucl: 80 });
        for (const rule of Object.values(flags)) {
          expect(rule).toHaveLength(values.length);
          values.forEach((value, i) => {
            if (value === null) expect(rule[i]).toBe(0);
          });
        }
      }),
    );
  });

  test("a point on a line is not beyond it", () => {
    const { rule1, rule5 } = rulesNelson({ values: [3, -3, 2, 2, 2], lcl: -3, center: 0, ucl: 3 });
    expect([rule1, rule5]).toEqual([
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ]);
  });

  test("fourteen points that alternate are a signal, thirteen are not", () => {
    const values = Array.from({ length: 14 }, (_, i) => i % 2);
    expect(rulesNelson({ values, lcl: -9, center: 0.5, ucl: 9 }).rule4).toEqual([...Array(13).fill(0), 1]);
  });

  test("limits out of order are refused", () => {
    expect(() => rulesNelson({ values: [1], lcl: 5, center: 4, ucl: 6 })).toThrow("lcl must be at most");
  });

  test("a run chart without a point off its median has no runs to judge", () => {
    expect(rulesAnhoej({ values: [2, 2, null, 2] })).toEqual({
      median: 2,
      nUseful: 0,
      longestRun: null,
      longestRunMax: null,
      crossings: null,
      crossingsMin: null,
      signal: false,
    });
  });

  test("a long run on one side of the median is a signal", () => {
    const values = [
      ...Array.from({ length: 10 }, (_, i) => i),
      ...Array.from({ length: 10 }, (_, i) => 100 + i),
    ];
    expect(rulesAnhoej({ values })).toMatchObject({
      longestRun: 10,
      longestRunMax: 7,
      crossings: 1,
      signal: true,
    });
  });

  test("new limits start where the process was changed, and runs do not reach across", () => {
    const values = [1, 2, 1, 2, 1, 2, 1, 2, 11, 12, 11, 12, 11, 12, 11, 12];
    const one = rulesMdc({ values, improvementDirection: "decrease" });
    const two = rulesMdc({ values, improvementDirection: "decrease", rebaseAt: [9] });
    expect(one.variationIcon).toBe("special_cause_concern");
    expect([two.center[0], two.center[8], two.variationIcon]).toEqual([1.5, 11.5, "common_cause"]);
  });

  test("a trend keeps its direction where another begins beside it; only a shared turning point takes the next one's", () => {
    const causes = (steps: readonly number[]) => {
      let level = 0;
      const values = [0, ...steps.map((step) => (level += step))];
      return rulesMdc({ values, improvementDirection: "increase" }).specialCause;
    };
    const rise = [1, 1, 1, 1, 1, 1];
    const fall = [-1, -1, -1, -1, -1, -1];
    const [up, down] = ["7 Point Trend (Increasing)", "7 Point Trend (Decreasing)"];
    expect(causes([...rise, 0, ...rise]).slice(5, 9)).toEqual([up, up, up, up]);
    expect(causes([...fall, 1, ...fall]).slice(5, 9)).toEqual([down, down, down, down]);
    const wide = [9, -9, 9, -9];
    expect(causes([...wide, ...rise, ...fall]).slice(9, 12)).toEqual([up, down, down]);
  });

  test("a baseline too short to be one is refused", () => {
    const values = Array.from({ length: 15 }, (_, i) => i);
    expect(() => rulesMdc({ values, improvementDirection: "increase", baseline: 11 })).toThrow(
      "baseline must be",
    );
  });
});
