import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runHolt } from "./holt-recursion.ts";
import {
  chisqTrend,
  holt,
  joinpoint,
  linearPrediction,
  mannKendallTheilSen,
  rollingPooled,
} from "./index.ts";

const confidence = 0.95;
/** A series with its times, and the same rows in another order. */
const shuffled = fc
  .array(fc.record({ time: fc.integer({ min: 1990, max: 2040 }), value: fc.integer({ min: 1, max: 60 }) }), {
    minLength: 8,
    maxLength: 16,
  })
  .map((rows) => rows.filter(({ time }, i) => rows.findIndex((other) => other.time === time) === i))
  .filter((rows) => rows.length >= 7)
  .chain((rows) =>
    fc.record({ rows: fc.constant(rows), turned: fc.shuffledSubarray(rows, { minLength: rows.length }) }),
  );

type Rows = readonly { readonly time: number; readonly value: number }[];
const times = (rows: Rows) => rows.map(({ time }) => time);
const values = (rows: Rows) => rows.map(({ value }) => value);

describe("the order of the rows does not matter", () => {
  test("to Mann-Kendall and Theil-Sen", () => {
    fc.assert(
      fc.property(shuffled, ({ rows, turned }) => {
        const trend = (of: Rows) => mannKendallTheilSen({ values: values(of), times: times(of), confidence });
        expect(trend(turned)).toEqual(trend(rows));
      }),
    );
  });

  test("to joinpoints", () => {
    fc.assert(
      fc.property(shuffled, ({ rows, turned }) => {
        const bendsOf = (of: Rows) => joinpoint({ times: times(of), values: values(of), joinpoints: 1 });
        expect(bendsOf(turned).joinpoints).toEqual(bendsOf(rows).joinpoints);
        const at = new Map(turned.map(({ time }, i) => [time, bendsOf(turned).fitted[i]]));
        rows.forEach(({ time }, i) => {
          expect(at.get(time)).toBe(bendsOf(rows).fitted[i]);
        });
      }),
      { numRuns: 30 },
    );
  });

  test("to a line and its prediction", () => {
    fc.assert(
      fc.property(shuffled, ({ rows, turned }) => {
        const line = (of: Rows) =>
          linearPrediction({ x: times(of), y: values(of), newX: [2041], confidence });
        expect(line(turned).slope).toBeCloseTo(line(rows).slope, 10);
        expect(line(turned).predictionUpper[0]).toBeCloseTo(line(rows).predictionUpper[0] ?? Number.NaN, 8);
      }),
    );
  });
});

describe("Mann-Kendall", () => {
  test("turns its sign with the series, and keeps its probability", () => {
    fc.assert(
      fc.property(shuffled, ({ rows }) => {
        const up = mannKendallTheilSen({ values: values(rows), times: times(rows), confidence });
        const down = mannKendallTheilSen({
          values: values(rows).map((value) => -value),
          times: times(rows),
          confidence,
        });
        expect(down.S + up.S).toBe(0);
        expect([down.p, down.pExact]).toEqual([up.p, up.pExact]);
      }),
    );
  });

  test("refuses two values at one time, and a trend of two points", () => {
    const input = { values: [1, 2, 3], times: [2020, 2021, 2021], confidence };
    expect(() => mannKendallTheilSen(input)).toThrow(
      "times[3] must be a time that no other point has; found 2021.",
    );
    expect(() => mannKendallTheilSen({ values: [1, null, 2], confidence })).toThrow("at least 3 values");
  });
});

describe("chi-squared for trend", () => {
  test("does not move with the origin of the scores", () => {
    const input = { kind: "rate" as const, x: [12, 15, 11, 20, 24], n: [500, 510, 520, 520, 530] };
    const near = chisqTrend({ ...input, scores: [1, 2, 3, 4, 5] });
    const far = chisqTrend({ ...input, scores: [2019, 2020, 2021, 2022, 2023] });
    expect(far.chiSquared).toBeCloseTo(near.chiSquared ?? Number.NaN, 11);
  });

  test("has no direction in a series that is its own mirror", () => {
    const input = { kind: "proportion" as const, x: [3, 7, 3], n: [30, 30, 30], scores: [0.1, 0.2, 0.3] };
    expect(chisqTrend(input)).toMatchObject({ chiSquared: 0, p: 1, direction: 0 });
  });
});

