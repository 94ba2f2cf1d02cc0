import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { PlaceShapes } from "./place-shapes.ts";
import { inPlane, type PlacePolygons } from "./plane.ts";

/** The postal code of each state by its FIPS code (ANSI INCITS 38). */
const CODES = new Map(
  `
    01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME
    24MD 25MA 26MI 27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI
    45SC 46SD 47TN 48TX 49UT 50VT 51VA 53WA 54WV 55WI 56WY 72PR
  `
    .trim()
    .split(/\s+/)
    .map((state) => [state.slice(0, 2), state.slice(2)]),
);

const SOURCE = "U.S. Census Bureau, cartographic boundary files, 2017 edition, 1:10,000,000 (outlines)";

/**
 * The outlines of the states and the District of Columbia in Albers' equal-area projection, Alaska and Hawaii below the
 * others, with ids such as "US-CO". About 80 kB, loaded when it is called from the package us-atlas, which whoever draws
 * such a map installs beside the charts. Puerto Rico has no outline here.
 *
 * @throws Error where us-atlas is not installed or cannot be loaded.
 */
export async function loadStates(): Promise<PlaceShapes> {
  // A bundler takes JSON as it is. Node asks for an attribute, with which Vite's development server fails.
  const { default: atlas } = await import("us-atlas/states-albers-10m.json")
    .catch(() => import("us-atlas/states-albers-10m.json", { with: { type: "json" } }))
    .catch(refuse);
  const places = polygonsOf(atlas, atlas.objects.states).flatMap(({ id, polygons }) => {
    const code = CODES.get(id);
    return code ? [{ id: `US-${code}`, sign: code, polygons }] : [];
  });
  return inPlane(places, SOURCE);
}

/**
 * The outlines of the counties of a state or, without one, of all states, with FIPS codes as ids: "06067". About 800 kB,
 * loaded when it is called from the package us-atlas. They are of 2017: Connecticut has its eight counties here, and not
 * the nine planning regions that the Census Bureau has published by since 2022. A place of a newer code has no outline, so a
 * map lists it below and draws it nowhere; `shapesFromGeoJson` takes newer outlines.
 *
 * @param state A state's postal code: "CA".
 * @throws RangeError for a code that is no state's; Error where us-atlas is not installed or cannot be loaded.
 */
export async function loadCounties(state?: string): Promise<PlaceShapes> {
  const fips = [...CODES].find(([, code]) => code === state)?.[0];
  if (state && !fips) {
    throw new RangeError(`"${state}" is not a state's postal code. Give two letters, such as "CA".`);
  }
  const { default: atlas } = await import("us-atlas/counties-albers-10m.json")
    .catch(() => import("us-atlas/counties-albers-10m.json", { with: { type: "json" } }))
    .catch(refuse);
  const counties = polygonsOf(atlas, atlas.objects.counties);
  return inPlane(fips ? counties.filter(({ id }) => id.startsWith(fips)) : counties, SOURCE);
}

function refuse(cause: unknown): never {
  throw new Error(
    'The outlines of states and counties are in the package us-atlas, which could not be loaded. Install it beside the charts ("npm install us-atlas"); on a page, check the connection.',
    { cause },
  );
}

function polygonsOf(atlas: Topology, collection: GeometryCollection): PlacePolygons[] {
  return feature(atlas, collection).features.map(({ id, geometry }) => ({
    id: String(id),
    polygons: (geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon"
        ? geometry.coordinates
        : []
    ).map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const))),
  }));
}
