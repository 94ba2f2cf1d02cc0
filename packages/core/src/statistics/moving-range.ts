import { mean } from "./summary.ts";

/** A range this many times the mean range is not common-cause (D4 of a range of two). */
const SCREEN = 3.267;

/**
 * The mean of the ranges from each point to the next. A range that touches a missing point is dropped, never bridged.
 * Screened: ranges at or above 3.267 times the mean are left out once. Null when no range is left.
 * Source: Wheeler (2000) Understanding Variation; screening: Nelson (1982) J Qual Technol 14:172.
 */
export function meanMovingRange(points: readonly (number | null)[], screen: boolean): number | null {
  const ranges = points.flatMap((point, i) => {
    const before = points[i - 1];
    return point === null || before === null || before === undefined ? [] : [Math.abs(point - before)];
  });
  if (ranges.length === 0) return null;
  const all = mean(ranges);
  if (!screen) return all;
  const kept = ranges.filter((range) => range < SCREEN * all);
  return kept.length === 0 ? null : mean(kept);
}
