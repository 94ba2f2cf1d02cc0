import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  betaCdf,
  betaQuantile,
  betaSf,
  binomialCdf,
  binomialQuantile,
  chiSquaredCdf,
  chiSquaredQuantile,
  gammaCdf,
  gammaQuantile,
  gammaSf,
  normalCdf,
  normalQuantile,
  normalSf,
  poissonCdf,
  poissonQuantile,
  tCdf,
  tQuantile,
  tSf,
} from "./distributions.ts";
import { StatisticsError } from "./statistics-error.ts";

const probabilities = fc.oneof(
  fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
  fc.integer({ min: -100, max: -1 }).map((power) => 10 ** power),
);
/** A positive number of any size up to 10 to the power `most`. */
const sizes = (most: number) => fc.double({ min: -0.5, max: most, noNaN: true }).map((power) => 10 ** power);

function relative(got: number, want: number): number {
  return Math.abs(got / want - 1);
}

describe("a quantile is where the lower tail is the probability", () => {
  test("normal, however far out", () => {
    fc.assert(
      fc.property(probabilities, (p) => {
        expect(relative(normalCdf(normalQuantile(p)), p)).toBeLessThan(1e-11);
      }),
    );
  });

  test("Student's t", () => {
    fc.assert(
      fc.property(probabilities, sizes(9), (p, df) => {
        const t = tQuantile(p, df);
        fc.pre(Number.isFinite(t));
        expect(relative(tCdf(t, df), p)).toBeLessThan(1e-8);
      }),
    );
  });

  test("gamma and chi-squared, with shapes up to 1e9", () => {
    fc.assert(
      fc.property(probabilities, sizes(9), (p, shape) => {
        fc.pre(chiSquaredQuantile(p, shape) > 1e-300);
        expect(relative(gammaCdf(gammaQuantile(p, shape), shape), p)).toBeLessThan(1e-6);
        expect(relative(chiSquaredCdf(chiSquaredQuantile(p, shape), shape), p)).toBeLessThan(1e-6);
      }),
    );
  });

  test("beta, with parameters up to 1e9", () => {
    fc.assert(
      fc.property(probabilities, sizes(9), sizes(9), (p, a, b) => {
        const x = betaQuantile(p, a, b);
        fc.pre(x > 1e-300 && x < 0.999);
        expect(relative(betaCdf(x, a, b), p)).toBeLessThan(1e-6);
      }),
    );
  });

  test("beta, with parameters that are 1 but for rounding", () => {
    expect(betaQuantile(0.3, 1 + 2 ** -52, 1 + 2 ** -51)).toBeCloseTo(0.3, 14);
    expect(relative(betaQuantile(1e-12, 1 - 2 ** -53, 0.5), 2e-12)).toBeLessThan(1e-9);
  });

  test("binomial: the smallest count that reaches it", () => {
    const trials = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1_000_000_000 }));
    const p = fc.double({ min: 0, max: 1, noNaN: true });
    const q = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(q, trials, p, (level, n, chance) => {
        const r = binomialQuantile(level, n, chance);
        expect(binomialCdf(r, n, chance)).toBeGreaterThanOrEqual(level * (1 - 1e-9));
        expect(binomialCdf(r - 1, n, chance)).toBeLessThanOrEqual(level * (1 + 1e-9));
      }),
    );
  });

  test("Poisson: the smallest count that reaches it", () => {
    const q = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(q, sizes(9), (level, mu) => {
        const r = poissonQuantile(level, mu);
        expect(poissonCdf(r, mu)).toBeGreaterThanOrEqual(level * (1 - 1e-9));
        expect(poissonCdf(r - 1, mu)).toBeLessThanOrEqual(level * (1 + 1e-9));
      }),
    );
  });
});

describe("each tail keeps its own digits", () => {
  test("where one minus the other would leave none", () => {
    // The logarithm of the tail, from 60-digit arithmetic.
    expect(Math.log(normalSf(30))).toBeCloseTo(-454.3212439563432, 9);
    expect(gammaSf(500, 1)).toBeCloseTo(Math.exp(-500), 230);
    expect(relative(betaSf(0.99999, 1, 20), 1e-100)).toBeLessThan(1e-9);
    expect(relative(tSf(1e6, 1), Math.atan(1e-6) / Math.PI)).toBeLessThan(1e-12);
  });

  test("where the square of the point would leave the range of a double", () => {
    // Cauchy's quantile in closed form; the other from 40-digit arithmetic.
    expect(relative(tQuantile(1e-300, 1), -1 / (Math.PI * 1e-300))).toBeLessThan(1e-12);
    expect(relative(tQuantile(1e-100, 0.5), -1.02849115631634e199)).toBeLessThan(1e-12);
  });

  test("at the ends of the line", () => {
    expect([normalCdf(Number.NEGATIVE_INFINITY), normalQuantile(0), normalQuantile(1)]).toEqual([
      0,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
    expect([gammaCdf(Number.POSITIVE_INFINITY, 3), betaCdf(1, 2, 3), betaCdf(0, 2, 3)]).toEqual([1, 1, 0]);
    expect([binomialQuantile(1, 8, 0.5), binomialQuantile(0.5, 1, 0.5), poissonQuantile(0.5, 0)]).toEqual([
      8, 0, 0,
    ]);
  });
});

test("a parameter out of range is an error, not NaN", () => {
  expect(() => normalQuantile(1.1)).toThrow(StatisticsError);
  expect(() => gammaCdf(1, -1)).toThrow("shape must be");
  expect(() => binomialCdf(1, 2.5, 0.5)).toThrow("n must be");
  expect(() => tSf(Number.NaN, 3)).toThrow("x must be");
});
