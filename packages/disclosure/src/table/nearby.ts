import { cheapestOf, priceOf, type Situation } from "./situation.ts";

/** How many cells are taken of each row at a time. */
const OF_A_ROW = 8;

/**
 * Cells around a cell that may move: of each row that is met some, the cheapest first, and then every cell
 * all of whose rows were met. What the others are is taken as given.
 *
 * @param most how many cells are taken at most
 * @param skipped how many such choices in each row are passed over, for another try
 */
export function nearby(situation: Situation, cell: number, most: number, skipped: number): readonly number[] {
  const { ties } = situation.system;
  const { rowStart, cellStart, cellRow } = ties;
  const cheapest = cheapestOf(situation, ties);
  const found = new Set([cell]);
  const rows = new Set<number>();
  const meet = (from: number) => {
    for (let at = cellStart[from] ?? 0; at < (cellStart[from + 1] ?? 0); at++) rows.add(cellRow[at] ?? 0);
  };
  const cellsOf = (row: number) => {
    const cells = [...cheapest.subarray(rowStart[row], rowStart[row + 1])];
    const free = cells.filter((at) => priceOf(situation, at) === 0);
    const dear = cells.filter(
      (at) => priceOf(situation, at) > 0 && priceOf(situation, at) < Number.POSITIVE_INFINITY,
    );
    return [...free, ...dear];
  };
  const isMet = (at: number) => {
    for (let k = cellStart[at] ?? 0; k < (cellStart[at + 1] ?? 0); k++)
      if (!rows.has(cellRow[k] ?? 0)) return false;
    return true;
  };
  meet(cell);
  for (const row of rows) {
    if (found.size >= most / 2) break;
    const cells = cellsOf(row);
    const from = Math.max(0, Math.min(skipped * OF_A_ROW, cells.length - OF_A_ROW));
    for (const next of cells.slice(from, from + OF_A_ROW)) {
      found.add(next);
      meet(next);
    }
  }
  for (const row of rows) {
    if (found.size >= most) break;
    for (const next of cellsOf(row)) if (found.size < most && isMet(next)) found.add(next);
  }
  return [...found];
}
