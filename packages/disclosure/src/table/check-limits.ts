import type { Inequality } from "./linked-table.ts";
import { TableError } from "./table-error.ts";

/** Rounded rates are written with so few digits that a count is let a little beyond them. */
const ROOM = 1e-9;

/**
 * Checks that every inequality whose counts are all known holds of them. Otherwise nothing that is hidden would fit, and
 * it would look as if the table could not be protected.
 */
export function checkLimits(
  inequalities: readonly Inequality[],
  countOf: (id: string) => number | undefined,
): void {
  inequalities.forEach(({ coefficients, lower, upper }, at) => {
    const terms = Object.entries(coefficients).map(([id, each]) => ({ id, each, count: countOf(id) }));
    if (terms.some(({ count }) => count === undefined)) return;
    const sum = terms.reduce((before, { each, count = 0 }) => before + each * count, 0);
    const room = ROOM * Math.max(1, Math.abs(sum));
    const isLow = lower !== undefined && sum < lower - room;
    if (!isLow && (upper === undefined || sum <= upper + room)) return;
    const said = terms.map(({ id, each, count }) => `${each === 1 ? "" : `${each} x `}"${id}" (${count})`);
    throw new TableError(
      `inequalities[${at + 1}]`,
      `${said.join(" + ")} is ${sum}, which is not ${isLow ? `${lower} or more` : `${upper} or less`}; mend the counts or the limit.`,
    );
  });
}
