import type { Analysis, Series } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useQuery } from "@tanstack/react-query";
import { analysisRequest } from "./analysis-request.ts";
import { runTask } from "./run-task.ts";

/**
 * What the statistics say of a series: "pending" until they have been computed, undefined where they cannot be. A chart
 * is right without them; it has no intervals and no findings then.
 */
export function useAnalysis(
  release: Release,
  use: IndicatorUse,
  series: Series | undefined,
): Analysis | "pending" | undefined {
  const { data, isPending } = useQuery({
    queryKey: ["analysis", release.coalition.id, use.indicator.id, series?.place.id, series],
    queryFn: () => runTask("analyze", analysisRequest(release, use, series as Series)),
    enabled: series !== undefined && series.cells.length > 0,
    retry: false,
    networkMode: "always",
  });
  if (!series || series.cells.length === 0) return undefined;
  return isPending ? "pending" : data;
}
