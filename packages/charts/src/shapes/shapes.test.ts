import { describe, expect, it } from "vitest";
import { ringsHold } from "../drawing/rings.ts";
import { serviceAreas } from "../fixtures/maps.ts";
import { shapesFromGeoJson } from "./index.ts";
import { loadCounties, loadStates } from "./united-states.ts";
import { STATE_TILES } from "./us-states.ts";

describe("outlines of the United States", () => {
  it("have fifty states and the District of Columbia, each with a place for words inside it", async () => {
    const { places, width, source } = await loadStates();
    expect(places).toHaveLength(51);
    for (const { rings, center } of places) expect(ringsHold(rings, ...center)).toBe(true);
    expect(Math.max(...places.flatMap(({ rings }) => rings.flat()).map(([x]) => x))).toBeCloseTo(width);
    expect(source).toContain("Census Bureau");
  });

  it("have the counties of one state, filling the plane, or of all", async () => {
    expect((await loadCounties("CA")).places).toHaveLength(58);
    expect((await loadCounties("CA")).places.map(({ id }) => id)).toContain("06067");
    expect((await loadCounties()).places.length).toBeGreaterThan(3000);
    await expect(loadCounties("California")).rejects.toThrow('"California" is not a state\'s postal code');
  });

  it("are of 2017: Connecticut's counties, and no planning region in the place of one", async () => {
    const { places } = await loadCounties("CT");
    expect(places.map(({ id }) => id).toSorted()).toEqual([
      "09001",
      "09003",
      "09005",
      "09007",
      "09009",
      "09011",
      "09013",
      "09015",
    ]);
  });

  it("are a tile for every state, none on another", () => {
    const at = STATE_TILES.places.map(({ center }) => center.join());
    expect(new Set(at).size).toBe(52);
  });
});

describe("outlines of GeoJSON", () => {
  const { features } = serviceAreas;
  const [north] = features;
  const coordinatesOf = (feature: typeof north) => (feature?.geometry?.coordinates ?? []) as number[][][];
  const collection = (feature: object) =>
    ({ type: "FeatureCollection", features: [{ ...north, ...feature }] }) as typeof serviceAreas;

  it("are the same whichever way rings run, with north up", () => {
    const reversed = collection({
      geometry: {
        type: "Polygon",
        coordinates: coordinatesOf(north).map((ring) => ring.toReversed()),
      },
    });
    const [given] = shapesFromGeoJson(collection({}), { idProperty: "area" }).places;
    const [turned] = shapesFromGeoJson(reversed, { idProperty: "area" }).places;
    expect(turned?.center[0]).toBeCloseTo(given?.center[0] ?? 0, -1);
    const shapes = shapesFromGeoJson(serviceAreas, { idProperty: "area" });
    const middle = (id: string) => shapes.places.find((place) => place.id === id)?.center[1] ?? Number.NaN;
    expect(middle("NORTH")).toBeLessThan(middle("DELTA"));
  });

  it("keep areas: a degree of longitude is shorter in the north", () => {
    const shapes = shapesFromGeoJson(
      collection({
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [-100, 59],
              [-98, 59],
              [-98, 61],
              [-100, 61],
            ],
          ],
        },
      }),
      { idProperty: "area" },
    );
    expect(shapes.height / shapes.width).toBeGreaterThan(1.9);
  });

  it.each([
    [{ properties: {} }, 'Feature 1 has no id. Give each feature a property "area"'],
    [{ geometry: null }, 'The outline of "NORTH" is missing'],
    [{ geometry: { type: "Point", coordinates: [0, 0] } }, 'The outline of "NORTH" is a Point'],
    [
      { geometry: { type: "Polygon", coordinates: [[[400_000, 4_000_000]]] } },
      "Give longitude and latitude in degrees",
    ],
  ])("are refused with a sentence: %j", (feature, words) => {
    expect(() => shapesFromGeoJson(collection(feature), { idProperty: "area" })).toThrow(words);
  });

  it("are refused where two features are one place", () => {
    const twice = { ...serviceAreas, features: [...features, ...features] };
    expect(() => shapesFromGeoJson(twice, { idProperty: "area" })).toThrow(
      'Two features have the id "NORTH"',
    );
  });
});
