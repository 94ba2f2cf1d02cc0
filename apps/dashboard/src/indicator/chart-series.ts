import type { Series } from "@shared-measurement/core";
import type { CoalitionData, IndicatorUse, Problem } from "@shared-measurement/data";
import { notSharing } from "../coalition-place.ts";

/** What the chart of an indicator and place is drawn from, or why there is none. */
export type ChartSeries =
  | { readonly state: "not-shared" }
  | { readonly state: "failed"; readonly problems: readonly Problem[] }
  | { readonly state: "empty" }
  | {
      readonly state: "ready";
      /** Without cells where the place has figures of the companion only. */
      readonly series: Series;
      /** The companion's series of the same place, if it has figures. */
      readonly companion?: Series;
      /** The context place's series of the same indicator, if it has figures and is another place. */
      readonly context?: Series;
    };

type Figures = Pick<CoalitionData, "coalition" | "seriesOf" | "problemsOf">;

/**
 * A problem in the place's own figures, or its companion's, stops the chart. One in the context's leaves the context
 * away: it is not what the page is about.
 */
export function chartSeries(release: Figures, use: IndicatorUse, placeId: string): ChartSeries {
  if (notSharing(release.coalition, placeId)) return { state: "not-shared" };
  const { indicator, companion: companionId } = use;
  const series = release.seriesOf(indicator.id, placeId);
  if (!series) return { state: "failed", problems: release.problemsOf(indicator.id, placeId) };
  const companion = companionId === undefined ? undefined : release.seriesOf(companionId, placeId);
  if (companionId !== undefined && !companion) {
    return { state: "failed", problems: release.problemsOf(companionId, placeId) };
  }
  const withCompanion = companion && companion.cells.length > 0;
  if (series.cells.length === 0 && !withCompanion) return { state: "empty" };
  const context =
    use.context === undefined || use.context === placeId
      ? undefined
      : release.seriesOf(indicator.id, use.context);
  return {
    state: "ready",
    series,
    ...(withCompanion && { companion }),
    ...(context && context.cells.length > 0 && { context }),
  };
}
