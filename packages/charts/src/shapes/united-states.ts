import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { PlaceShapes } from "./place-shapes.ts";
import { inPlane, type PlacePolygons } from "./plane.ts";
import { US_STATES } from "./us-states.ts";

const SOURCE = "U.S. Census Bureau, cartographic boundary files, 2017 edition, 1:10,000,000 (outlines)";

/**
 * The outlines of the states and the District of Columbia in Albers' equal-area projection, Alaska and Hawaii below the
 * others, with ids such as "US-CO". About 80 kB, loaded when it is called. Puerto Rico has no outline here.
 */
export async function loadStates(): Promise<PlaceShapes> {
  // A bundler takes JSON as it is. Node asks for an attribute, with which Vite's development server fails.
  const { default: atlas } = await import("us-atlas/states-albers-10m.json").catch(
    () => import("us-atlas/states-albers-10m.json", { with: { type: "json" } }),
  );
  const codes = new Map(US_STATES.map(([code, fips]) => [fips, code]));
  const places = polygonsOf(atlas, atlas.objects.states).flatMap(({ id, polygons }) => {
    const code = codes.get(id);
    return code ? [{ id: `US-${code}`, sign: code, polygons }] : [];
  });
  return inPlane(places, SOURCE);
}

/**
 * The outlines of the counties of a state or, without one, of all states, with FIPS codes as ids: "06067". About 800 kB,
 * loaded when it is called.
 *
 * @param state A state's postal code: "CA".
 * @throws RangeError for a code that is no state's.
 */
export async function loadCounties(state?: string): Promise<PlaceShapes> {
  const fips = state && US_STATES.find(([code]) => code === state)?.[1];
  if (state && !fips) {
    throw new RangeError(`"${state}" is not a state's postal code. Give two letters, such as "CA".`);
  }
  // A bundler takes JSON as it is. Node asks for an attribute, with which Vite's development server fails.
  const { default: atlas } = await import("us-atlas/counties-albers-10m.json").catch(
    () => import("us-atlas/counties-albers-10m.json", { with: { type: "json" } }),
  );
  const counties = polygonsOf(atlas, atlas.objects.counties);
  return inPlane(fips ? counties.filter(({ id }) => id.startsWith(fips)) : counties, SOURCE);
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
