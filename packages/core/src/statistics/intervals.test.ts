import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  byar,
  clopperPearson,
  countRatio,
  crudeRate,
  dsrDobson,
  dsrGamma,
  newcombeDifference,
  type ProportionEstimate,
  type ProportionInput,
  poissonExact,
  wilson,
} from "./index.ts";

const confidences = fc.double({ min: 0.5, max: 0.9999, noNaN: true });
const denominators = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 1_000_000_000 }));
const proportions = denominators.chain((n) =>
  fc
    .oneof(fc.constantFrom(0, 1, n - 1, n), fc.integer({ min: 0, max: n }))
    .map((x) => ({ x: Math.max(0, x), n })),
);
const counts = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 1_000_000_000 }));
/** What rounding may move. */
const slack = (value: number): number => 1e-12 * Math.abs(value);

const methods: readonly (readonly [string, (input: ProportionInput) => ProportionEstimate])[] = [
  ["wilson", wilson],
  ["clopperPearson", clopperPearson],
];

describe.each(methods)("the interval of a proportion: %s", (_, interval) => {
  test("contains its estimate and stays from 0 to 1", () => {
    fc.assert(
      fc.property(proportions, confidences, (one, confidence) => {
        const { value, lower, upper } = interval({ ...one, confidence });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(value + slack(value));
        expect(upper).toBeGreaterThanOrEqual(value - slack(value));
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("widens with confidence", () => {
    fc.assert(
      fc.property(proportions, confidences, confidences, (one, first, second) => {
        const [less, more] = first < second ? [first, second] : [second, first];
        const narrow = interval({ ...one, confidence: less });
        const wide = interval({ ...one, confidence: more });
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower + slack(narrow.lower));
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - slack(narrow.upper));
      }),
    );
  });

  test("narrows as the same proportion is seen in more people", () => {
    const few = fc
      .integer({ min: 1, max: 200 })
      .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(few, fc.integer({ min: 2, max: 50 }), confidences, ({ x, n }, times, confidence) => {
        const one = interval({ x, n, confidence });
        const many = interval({ x: x * times, n: n * times, confidence });
        expect(many.value).toBeCloseTo(one.value, 12);
        expect(many.upper - many.lower).toBeLessThan(one.upper - one.lower);
      }),
    );
  });

  test("of those without the event is the mirror of those with it", () => {
    fc.assert(
      fc.property(proportions, confidences, ({ x, n }, confidence) => {
        const having = interval({ x, n, confidence });
        const lacking = interval({ x: n - x, n, confidence });
        expect(lacking.lower).toBeCloseTo(1 - having.upper, 12);
        expect(lacking.upper).toBeCloseTo(1 - having.lower, 12);
      }),
    );
  });
});

describe("the interval of a count or rate", () => {
  test("contains its estimate, and is a little wider exactly than by Byar's approximation or close to it", () => {
    fc.assert(
      fc.property(counts, confidences, (x, confidence) => {
        const { rate, lower, upper } = poissonExact({ x, exposure: 1, confidence });
        expect(lower).toBeLessThanOrEqual(rate);
        expect(upper).toBeGreaterThan(rate);
        const approximate = byar({ x, confidence });
        expect(approximate.upper).toBeGreaterThan(x);
        if (x >= 10) expect(Math.abs(approximate.upper / upper - 1)).toBeLessThan(0.02);
      }),
    );
  });

  test("does not change when counts and people are counted in another unit of exposure", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 1000 }), confidences, (x, scale, confidence) => {
        const one = crudeRate({ x, n: 12_345, confidence, multiplier: 1000 });
        const other = crudeRate({ x, n: 12_345 * scale, confidence, multiplier: 1000 * scale });
        for (const key of ["value", "lower", "upper"] as const) {
          expect(Math.abs(other[key] - one[key])).toBeLessThanOrEqual(slack(one[key]));
        }
      }),
    );
  });

  test("of a ratio turned upside down is the interval turned upside down", () => {
    const few = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(few, few, confidences, (x1, x2, confidence) => {
        const { exact, pCentral } = countRatio({ x1, x2, t1: 3, t2: 2, confidence });
        const other = countRatio({ x1: x2, x2: x1, t1: 2, t2: 3, confidence });
        expect(pCentral).toBeCloseTo(other.pCentral, 10);
        if (x2 > 0) expect(exact.upper * other.exact.lower).toBeCloseTo(1, 9);
        if (x1 > 0) expect(exact.lower * other.exact.upper).toBeCloseTo(1, 9);
      }),
    );
  });

  test("does not depend on the order of the strata of a standardized rate", () => {
    const stratum = fc.record({
      count: fc.integer({ min: 0, max: 500 }),
      population: fc.integer({ min: 1, max: 100_000 }),
      weight: fc.integer({ min: 1, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 20 }), (strata) => {
        const input = (rows: typeof strata) => ({
          counts: rows.map(({ count }) => count),
          populations: rows.map(({ population }) => population),
          standard: rows.map(({ weight }) => weight),
          confidence: 0.95,
          multiplier: 1000,
        });
        const turned = strata.toReversed();
        expect(dsrDobson(input(turned)).value ?? 0).toBeCloseTo(dsrDobson(input(strata)).value ?? 0, 9);
        expect(dsrGamma(input(turned)).upper).toBeCloseTo(dsrGamma(input(strata)).upper, 6);
      }),
    );
  });
});

describe("the interval of a difference of proportions", () => {
  test("contains the difference, stays from −1 to 1 and turns with its sides", () => {
    fc.assert(
      fc.property(proportions, proportions, confidences, (a, b, confidence) => {
        const there = newcombeDifference({ x1: a.x, n1: a.n, x2: b.x, n2: b.n, confidence });
        const back = newcombeDifference({ x1: b.x, n1: b.n, x2: a.x, n2: a.n, confidence });
        expect(there.lower).toBeGreaterThanOrEqual(-1);
        expect(there.upper).toBeLessThanOrEqual(1);
        expect(there.lower).toBeLessThanOrEqual(there.difference);
        expect(there.upper).toBeGreaterThanOrEqual(there.difference);
        expect(back.lower).toBeCloseTo(-there.upper, 12);
      }),
    );
  });
});
