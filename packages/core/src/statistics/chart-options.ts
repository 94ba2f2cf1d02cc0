import { at, checkEach, checkList, checkPositive, checkWhole } from "./checks.ts";
import { StatisticsError } from "./statistics-error.ts";

export interface ChartOptions {
  /** Only the first so many points (missing ones counted) set the centre line and the spread. */
  readonly baseline?: number | null;
  /** Points left out of the centre line and the spread, counted from 1. */
  readonly exclude?: readonly number[] | null;
  /** How many standard deviations the limits are from the centre line: 3 unless said otherwise. */
  readonly sigma?: number | null;
}

/** The options of a chart of so many points: which of them set the limits, and how far away the limits are. */
export function checkChartOptions(options: ChartOptions, length: number): { base: number[]; sigma: number } {
  const baseline = checkWhole("baseline", options.baseline ?? length, 1, Number.MAX_SAFE_INTEGER);
  const exclude = options.exclude ?? [];
  if (!Array.isArray(exclude))
    throw new StatisticsError("exclude", exclude, "a list of points, counted from 1");
  exclude.forEach((point, i) => {
    checkWhole(at("exclude", i), point, 1, length);
  });
  const sigma = checkPositive("sigma", options.sigma ?? 3);
  const indices = Array.from({ length }, (_, i) => i);
  return { base: indices.filter((i) => i < baseline && !exclude.includes(i + 1)), sigma };
}

/** A list of points, each present and passing a check, or missing. */
export function checkPoints(
  argument: string,
  values: readonly (number | null)[],
  check: (name: string, value: unknown) => number,
): (number | null)[] {
  return checkEach(argument, checkList(argument, values), check);
}

/**
 * Whether a point lies beyond a limit. A point exactly on it does not, nor one that rounding alone puts past it.
 */
export function isBeyond(value: number | null, lower: number | null, upper: number | null): boolean {
  if (value === null) return false;
  const past = (far: number, near: number): boolean =>
    far - near > 1e-12 * Math.max(Math.abs(far), Math.abs(near));
  return (upper !== null && past(value, upper)) || (lower !== null && past(lower, value));
}
