import type { Group, Series } from "@shared-measurement/core";
import { useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CoalitionData, coalitionData, type FileOutcome } from "../coalition/coalition-data.ts";
import type { CoalitionEntry } from "../coalition/coalition-list.ts";
import type { Coalition, IndicatorUse } from "../coalition/coalition-schema.ts";
import type { MappedTable } from "../mapping/map-table.ts";
import type { ProblemCode } from "../problems/problem.ts";
import { type Freshness, freshnessOf, type Loaded, loadedFrom, problemsOfError } from "./loaded.ts";
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
  /** Loads again what failed, also what failed to be refreshed; what is there stays until then. */
  readonly retryFailed: () => void;
}

/**
 * A coalition with all its series: its configuration, then its observation files side by side. Ready as soon as every
 * file has come or failed; a file that failed is among the problems, and the rest stays.
 */
export function useRelease(baseUrl: string, id: string): Loaded<Release> {
  const query = useQuery(coalitionQuery(baseUrl, id));
  const coalition = loadedFrom(query);
  const known = coalition.status === "ready" ? coalition.value : undefined;
  const files = useQueries({
    queries: (known?.observations ?? []).map((file) => observationsQuery(baseUrl, known as Coalition, file)),
    combine: together,
  });
  const { settled, results } = files;
  const { error, refetch } = query;
  const value = useMemo(
    () => (known && settled ? releaseOf(known, results, { error, refetch }) : undefined),
    [known, settled, results, error, refetch],
  );
  if (coalition.status !== "ready") return coalition;
  if (!value) return { status: "loading" };
  return { status: "ready", value, freshness: both(coalition.freshness, files.freshness) };
}

interface Asked {
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface FileResult extends Asked {
  readonly data: MappedTable | undefined;
}

/** Its files apart from their freshness, so that a release is not built anew when a query merely refreshes. */
function together(results: readonly (FileResult & { dataUpdatedAt: number; isFetching: boolean })[]) {
  return {
    settled: results.every(({ data, error }) => data !== undefined || error !== null),
    results: results.map(({ data, error, refetch }) => ({ data, error, refetch })),
    freshness: freshnessOf(results),
  };
}

function releaseOf(coalition: Coalition, results: readonly FileResult[], configuration: Asked): Release {
  const outcomes = coalition.observations.flatMap((file, index): FileOutcome[] => {
    const result = results[index];
    if (result?.data) return [{ file, table: result.data }];
    return result?.error ? problemsOfError(result.error).map((problem) => ({ file, problem })) : [];
  });
  const retryFailed = () => {
    for (const { error, refetch } of [configuration, ...results]) if (error) refetch();
  };
  return { ...coalitionData(coalition, outcomes), retryFailed };
}

function both(a: Freshness, b: Freshness): Freshness {
  return {
    loadedAt: Math.min(a.loadedAt, b.loadedAt),
    refreshing: a.refreshing || b.refreshing,
    problems: [...a.problems, ...b.problems],
  };
}

/** What a page needs to draw one indicator. */
export interface IndicatorData {
  readonly use: IndicatorUse;
  readonly release: Release;
}

/** One indicator of a coalition, with its release. A name that the coalition does not have fails, without a request. */
export function useIndicator(baseUrl: string, id: string, indicatorId: string): Loaded<IndicatorData> {
  const release = useRelease(baseUrl, id);
  return useMemo(() => {
    if (release.status !== "ready") return release;
    const { coalition } = release.value;
    const use = coalition.indicators.find(({ indicator }) => indicator.id === indicatorId);
    if (use) return { ...release, value: { use, release: release.value } };
    return unknown(`${id}/coalition.json`, "unknown-indicator", indicatorId);
  }, [release, id, indicatorId]);
}

/** The series of one indicator, place and group. Fails with what stops it, where a problem does. */
export function useSeries(
  baseUrl: string,
  id: string,
  { indicatorId, placeId, group }: SeriesName,
): Loaded<Series> {
  const release = useRelease(baseUrl, id);
  const dimension = group?.dimension;
  const groupId = group?.id;
  return useMemo(() => {
    if (release.status !== "ready") return release;
    const { seriesOf, problemsOf, places, indicators, retryFailed } = release.value;
    const file = `${id}/coalition.json`;
    if (!indicators.has(indicatorId)) return unknown(file, "unknown-indicator", indicatorId);
    if (!places.has(placeId)) return unknown(file, "unknown-place", placeId);
    const named = dimension !== undefined && groupId !== undefined ? { dimension, id: groupId } : undefined;
    const series = seriesOf(indicatorId, placeId, named);
    if (series) return { ...release, value: series };
    return { status: "failed", problems: problemsOf(indicatorId, placeId), retry: retryFailed };
  }, [release, id, indicatorId, placeId, dimension, groupId]);
}

/** Which series. */
export interface SeriesName {
  readonly indicatorId: string;
  readonly placeId: string;
  readonly group?: Group;
}

function unknown(file: string, code: ProblemCode, value: string): Loaded<never> {
  return { status: "failed", problems: [{ severity: "error", code, file, value }], retry: () => undefined };
}
