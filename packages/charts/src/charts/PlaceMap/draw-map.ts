import { drawPath, drawText } from "../../drawing/marks.ts";
import { hatchRings, type Ring, ringsHold, ringsPath, snapped } from "../../drawing/rings.ts";
import { join, type Svg } from "../../drawing/svg.ts";
import type { Picture } from "../../model/picture.ts";
import { FONT_SIZE, shortened, spacedOut, textWidth, wrapped } from "../../model/text-width.ts";
import type { PlaceShape, PlaceShapes } from "../../shapes/place-shapes.ts";

/** How a place looks. */
export type MapKind =
  /** A reliable figure, shaded by its class. */
  | "class"
  /** A figure on a map that has no classes. */
  | "unclassed"
  | "unreliable"
  | "bounds"
  /** Hidden, not shared or missing. */
  | "none";

/** What the drawing needs of a place. */
export interface MapPlace {
  /** The row of the table. */
  readonly id: string;
  readonly placeId: string;
  readonly name: string;
  readonly kind: MapKind;
  /** The index of the class, 0 for the lowest. */
  readonly shade?: number;
  /** The number of the class. */
  readonly sign?: string;
  /** The figure, as short as it can stand. */
  readonly short?: string;
  /** What is said at it. */
  readonly words: string;
}

interface MapDrawing {
  readonly rows: readonly MapPlace[];
  readonly shapes: PlaceShapes;
  readonly width: number;
  /** Heads the places that have no outline. */
  readonly notDrawn: string;
  readonly stamp?: string;
}

interface Placed extends MapPlace {
  readonly rings: readonly Ring[];
  readonly x: number;
  readonly y: number;
}

const STAMP_ROW = 24;
/** A map is no taller than this part of its width, and no taller than this many pixels. */
const TALLEST = 1.25;
const MOST_HEIGHT = 640;
const LINE = 14;
const ENTRY = 30;
const BOX = 22;
const COLUMN = 200;

const NOWHERE: PlaceShapes = { width: 1, height: 0, places: [] };

/** Whether any place has an outline: without one there is nothing to see on the map. */
export const isOnMap = (rows: readonly MapPlace[], { places }: PlaceShapes): boolean => {
  const ids = new Set(places.map(({ id }) => id));
  return rows.some(({ placeId }) => ids.has(placeId));
};

/** A map at a width: its outlines in pixels, one path for each look, words where they fit, and a stop for each place. */
export function drawMap({ rows, shapes: given, width, notDrawn, stamp }: MapDrawing): Picture {
  const top = stamp ? STAMP_ROW : 0;
  const shapeOf = new Map(given.places.map((shape) => [shape.id, shape]));
  const shapes = isOnMap(rows, given) ? given : NOWHERE;
  const scale = Math.min(
    width / shapes.width,
    Math.min(MOST_HEIGHT, width * TALLEST) / Math.max(shapes.height, Number.MIN_VALUE),
  );
  const left = (width - shapes.width * scale) / 2;
  const toPixels = ([x, y]: readonly [number, number]) => [left + x * scale, top + y * scale] as const;
  const drawn: Placed[] = [];
  const without: MapPlace[] = [];
  const texts: Svg[] = [];
  for (const row of rows) {
    const shape = shapeOf.get(row.placeId);
    if (!shape) {
      without.push(row);
      continue;
    }
    const [x, y] = toPixels(shape.center);
    drawn.push({ ...row, rings: placedRings(shape, toPixels), x, y });
    texts.push(...wordsAt(row, shape, x, y, scale));
  }
  const known = new Set(rows.map(({ placeId }) => placeId));
  const outside = shapes.places
    .filter(({ id }) => !known.has(id))
    .map((shape) => placedRings(shape, toPixels));
  const mapBottom = top + shapes.height * scale;
  const list = listOf(without, notDrawn, width, mapBottom + 8);
  const all = [...drawn, ...list.placed];
  // The order of the rows is the order of the keys, wherever a place stands.
  const placeOf = new Map(all.map((place) => [place.id, place]));
  const walked = rows.flatMap(({ id }) => placeOf.get(id) ?? []);
  const height = Math.max(LINE, Math.ceil(list.bottom));
  return {
    width,
    height,
    along: "free",
    svg: join([
      ...(stamp ? [drawText("sm-stamp", 0, 14, stamp)] : []),
      ...drawKind("outside", outside),
      ...drawPlaces(all),
      ...texts,
      ...list.texts,
    ]),
    stops: [
      {
        area: { left: 0, right: width, top: 0, bottom: height },
        stops: walked.map(({ x, y, kind, words, id }) => ({
          x,
          y,
          words,
          row: id,
          ...(kind === "none" && { gap: true }),
        })),
        hit: (x, y) => {
          const index = walked.findIndex(({ rings }) => ringsHold(rings, x, y));
          return index < 0 ? undefined : index;
        },
      },
    ],
  };
}

