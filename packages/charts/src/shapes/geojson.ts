import { geoConicEqualArea } from "d3-geo";
import type { PlaceShapes } from "./place-shapes.ts";
import { inPlane, type PlacePolygons } from "./plane.ts";

type Position = readonly number[];

/** A feature as GeoJSON (RFC 7946) writes it, as far as a map of places needs it. */
export interface PlaceFeature {
  readonly type: "Feature";
  readonly id?: string | number;
  readonly properties?: Readonly<Record<string, unknown>> | null;
  readonly geometry:
    | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] }
    | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly (readonly Position[])[])[] }
    | { readonly type: string; readonly coordinates?: unknown }
    | null;
}

export interface PlaceFeatures {
  readonly type: "FeatureCollection";
  readonly features: readonly PlaceFeature[];
}

export interface GeoJsonOptions {
  /** The property that holds a place's id; the feature's own id by default. */
  readonly idProperty?: string;
  /** Who drew the outlines. */
  readonly source?: string;
}

/**
 * The outlines of a coalition's own places, such as towns, tribal lands or service areas, from GeoJSON in longitude and
 * latitude. They are projected so that areas compare (a conic equal-area projection about their own middle), whichever
 * way their rings run.
 *
 * @throws RangeError for a feature without an id, an id that comes twice, an outline that is no polygon, or coordinates
 * that are not degrees: the message names the feature.
 */
export function shapesFromGeoJson(collection: PlaceFeatures, options: GeoJsonOptions = {}): PlaceShapes {
  const seen = new Set<string>();
  const places = collection.features.map((feature, index): PlacePolygons => {
    const { idProperty } = options;
    const id = idProperty === undefined ? feature.id : feature.properties?.[idProperty];
    if ((typeof id !== "string" && typeof id !== "number") || id === "") {
      const expected = idProperty === undefined ? "an id" : `a property "${idProperty}"`;
      throw new RangeError(
        `Feature ${index + 1} has no id. Give each feature ${expected} that names its place.`,
      );
    }
    if (seen.has(String(id)))
      throw new RangeError(`Two features have the id "${id}". A place has one feature.`);
    seen.add(String(id));
    return { id: String(id), polygons: polygonsOf(feature, String(id)) };
  });
  const points = places.flatMap(({ polygons }) => polygons.flat(2));
  const middle = (axis: 0 | 1) => {
    const all = points.map((point) => point[axis]);
    return (all.reduce((a, b) => Math.min(a, b), 180) + all.reduce((a, b) => Math.max(a, b), -180)) / 2;
  };
  const [longitude, latitude] = [middle(0), middle(1)];
  const project = geoConicEqualArea()
    .rotate([-longitude, 0])
    .center([0, latitude])
    .parallels([latitude - 1, latitude + 1]);
  const projected = places.map(({ id, polygons }) => ({
    id,
    polygons: polygons.map((rings) =>
      rings.map((ring) => ring.map(([x, y]) => project([x, y]) ?? ([0, 0] as const))),
    ),
  }));
  return inPlane(projected, options.source);
}

function polygonsOf({ geometry }: PlaceFeature, id: string): PlacePolygons["polygons"] {
  const polygons =
    geometry?.type === "Polygon"
      ? [geometry.coordinates]
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates
        : undefined;
  if (!Array.isArray(polygons)) {
    throw new RangeError(
      `The outline of "${id}" is ${geometry ? `a ${geometry.type}` : "missing"}. Give it as a Polygon or a MultiPolygon.`,
    );
  }
  return (polygons as readonly (readonly (readonly Position[])[])[]).map((rings) =>
    rings.map((ring) => ring.map((position) => degreesOf(position, id))),
  );
}

function degreesOf([longitude = Number.NaN, latitude = Number.NaN]: Position, id: string) {
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) < 90)) {
    throw new RangeError(
      `The outline of "${id}" has the coordinates ${longitude}, ${latitude}. Give longitude and latitude in degrees (WGS 84).`,
    );
  }
  return [longitude, latitude] as const;
}
