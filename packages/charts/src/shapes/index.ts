export { type GeoJsonOptions, type PlaceFeature, type PlaceFeatures, shapesFromGeoJson } from "./geojson.ts";
export type { PlaceShape, PlaceShapes } from "./place-shapes.ts";