describe("joinpoint", () => {
  test("finds the bend of a line that has one, the first of those that fit alike", () => {
    const time = Array.from({ length: 12 }, (_, i) => 2000 + i);
    const bent = time.map((t) => (t <= 2005 ? t - 1990 : 15 - 2 * (t - 2005)));
    const options = { times: time, joinpoints: 1, logScale: false };
    const fit = joinpoint({ ...options, values: bent });
    expect(fit.joinpoints).toEqual([2005]);
    expect(fit.slopes.map((slope) => Math.round(slope * 1e9) / 1e9)).toEqual([1, -2]);
    expect(fit.apc).toBeNull();
    expect(joinpoint({ ...options, values: time }).joinpoints).toEqual([2002]);
  });

  test("refuses more joinpoints than the points leave room for, and a logarithm of 0", () => {
    const input = { times: [1, 2, 3, 4], values: [1, 2, 3, 4], joinpoints: 1 };
    expect(() => joinpoint(input)).toThrow("joinpoints must be fewer");
    expect(() => joinpoint({ ...input, joinpoints: 0, values: [1, 0, 2, 3] })).toThrow("values[2] must be");
  });
});

describe("Holt's forecast", () => {
  const y = [21, 24, 19, 26, 28, 25, 31, 30, 29, 35, 33, 36];

  test("is at least as likely as any on a grid of parameters and starts", () => {
    const best = holt({ mode: "optimised", y, damped: false, h: 3, levels: [95] });
    for (const alpha of [0.01, 0.1, 0.3, 0.6, 0.9]) {
      for (const beta of [0.001, 0.05, 0.3].filter((one) => one <= alpha)) {
        for (const level of [18, 20, 22]) {
          const { errors } = runHolt(y, { alpha, beta, phi: 1 }, level, 1.3);
          expect(best.sse).toBeLessThanOrEqual(errors.reduce((total, error) => total + error ** 2, 0));
        }
      }
    }
  });

  test("is the same each time, and moves with the unit", () => {
    const input = { mode: "optimised" as const, damped: true, h: 2, levels: [80, 95] };
    const once = holt({ ...input, y });
    expect(holt({ ...input, y })).toEqual(once);
    const thousand = holt({ ...input, y: y.map((value) => value * 1000) });
    expect((thousand.mean[1] ?? 0) / 1000).toBeCloseTo(once.mean[1] ?? Number.NaN, 4);
  });

  test("widens the further it looks and the surer it must be", () => {
    const { lower, upper } = holt({ mode: "optimised", y, damped: true, h: 3, levels: [80, 95] });
    const widths = upper.map((limit, i) => limit - (lower[i] ?? Number.NaN));
    expect(widths.slice(0, 3)).toEqual([...widths.slice(0, 3)].sort((a, b) => a - b));
    expect(widths[3]).toBeGreaterThan(widths[0] ?? Number.NaN);
  });

  test("refuses a series with a hole and one too short to fit", () => {
    const holes = [1, null, 3] as unknown as number[];
    expect(() => holt({ mode: "optimised", y: holes, damped: false, h: 1, levels: [95] })).toThrow(
      "y[2] must be",
    );
    const short = { mode: "optimised" as const, y: y.slice(0, 9), damped: false, h: 1, levels: [95] };
    expect(() => holt(short)).toThrow("at least 10 values");
  });
});

describe("pooled rates", () => {
  test("are summed numerators over summed denominators, never the mean of the rates", () => {
    const pooled = rollingPooled({
      kind: "rate",
      x: [1, 9],
      n: [10, 1000],
      window: 2,
      confidence,
      multiplier: 1,
    });
    expect(pooled.value[1]).toBeCloseTo(10 / 1010, 14);
  });

  test("have no value when nobody could have had the event, nor before the window is full", () => {
    const pooled = rollingPooled({
      kind: "proportion",
      x: [0, 0],
      n: [0, 0],
      window: 2,
      confidence,
      multiplier: 100,
    });
    expect(pooled).toMatchObject({
      numerator: [null, 0],
      denominator: [null, 0],
      value: [null, null],
      upper: [null, null],
    });
  });
});
