import type { ValueCell } from "../cell.ts";

/** Nelson's second rule with the length of the Western Electric rules: eight in a row on one side. */
export const RUN_LENGTH = 8;

/** Figures in a row on one side of a center line, by their places in the list. */
export interface Run {
  readonly members: readonly number[];
  readonly above: boolean;
}

/**
 * Every run of eight and more, as long as it is. It goes on across a missing period and ends at a figure on the line.
 * Source: Nelson (1984) J Qual Technol 16:237; Western Electric (1956).
 */
export function runsOf(points: readonly (ValueCell | null)[], center: number): Run[] {
  const runs: Run[] = [];
  let members: number[] = [];
  let side = 0;
  const close = () => {
    if (side !== 0 && members.length >= RUN_LENGTH) runs.push({ members, above: side > 0 });
  };
  points.forEach((cell, index) => {
    if (!cell) return;
    const own = Math.sign(cell.value - center);
    if (own === side) members.push(index);
    else {
      close();
      members = [index];
      side = own;
    }
  });
  close();
  return runs;
}
