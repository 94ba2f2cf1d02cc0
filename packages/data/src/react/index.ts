export { type Release, useCoalition, useCoalitionList, useRelease } from "./hooks.ts";
export type { Loaded } from "./loaded.ts";
export { coalitionListQuery, coalitionQuery, observationsQuery } from "./queries.ts";
