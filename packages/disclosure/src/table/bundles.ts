import type { Place, Row } from "./system.ts";

/** The rows of one cell that go together, the first of them first. */
type Together = readonly Place[];

/**
 * Takes rows together that stand or fall together. Where the rows of a table are also grouped in two overlapping ways, a
 * count of both groups is in one sum across and in three down, and so is every other of its column that is in both:
 * what rights one of the three rights all. As one bundle they make the part of the table in both groups a two-way
 * table, through which chains lead, and of a table in three ways one through which cubes do.
 *
 * Rows of a cell go together if they cross in another cell too, directly or by way of others of its rows. Those of a
 * cell of two rows are kept apart, since chains lead through it as it is.
 *
 * @param placesOf for each cell, the rows that it is in, in their order
 * @returns rows of cells as before, where no two rows of a cell go together the same ones
 */
export function bundlesOf(rows: readonly Row[], placesOf: readonly (readonly Place[])[]): readonly Row[] {
  const crossings = new Map<number, number>();
  for (const places of placesOf) {
    for (const key of pairsOf(places, rows.length)) crossings.set(key, (crossings.get(key) ?? 0) + 1);
  }
  if (![...crossings.values()].some((count) => count > 1)) return rows;
  const bundles = new Map<string, { readonly cells: number[]; readonly signs: (1 | -1)[] }>();
  const groups = placesOf.map((places) => groupsOf(places, rows.length, crossings));
  // Row by row, so that the order of cells in the table decides nothing.
  rows.forEach(({ cells }, at) => {
    for (const cell of cells) {
      const group = groups[cell]?.find(([first]) => first?.row === at);
      if (!group) continue;
      const sign = group[0]?.sign ?? 1;
      const key = group.map((place) => `${place.row}${place.sign === sign ? "" : "-"}`).join(" ");
      const bundle = bundles.get(key) ?? { cells: [], signs: [] };
      bundles.set(key, bundle);
      bundle.cells.push(cell);
      bundle.signs.push(sign);
    }
  });
  return [...bundles.values()];
}

/** A number for each pair of a cell's rows, where they are more than two. */
function pairsOf(places: readonly Place[], rows: number): readonly number[] {
  if (places.length <= 2) return [];
  return places.flatMap(({ row }, at) => places.slice(at + 1).map((other) => row * rows + other.row));
}

function groupsOf(
  places: readonly Place[],
  rows: number,
  crossings: ReadonlyMap<number, number>,
): readonly Together[] {
  const isTogether = (a: Place, b: Place) => (crossings.get(a.row * rows + b.row) ?? 0) > 1;
  let groups: Together[] = [];
  for (const place of places) {
    const mine = groups.filter((group) => group.some((other) => isTogether(other, place)));
    const whole = [...mine.flat(), place].sort((a, b) => a.row - b.row);
    groups = [...groups.filter((group) => !mine.includes(group)), whole];
  }
  return groups;
}
