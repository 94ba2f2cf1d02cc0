import { queryOptions } from "@tanstack/react-query";
import type { Coalition } from "../coalition/coalition-schema.ts";
import { folder, loadCoalition, loadCoalitionList, loadObservations } from "../load/load-coalition.ts";
import { LoadError } from "../load/load-error.ts";

const MOST_RETRIES = 2;

/** Only what may pass is tried again: a file that is missing or malformed stays so. */
const shared = {
  retry: (failures: number, error: Error) =>
    error instanceof LoadError && error.passing && failures < MOST_RETRIES,
  // A dashboard on this computer works without a network; let the request say whether it can be reached.
  networkMode: "always",
  refetchOnReconnect: true,
  // Published files change by publication, not while someone reads.
  staleTime: 5 * 60_000,
} as const;

/** The first part of every key of ours. */
export const KEY = "shared-measurement";

/** The coalitions of a dashboard, from `<base>coalitions.json`. */
export function coalitionListQuery(baseUrl: string) {
  return queryOptions({
    ...shared,
    queryKey: [KEY, folder(baseUrl), "coalitions"],
    queryFn: ({ signal }) => loadCoalitionList(baseUrl, signal),
  });
}

/** A coalition's checked configuration, from `<base><id>/coalition.json`. */
export function coalitionQuery(baseUrl: string, id: string) {
  return queryOptions({
    ...shared,
    queryKey: [KEY, folder(baseUrl), "coalition", id],
    queryFn: ({ signal }) => loadCoalition(baseUrl, id, signal),
  });
}

/** The checked observations of one file of a coalition. The places and indicators that it is checked against are in the key. */
export function observationsQuery(baseUrl: string, coalition: Coalition, file: string) {
  return queryOptions({
    ...shared,
    queryKey: [
      KEY,
      folder(baseUrl),
      "observations",
      coalition.id,
      file,
      coalition.places,
      coalition.indicators,
    ],
    queryFn: ({ signal }) => loadObservations(baseUrl, coalition, file, signal),
  });
}
