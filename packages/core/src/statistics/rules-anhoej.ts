import { checkPoints } from "./chart-options.ts";
import { checkFinite } from "./checks.ts";
import { binomialQuantile } from "./distributions.ts";
import { median, present } from "./summary.ts";

export interface RunChartInput {
  /** One value a period; null = missing. */
  readonly values: readonly (number | null)[];
}

export interface RunChart {
  /** Null when every value is missing. */
  readonly median: number | null;
  /** Points that are not on the median. The four figures that follow are null when there is none. */
  readonly nUseful: number;
  readonly longestRun: number | null;
  /** A run longer than this is a signal. */
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  /** Fewer crossings of the median than this are a signal. */
  readonly crossingsMin: number | null;
  readonly signal: boolean;
}

/**
 * The Anhøj rules of a run chart: an unusually long run on one side of the median, or unusually few crossings.
 * Throws a StatisticsError for an empty list and for values that are not finite numbers.
 * Source: Anhøj & Olesen (2014) PLoS ONE 9:e113825; Schilling (2012); Chen (2010).
 */
export function rulesAnhoej(input: RunChartInput): RunChart {
  const values = present(checkPoints("values", input.values, checkFinite));
  const middle = values.length === 0 ? null : median(values);
  const sides = values.map((value) => Math.sign(value - (middle ?? value))).filter((side) => side !== 0);
  const nUseful = sides.length;
  if (nUseful === 0) {
    const none = { longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null };
    return { median: middle, nUseful, ...none, signal: false };
  }
  const runs = runLengths(sides);
  const longestRun = Math.max(...runs);
  const longestRunMax = Math.round(Math.log2(nUseful)) + 3;
  const crossings = runs.length - 1;
  const crossingsMin = binomialQuantile(0.05, nUseful - 1, 0.5);
  const signal = longestRun > longestRunMax || crossings < crossingsMin;
  return { median: middle, nUseful, longestRun, longestRunMax, crossings, crossingsMin, signal };
}

function runLengths(sides: readonly number[]): number[] {
  const lengths: number[] = [];
  let start = 0;
  sides.forEach((side, i) => {
    if (side === sides[i + 1]) return;
    lengths.push(i + 1 - start);
    start = i + 1;
  });
  return lengths;
}
