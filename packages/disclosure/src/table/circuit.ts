import { priceOf, room, type Situation } from "./situation.ts";
import type { Move } from "./system.ts";

const CHOICES = 6;
/** The longest way that is looked for. */
const LONGEST = 40;
/** Rows that are looked at for the one with the fewest choices, choices that are counted, and cells looked at in a row. */
const [ROWS, COUNTED, WIDEST] = [12, 16, 300];

interface Choice {
  readonly cell: number;
  readonly direction: number;
  readonly score: number;
}

/**
 * A way to move a cell by one in a direction where cells are in three and more rows: a search in depth that rights the
 * row with the fewest choices first, and prefers cells that right several rows at once (the corners of a cube in a
 * three-way table). It may miss a way that exists.
 *
 * @param budget how many cells it may try before it gives up
 */
export function findCircuit(
  situation: Situation,
  cell: number,
  direction: 1 | -1,
  amount: number,
  budget: number,
): Move | undefined {
  const { rowStart, rowCell, rowSign, cellStart, cellRow, cellSign } = situation.system.ties;
  const off = new Map<number, number>();
  const move = new Map<number, number>();
  let tried = 0;

  const shift = (at: number, step: number) => {
    const next = (move.get(at) ?? 0) + step;
    if (next === 0) move.delete(at);
    else move.set(at, next);
    for (let k = cellStart[at] ?? 0; k < (cellStart[at + 1] ?? 0); k++) {
      const row = cellRow[k] ?? 0;
      const sum = (off.get(row) ?? 0) + (cellSign[k] ?? 1) * step;
      if (sum === 0) off.delete(row);
      else off.set(row, sum);
    }
  };
  /** The way in which a cell would right its row, or 0 where it cannot. */
  const wayOf = (k: number, sum: number): number => {
    const at = rowCell[k] ?? 0;
    if (priceOf(situation, at) === Number.POSITIVE_INFINITY || move.has(at)) return 0;
    const way = sum * (rowSign[k] ?? 1) > 0 ? -1 : 1;
    return room(situation, at, way) < amount ? 0 : way;
  };
  /** How many cells could right a row, counted up to a number. */
  const countIn = (row: number, sum: number, most: number): number => {
    let count = 0;
    for (let k = rowStart[row] ?? 0; k < (rowStart[row + 1] ?? 0) && count < most; k++)
      if (wayOf(k, sum) !== 0) count++;
    return count;
  };
  const choicesIn = (row: number): readonly Choice[] => {
    const sum = off.get(row) ?? 0;
    const isLast = move.size === LONGEST - 1;
    const choices: Choice[] = [];
    for (let k = rowStart[row] ?? 0; k < (rowStart[row + 1] ?? 0) && choices.length < WIDEST; k++) {
      const way = wayOf(k, sum);
      if (way === 0) continue;
      const at = rowCell[k] ?? 0;
      let opened = 0;
      for (let place = cellStart[at] ?? 0; place < (cellStart[at + 1] ?? 0); place++) {
        const now = off.get(cellRow[place] ?? 0) ?? 0;
        opened += Math.abs(now + (cellSign[place] ?? 1) * way) - Math.abs(now);
      }
      // The last cell must right every row that is left.
      if (isLast && opened > -off.size) continue;
      choices.push({ cell: at, direction: way, score: priceOf(situation, at) + opened * 3 });
    }
    return choices.sort((a, b) => a.score - b.score).slice(0, CHOICES);
  };

  const search = (): boolean => {
    if (off.size === 0) return true;
    if (move.size >= LONGEST || tried > budget) return false;
    let fewest = COUNTED + 1;
    let best = -1;
    let looked = 0;
    for (const [row, sum] of off) {
      if (looked++ === ROWS) break;
      const count = countIn(row, sum, fewest);
      if (count === 0) return false;
      if (best === -1 || count < fewest) {
        fewest = count;
        best = row;
      }
    }
    for (const choice of choicesIn(best)) {
      if (++tried > budget) return false;
      shift(choice.cell, choice.direction);
      if (search()) return true;
      shift(choice.cell, -choice.direction);
    }
    return false;
  };

  shift(cell, direction);
  return search() ? move : undefined;
}
