import type { System } from "./system.ts";

/**
 * The least that each cell can be as soon as it is shown which cells are zero: a total is at least the number of its
 * parts that are not. Where zeros are shown that much is public by the policy's choice, and no hiding takes it back;
 * where they are not, nobody knows.
 *
 * @param isZero whether it is shown that a cell is zero
 * @param mayBeZero whether it is known of a cell that it may be zero, although it is hidden
 */
export function floorsOf(
  system: System,
  zerosShown: boolean,
  isZero: (cell: number) => boolean,
  mayBeZero: (cell: number) => boolean,
): Float64Array {
  if (!zerosShown) return new Float64Array(system.ids.length);
  const floors = Float64Array.from(system.ids, (_, cell) => (isZero(cell) || mayBeZero(cell) ? 0 : 1));
  const waiting = system.rows.map((_, row) => row);
  const queued = new Set(waiting);
  const raise = (cell: number, least: number) => {
    if (least <= (floors[cell] ?? 0)) return;
    floors[cell] = least;
    for (const { row } of system.placesOf[cell] ?? []) {
      if (!queued.has(row)) waiting.push(row);
      queued.add(row);
    }
  };
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    queued.delete(row);
    const { cells, signs } = system.rows[row] ?? { cells: [], signs: [] };
    const parts = cells.filter((cell, k) => signs[k] === 1 && !isZero(cell));
    const total = cells[signs.indexOf(-1)];
    if (total === undefined) continue;
    raise(
      total,
      parts.reduce((sum, part) => sum + (floors[part] ?? 0), 0),
    );
    const [only] = parts;
    if (only !== undefined && parts.length === 1) raise(only, floors[total] ?? 0);
  }
  return floors;
}