type ToPixels = (point: readonly [number, number]) => readonly [number, number];

/** The outline of a place in pixels; a place too small for the width is still a dot. */
function placedRings({ rings, center }: PlaceShape, toPixels: ToPixels): Ring[] {
  const kept = snapped(rings.map((ring) => ring.map(toPixels)));
  if (kept.length > 0) return kept;
  const [x, y] = toPixels(center);
  return [squareAbout(x, y, 1)];
}

const squareAbout = (x: number, y: number, half: number): Ring => [
  [x - half, y - half],
  [x + half, y - half],
  [x + half, y + half],
  [x - half, y + half],
];

/** What stands in a place: its sign and its figure, its sign and its class, or its class alone; as much as fits. */
function wordsAt(row: MapPlace, shape: PlaceShape, x: number, y: number, scale: number): Svg[] {
  const [wide, tall] = [shape.room[0] * scale, shape.room[1] * scale];
  const fits = (lines: readonly string[]) =>
    lines.length * LINE <= 2 * tall + 2 && lines.every((line) => textWidth(line, "bold") <= 2 * wide + 2);
  const { short, sign } = row;
  const choices = [[shape.sign, short], [shape.sign, sign], row.kind === "class" ? [sign] : [shape.sign]].map(
    (lines) => lines.filter((line): line is string => line !== undefined),
  );
  const lines = choices.find((choice) => choice.length > 0 && fits(choice)) ?? [];
  const first = y - (lines.length * LINE) / 2 + FONT_SIZE - 2;
  return lines.map((line, index) => drawText("sm-label", x, first + index * LINE, line));
}

/** A name and its figure, as much of the name as leaves room for the figure. */
function named({ name, short }: MapPlace, room: number): string {
  if (short === undefined) return shortened(name, room, "regular");
  const figure = `: ${short}`;
  return `${shortened(name, room - textWidth(figure, "regular"), "regular")}${figure}`;
}

/** The places that have no outline, as boxes with their names and figures below the map. */
function listOf(without: readonly MapPlace[], heading: string, width: number, top: number) {
  if (without.length === 0) return { placed: [], texts: [], bottom: top };
  const columns = Math.max(1, Math.min(without.length, Math.floor(width / COLUMN)));
  const column = width / columns;
  const lines = wrapped(heading, width, "bold");
  const first = top + 8 + lines.length * 17;
  const placed = without.map((place, index): Placed => {
    const x = (index % columns) * column + BOX / 2;
    const y = first + Math.floor(index / columns) * ENTRY + ENTRY / 2;
    return { ...place, x, y, rings: [squareAbout(x, y, BOX / 2)] };
  });
  return {
    placed,
    texts: [
      ...lines.map((line, index) => drawText("sm-heading", 0, top + 16 + index * 17, line)),
      ...placed.flatMap((place) => [
        ...(place.sign ? [drawText("sm-label", place.x, place.y + 4.5, place.sign)] : []),
        drawText("sm-name", place.x + BOX, place.y + 4.5, named(place, spacedOut(column - BOX * 1.5))),
      ]),
    ],
    bottom: first + Math.ceil(without.length / columns) * ENTRY,
  };
}

function drawPlaces(places: readonly Placed[]): Svg[] {
  const looks = new Map<string, Placed[]>();
  for (const place of places) {
    const look = `${place.kind} ${place.shade ?? ""}`;
    looks.set(look, [...(looks.get(look) ?? []), place]);
  }
  return [...looks.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) =>
      drawKind(
        same[0]?.kind ?? "none",
        same.map(({ rings }) => rings),
        same[0]?.shade,
      ),
    );
}

/** Outlines of one look: one path, and one for the strokes of its pattern. */
export function drawKind(
  kind: MapKind | "outside",
  outlines: readonly (readonly Ring[])[],
  shade = 0,
): Svg[] {
  const data = outlines.map(ringsPath).join("");
  const hatch = (way: Parameters<typeof hatchRings>[1], distance: number) =>
    outlines.map((rings) => hatchRings(rings, way, distance)).join("");
  switch (kind) {
    case "class":
      return [drawPath(`sm-shape sm-shade-${shade + 1} sm-main`, data)];
    case "unclassed":
      return [drawPath("sm-shape sm-shape-plain", data)];
    case "unreliable":
      return [drawPath("sm-shape", data), drawPath("sm-hatch sm-main", hatch("falling", 8))];
    case "bounds":
      return [drawPath("sm-shape", data), drawPath("sm-hatch sm-main", hatch("level", 5))];
    case "none":
      return [drawPath("sm-shape", data), drawPath("sm-gap", hatch("rising", 7))];
    case "outside":
      return [drawPath("sm-shape sm-shape-outside", data)];
  }
}
