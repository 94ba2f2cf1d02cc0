import type { Series } from "@shared-measurement/core";
import type { CoalitionData, IndicatorUse, Member, Problem } from "@shared-measurement/data";
import { notSharing } from "../coalition-place.ts";

/** What an overview has of one indicator and place. Every place has one: none is left out. */
export type PlaceGlance =
  | { readonly kind: "figures"; readonly placeId: string; readonly series: Series }
  | { readonly kind: "none"; readonly placeId: string }
  | { readonly kind: "not-shared"; readonly placeId: string; readonly member: Member }
  | { readonly kind: "failed"; readonly placeId: string; readonly problems: readonly Problem[] };

type Figures = Pick<CoalitionData, "coalition" | "seriesOf" | "problemsOf">;

/**
 * Where a place has no figure of the indicator itself but one of its companion (a nation that only has an estimate), the
 * companion's.
 */
export function placeGlance(release: Figures, use: IndicatorUse, placeId: string): PlaceGlance {
  const member = notSharing(release.coalition, placeId);
  if (member) return { kind: "not-shared", placeId, member };
  const { indicator, companion } = use;
  for (const id of [indicator.id, ...(companion ? [companion] : [])]) {
    const series = release.seriesOf(id, placeId);
    if (!series) return { kind: "failed", placeId, problems: release.problemsOf(id, placeId) };
    if (series.cells.length > 0) return { kind: "figures", placeId, series };
  }
  return { kind: "none", placeId };
}

/** Of a rare event the count is shown. */
export const figureOfUse = ({ chart }: IndicatorUse): "value" | "numerator" =>
  chart === "fatalities" ? "numerator" : "value";
