import { Chart, type ChartOptions, chartOptions, useSpec } from "../../frame/Chart.tsx";
import { type PlaceMapOptions, placeMapSpec } from "./PlaceMap.model.ts";

export interface PlaceMapProps extends PlaceMapOptions, ChartOptions {}

/**
 * Places of one period on a map: tiles of the states, or outlines that `@shared-measurement/charts/shapes` loads or reads
 * from GeoJSON. Classes are stated and counted; unreliable, hidden and missing figures have patterns of their own. Deaths,
 * severe injuries and counts get no shades.
 */
export function PlaceMap(props: PlaceMapProps) {
  return <Chart spec={useSpec(placeMapSpec, props)} {...chartOptions(props)} />;
}
