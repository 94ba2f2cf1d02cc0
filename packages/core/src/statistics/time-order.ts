import { at, checkFinite, checkList, checkSameLength } from "./checks.ts";
import { StatisticsError } from "./statistics-error.ts";

export interface TimedPoint {
  readonly time: number;
  readonly value: number;
  /** Its place in the list it came from. */
  readonly index: number;
}

/**
 * The present points of a series in order of time, whatever the order of the rows. A missing value drops its point.
 * No two points may share a time.
 */
export function inTimeOrder(
  values: readonly (number | null)[],
  times: readonly number[],
  names: { readonly values: string; readonly times: string },
): TimedPoint[] {
  checkList(names.values, values);
  checkSameLength(names.times, times, names.values, values.length);
  const points = values.flatMap((value, index) => {
    const time = checkFinite(at(names.times, index), times[index]);
    return value === null ? [] : [{ time, value: checkFinite(at(names.values, index), value), index }];
  });
  points.sort((a, b) => a.time - b.time);
  points.forEach(({ time, index }, i) => {
    if (points[i - 1]?.time === time) {
      throw new StatisticsError(at(names.times, index), time, "a time that no other point has");
    }
  });
  return points;
}
