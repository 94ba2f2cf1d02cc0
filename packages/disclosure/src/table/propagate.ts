import type { Box, System } from "./system.ts";

/** Rounds after which narrowing stops: it can go on for as long as counts are large. What is left, others find. */
const ROUNDS = 100;

/** The sum of one end of each member, with infinite ends counted apart. */
interface Sum {
  finite: number;
  infinite: number;
}

const add = (sum: Sum, value: number) => {
  if (Number.isFinite(value)) sum.finite += value;
  else sum.infinite++;
};

/** The sum without one of its members. */
const without = (sum: Sum, value: number, whole: number) => {
  const infinite = sum.infinite - (Number.isFinite(value) ? 0 : 1);
  return infinite > 0 ? whole : sum.finite - (Number.isFinite(value) ? value : 0);
};

/**
 * Narrows what each cell may be by what its rows leave for it, until nothing changes. The limits hold for every table
 * that fits. Where the rows of hidden cells form a tree they are the exact ends, and every whole number between them
 * is possible: each row leaves an unbroken range. Returns the row in which nothing fits, or undefined.
 */
export function propagate(system: System, box: Box): number | undefined {
  let waiting = new Set(system.rows.keys());
  for (let round = 0; round < ROUNDS && waiting.size > 0; round++) {
    const next = new Set<number>();
    for (const at of waiting) {
      const { cells, signs } = system.rows[at] ?? { cells: [], signs: [] };
      const least: Sum = { finite: 0, infinite: 0 };
      const most: Sum = { finite: 0, infinite: 0 };
      const low = (k: number) =>
        signs[k] === 1 ? (box.lower[cells[k] ?? 0] ?? 0) : -(box.upper[cells[k] ?? 0] ?? 0);
      const high = (k: number) =>
        signs[k] === 1 ? (box.upper[cells[k] ?? 0] ?? 0) : -(box.lower[cells[k] ?? 0] ?? 0);
      for (let k = 0; k < cells.length; k++) {
        add(least, low(k));
        add(most, high(k));
      }
      for (let k = 0; k < cells.length; k++) {
        const cell = cells[k] ?? 0;
        // The member is minus the sum of the others.
        const from = -without(most, high(k), Number.POSITIVE_INFINITY);
        const to = -without(least, low(k), Number.NEGATIVE_INFINITY);
        const lower = signs[k] === 1 ? from : -to;
        const upper = signs[k] === 1 ? to : -from;
        const before = [box.lower[cell] ?? 0, box.upper[cell] ?? 0] as const;
        if (lower <= before[0] && upper >= before[1]) continue;
        const after = [Math.max(lower, before[0]), Math.min(upper, before[1])] as const;
        if (after[0] > after[1]) return at;
        // The row's sums go on with the new ends: their other members gain what this one lost.
        for (const [sum, end] of [
          [least, low],
          [most, high],
        ] as const) {
          const was = end(k);
          if (Number.isFinite(was)) sum.finite -= was;
          else sum.infinite--;
        }
        box.lower[cell] = after[0];
        box.upper[cell] = after[1];
        add(least, low(k));
        add(most, high(k));
        for (const { row } of system.placesOf[cell] ?? []) if (row !== at) next.add(row);
      }
    }
    waiting = next;
  }
  return undefined;
}
