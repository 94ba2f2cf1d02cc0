import type { PlaceShape, PlaceShapes } from "./place-shapes.ts";

/** Each state by its postal code about where it lies, as NPR's visuals team laid them out. */
const GRID = `
AK .. .. .. .. .. .. .. .. .. ME
.. .. .. .. .. .. .. .. .. VT NH
WA ID MT ND MN IL WI MI NY RI MA
OR NV WY SD IA IN OH PA NJ CT ..
CA UT CO NE MO KY WV VA MD DE ..
.. AZ NM KS AR TN NC SC DC .. ..
.. .. .. OK LA MS AL GA .. .. ..
HI .. .. TX .. .. .. .. FL .. PR`;

/** How much taller than wide a tile is: two lines of words fit where its width is 26 pixels. */
const TALL = 1.32;
const GAP = 0.04;

function tileOf(code: string, column: number, row: number): PlaceShape {
  const [left, right] = [column + GAP, column + 1 - GAP];
  const [top, bottom] = [row * TALL + GAP, (row + 1) * TALL - GAP];
  return {
    id: `US-${code}`,
    sign: code,
    rings: [
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ],
    ],
    center: [column + 0.5, (row + 0.5) * TALL],
    room: [0.5 - GAP, TALL / 2 - GAP],
  };
}

const ROWS = GRID.trim()
  .split("\n")
  .map((row) => row.split(" "));

/**
 * The states as tiles of one size, each about where it lies: no state weighs more for its land, and the smallest can be
 * read. The District of Columbia and Puerto Rico are among them.
 */
export const STATE_TILES: PlaceShapes = {
  width: 11,
  height: 8 * TALL,
  places: ROWS.flatMap((codes, row) =>
    codes.flatMap((code, column) => (code === ".." ? [] : [tileOf(code, column, row)])),
  ),
};
