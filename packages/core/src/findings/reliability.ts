import type { Interval, ReliabilityReason } from "../analysis.ts";
import type { Cell } from "../cell.ts";
import type { Indicator } from "../indicator.ts";

/** Below this many events a rate is unreliable (CDC WONDER; NCHS). */
export const FEW_EVENTS = 20;
/** Below this denominator a proportion is (NCHS, Series 2 No. 175). */
const SMALL_DENOMINATOR = 30;

/**
 * Why a figure is too uncertain to be ranked, given an arrow or called a change; empty for a reliable one. It says
 * nothing about privacy: a hidden figure has no number to be judged.
 *
 * Sources: CDC WONDER (fewer than 20 events); NCHS rates (relative width of the interval over 160 %) and proportions
 * (denominator below 30; width of 30 points, or over 5 points and 130 % of the value).
 */
export function unreliableBecause(
  indicator: Indicator,
  cell: Cell,
  interval: Interval | undefined,
): ReliabilityReason[] {
  if (cell.kind !== "value") return [];
  const reasons: ReliabilityReason[] = [];
  const counts = indicator.kind === "ratio" ? [cell.numerator, cell.denominator] : [cell.numerator];
  if (counts.some((count) => count !== undefined && count < FEW_EVENTS)) reasons.push("few-events");
  if (
    indicator.kind === "proportion" &&
    cell.denominator !== undefined &&
    cell.denominator < SMALL_DENOMINATOR
  ) {
    reasons.push("small-denominator");
  }
  if (interval && isWide(indicator, cell.value, interval)) reasons.push("wide-interval");
  return reasons;
}

function isWide(indicator: Indicator, value: number, { lower, upper }: Interval): boolean {
  const width = upper - lower;
  const relative = value === 0 ? 0 : width / value;
  if (indicator.kind === "proportion") {
    const points = (width / indicator.multiplier) * 100;
    return points >= 30 || (points > 5 && relative > 1.3);
  }
  return relative > 1.6;
}
