import { room, type Situation } from "./path.ts";
import type { Move } from "./system.ts";

/** How many cells a search may try before it is left to the solver. */
const BUDGET = 300;
const CHOICES = 6;
const LONGEST = 40;

interface Choice {
  readonly cell: number;
  readonly direction: 1 | -1;
  readonly score: number;
}

/**
 * A way to move a cell by one in a direction where cells are in three and more rows: a search in depth that rights the
 * row with the fewest choices first, and prefers cells that right several rows at once (the corners of a cube in a
 * three-way table). It may miss a way that exists.
 */
export function findCircuit(
  situation: Situation,
  cell: number,
  direction: 1 | -1,
  amount: number,
): Move | undefined {
  const { system } = situation;
  const off = new Map<number, number>();
  const move = new Map<number, number>();
  let tried = 0;

  const shift = (at: number, step: number) => {
    const next = (move.get(at) ?? 0) + step;
    if (next === 0) move.delete(at);
    else move.set(at, next);
    for (const { row, sign } of system.placesOf[at] ?? []) {
      const sum = (off.get(row) ?? 0) + sign * step;
      if (sum === 0) off.delete(row);
      else off.set(row, sum);
    }
  };

  const choicesIn = (row: number, most: number): readonly Choice[] => {
    const sum = off.get(row) ?? 0;
    const { cells, signs } = system.rows[row] ?? { cells: [], signs: [] };
    const choices: Choice[] = [];
    for (let k = 0; k < cells.length && choices.length < most; k++) {
      const at = cells[k] ?? 0;
      const own = situation.price(at);
      if (own === Number.POSITIVE_INFINITY || move.has(at)) continue;
      const way = sum * (signs[k] ?? 1) > 0 ? -1 : 1;
      if (room(situation, at, way) < amount) continue;
      let opened = 0;
      for (const place of system.placesOf[at] ?? []) {
        const now = off.get(place.row) ?? 0;
        opened += Math.abs(now + place.sign * way) - Math.abs(now);
      }
      choices.push({ cell: at, direction: way, score: own + opened * 3 });
    }
    return choices;
  };

  const search = (): boolean => {
    if (off.size === 0) return true;
    if (move.size > LONGEST || tried > BUDGET) return false;
    let best: readonly Choice[] | undefined;
    for (const row of [...off.keys()].slice(0, 12)) {
      const choices = choicesIn(row, 60);
      if (choices.length === 0) return false;
      if (!best || choices.length < best.length) best = choices;
    }
    const ordered = [...(best ?? [])].sort((a, b) => a.score - b.score).slice(0, CHOICES);
    for (const choice of ordered) {
      if (++tried > BUDGET) return false;
      shift(choice.cell, choice.direction);
      if (search()) return true;
      shift(choice.cell, -choice.direction);
    }
    return false;
  };

  shift(cell, direction);
  return search() ? move : undefined;
}
