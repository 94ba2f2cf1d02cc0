import type { PlaceShape, PlaceShapes } from "./place-shapes.ts";

/** Each state: postal code, FIPS code, and its column and row in the grid, laid out as NPR's visuals team proposed it. */
export const US_STATES: readonly (readonly [code: string, fips: string, column: number, row: number])[] = [
  ["AK", "02", 0, 0],
  ["ME", "23", 10, 0],
  ["VT", "50", 9, 1],
  ["NH", "33", 10, 1],
  ["WA", "53", 0, 2],
  ["ID", "16", 1, 2],
  ["MT", "30", 2, 2],
  ["ND", "38", 3, 2],
  ["MN", "27", 4, 2],
  ["IL", "17", 5, 2],
  ["WI", "55", 6, 2],
  ["MI", "26", 7, 2],
  ["NY", "36", 8, 2],
  ["RI", "44", 9, 2],
  ["MA", "25", 10, 2],
  ["OR", "41", 0, 3],
  ["NV", "32", 1, 3],
  ["WY", "56", 2, 3],
  ["SD", "46", 3, 3],
  ["IA", "19", 4, 3],
  ["IN", "18", 5, 3],
  ["OH", "39", 6, 3],
  ["PA", "42", 7, 3],
  ["NJ", "34", 8, 3],
  ["CT", "09", 9, 3],
  ["CA", "06", 0, 4],
  ["UT", "49", 1, 4],
  ["CO", "08", 2, 4],
  ["NE", "31", 3, 4],
  ["MO", "29", 4, 4],
  ["KY", "21", 5, 4],
  ["WV", "54", 6, 4],
  ["VA", "51", 7, 4],
  ["MD", "24", 8, 4],
  ["DE", "10", 9, 4],
  ["AZ", "04", 1, 5],
  ["NM", "35", 2, 5],
  ["KS", "20", 3, 5],
  ["AR", "05", 4, 5],
  ["TN", "47", 5, 5],
  ["NC", "37", 6, 5],
  ["SC", "45", 7, 5],
  ["DC", "11", 8, 5],
  ["OK", "40", 3, 6],
  ["LA", "22", 4, 6],
  ["MS", "28", 5, 6],
  ["AL", "01", 6, 6],
  ["GA", "13", 7, 6],
  ["HI", "15", 0, 7],
  ["TX", "48", 3, 7],
  ["FL", "12", 8, 7],
  ["PR", "72", 10, 7],
];

/** How much taller than wide a tile is: two lines of words fit where its width is 26 pixels. */
const TALL = 1.32;
const GAP = 0.04;

function tileOf([code, , column, row]: (typeof US_STATES)[number]): PlaceShape {
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

/**
 * The states as tiles of one size, each about where it lies: no state weighs more for its land, and the smallest can be
 * read. The District of Columbia and Puerto Rico are among them.
 */
export const STATE_TILES: PlaceShapes = { width: 11, height: 8 * TALL, places: US_STATES.map(tileOf) };
