// The files are large: their types are said here, not worked out from them.
declare module "us-atlas/states-albers-10m.json" {
  const atlas: import("topojson-specification").Topology<{
    states: import("topojson-specification").GeometryCollection;
  }>;
  export default atlas;
}
declare module "us-atlas/counties-albers-10m.json" {
  const atlas: import("topojson-specification").Topology<{
    counties: import("topojson-specification").GeometryCollection;
  }>;
  export default atlas;
}
