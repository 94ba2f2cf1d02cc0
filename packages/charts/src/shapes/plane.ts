import polylabel from "polylabel";
import type { Ring } from "../drawing/rings.ts";
import type { PlaceShape, PlaceShapes } from "./place-shapes.ts";

/** The polygons of one place: the first ring of each is its outline, the others are holes. */
export interface PlacePolygons {
  readonly id: string;
  readonly polygons: readonly (readonly Ring[])[];
  readonly sign?: string;
}

/** Words about a place lie in a box within the largest circle that it holds: wider than tall, as words are. */
const BOX = [0.8, 0.6] as const;
/** How exactly the circle is found, as a part of the place's longer side. */
const PRECISE = 0.04;
const WIDTH = 1000;

/** Shapes that fill a plane 1000 wide, in the order given; places without a polygon are left out. */
export function inPlane(given: readonly PlacePolygons[], source?: string): PlaceShapes {
  const places = given.filter(({ polygons }) => polygons.length > 0);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { polygons } of places) {
    for (const [x, y] of polygons.flat(2)) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (places.length === 0) return { width: WIDTH, height: 0, places: [], ...(source && { source }) };
  const scale = WIDTH / Math.max(right - left, Number.MIN_VALUE);
  const toPlane = (ring: Ring): Ring => ring.map(([x, y]) => [(x - left) * scale, (y - top) * scale]);
  return {
    width: WIDTH,
    height: (bottom - top) * scale,
    places: places.map((place) => shapeOf(place, toPlane)),
    ...(source && { source }),
  };
}

function shapeOf({ id, polygons, sign }: PlacePolygons, toPlane: (ring: Ring) => Ring): PlaceShape {
  const placed = polygons.map((rings) => rings.map(toPlane));
  const middles = placed.map((rings) => {
    const extent = Math.max(...sidesOf(rings[0] ?? []));
    return polylabel(
      rings.map((ring) => ring.map(([x, y]) => [x, y])),
      extent * PRECISE,
    );
  });
  const widest = middles.toSorted((a, b) => b.distance - a.distance)[0];
  const radius = widest?.distance ?? 0;
  return {
    id,
    rings: placed.flat(),
    center: [widest?.[0] ?? 0, widest?.[1] ?? 0],
    room: [radius * BOX[0], radius * BOX[1]],
    ...(sign && { sign }),
  };
}

function sidesOf(ring: Ring): [number, number] {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
}
