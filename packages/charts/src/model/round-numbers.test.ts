import { nice, ticks } from "d3-array";
import { describe, expect, it } from "vitest";
import { roundNumbers } from "./round-numbers.ts";

describe("round numbers for a scale", () => {
  const figures = [0, 0.0004, 0.07, 0.3, 1, 2.9, 7, 9.6, 13.44, 99, 152, 1834, 73_201, 2_400_000, 4e9];
  const reaches = [-9.6, ...figures].flatMap((low) =>
    figures.filter((high) => high > low).map((high) => [low, high] as const),
  );

  it.each([3, 4, 5])("are those that d3 gives for about %i steps", (count) => {
    for (const [low, high] of reaches) {
      const expected = ticks(...nice(low, high, count), count);
      const numbers = roundNumbers(low, high, count);
      expect(numbers, `${low} to ${high}`).toEqual(expected.map((number) => number + 0));
    }
  });

  it("reach past what they hold, and end, whatever its size", () => {
    for (const [low, high] of [
      [0, 1e-300],
      [0, 1e300],
      [1e9, 1e9 + 1],
      [-5e-324, 5e-324],
    ] as const) {
      const numbers = roundNumbers(low, high, 5);
      expect(numbers[0]).toBeLessThanOrEqual(low);
      expect(numbers.at(-1)).toBeGreaterThanOrEqual(high);
      expect(numbers.length).toBeLessThan(20);
    }
  });
});
