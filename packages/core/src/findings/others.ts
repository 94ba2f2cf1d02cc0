import { type Cell, hasValue } from "../cell.ts";
import type { Series } from "../series.ts";

/**
 * Everybody but a group: the total's counts less the group's, period by period, so that a group can be compared with
 * all other children rather than with a total that contains it. A period in which either has no published counts is
 * left out.
 */
export function othersOf(total: Series, group: Series): Series {
  const cells = total.cells.flatMap((cell): Cell[] => {
    const part = group.cells.find((candidate) => candidate.period.id === cell.period.id);
    const counts = counted(cell);
    const partCounts = part && counted(part);
    if (!counts || !partCounts) return [];
    const numerator = counts.numerator - partCounts.numerator;
    const denominator = counts.denominator - partCounts.denominator;
    if (numerator < 0 || denominator <= 0) return [];
    const value = (numerator * total.indicator.multiplier) / denominator;
    const { period, source } = cell;
    return [
      { kind: "value", period, value, numerator, denominator, revisions: [], ...(source && { source }) },
    ];
  });
  const { indicator, place } = total;
  return { indicator, place, cells };
}

function counted(cell: Cell): { numerator: number; denominator: number } | undefined {
  if (!hasValue(cell) || cell.numerator === undefined || cell.denominator === undefined) return undefined;
  return { numerator: cell.numerator, denominator: cell.denominator };
}
