import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CoalitionData, coalitionData, type FileOutcome } from "../coalition/coalition-data.ts";
import type { CoalitionEntry } from "../coalition/coalition-list.ts";
import type { Coalition } from "../coalition/coalition-schema.ts";
import type { MappedTable } from "../mapping/map-table.ts";
import { type Loaded, loadedFrom, problemsOfError } from "./loaded.ts";
import { coalitionListQuery, coalitionQuery, observationsQuery } from "./queries.ts";

/** The coalitions of a dashboard. `baseUrl` is the folder of coalitions.json. */
export function useCoalitionList(baseUrl: string): Loaded<readonly CoalitionEntry[]> {
  return loadedFrom(useQuery(coalitionListQuery(baseUrl)));
}

/** A coalition's configuration. */
export function useCoalition(baseUrl: string, id: string): Loaded<Coalition> {
  return loadedFrom(useQuery(coalitionQuery(baseUrl, id)));
}

/** A coalition's data, with a way to try again what could not be loaded. */
export interface Release extends CoalitionData {
  /** Loads the failed files again; those that are there stay. */
  readonly retryFailed: () => void;
}

/**
 * A coalition with all its series: its configuration, then its observation files side by side. Ready as soon as every
 * file has come or failed; a file that failed is among the problems, and the rest stays.
 */
export function useRelease(baseUrl: string, id: string): Loaded<Release> {
  const coalition = useCoalition(baseUrl, id);
  const known = coalition.status === "ready" ? coalition.value : undefined;
  const files = useQueries({
    queries: (known?.observations ?? []).map((file) => observationsQuery(baseUrl, known as Coalition, file)),
    combine: together,
  });
  const value = useMemo(
    () => (known && files.settled ? releaseOf(known, files.results) : undefined),
    [known, files],
  );
  if (coalition.status !== "ready") return coalition;
  return value ? { status: "ready", value } : { status: "loading" };
}

interface FileResult {
  readonly data: MappedTable | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** Only what the release needs, so that it is not built anew when a query merely refreshes. */
function together(results: readonly FileResult[]) {
  return {
    settled: results.every(({ data, error }) => data !== undefined || error !== null),
    results: results.map(({ data, error, refetch }) => ({ data, error, refetch })),
  };
}

function releaseOf(coalition: Coalition, results: readonly FileResult[]): Release {
  const outcomes = coalition.observations.flatMap((file, index): FileOutcome[] => {
    const result = results[index];
    if (result?.data) return [{ file, table: result.data }];
    return result?.error ? problemsOfError(result.error).map((problem) => ({ file, problem })) : [];
  });
  const retryFailed = () => {
    for (const { data, refetch } of results) if (!data) refetch();
  };
  return { ...coalitionData(coalition, outcomes), retryFailed };
}
