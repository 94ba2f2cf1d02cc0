export {
  type IndicatorData,
  type Release,
  type SeriesName,
  useCoalition,
  useCoalitionList,
  useIndicator,
  useRelease,
  useSeries,
} from "./hooks.ts";
export { keepReleases, type Storage } from "./keep-releases.ts";
export type { Freshness, Loaded } from "./loaded.ts";
export { coalitionListQuery, coalitionQuery, observationsQuery } from "./queries.ts";
