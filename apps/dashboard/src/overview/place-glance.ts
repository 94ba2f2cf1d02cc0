import type { Language } from "@shared-measurement/core";
import type { CoalitionData, IndicatorUse, Member, Problem } from "@shared-measurement/data";
import { notSharing } from "../coalition-place.ts";
import { type Glance, glanceOf } from "./glance.ts";

/** What an overview says of one indicator and place. Every place has one: none is left out. */
export type PlaceGlance =
  | { readonly kind: "figures"; readonly placeId: string; readonly glance: Glance }
  | { readonly kind: "none"; readonly placeId: string }
  | { readonly kind: "not-shared"; readonly placeId: string; readonly member: Member }
  | { readonly kind: "failed"; readonly placeId: string; readonly problems: readonly Problem[] };

type Figures = Pick<CoalitionData, "coalition" | "seriesOf" | "problemsOf">;

/**
 * Of a rare event the count is shown. Where a place has no figure of the indicator itself but one of its companion
 * (a nation that only has an estimate), the companion's.
 */
export function placeGlance(
  release: Figures,
  use: IndicatorUse,
  placeId: string,
  language: Language,
): PlaceGlance {
  const member = notSharing(release.coalition, placeId);
  if (member) return { kind: "not-shared", placeId, member };
  const { indicator, companion, chart } = use;
  const figure = chart === "fatalities" ? "numerator" : "value";
  for (const id of [indicator.id, ...(companion ? [companion] : [])]) {
    const series = release.seriesOf(id, placeId);
    if (!series) return { kind: "failed", placeId, problems: release.problemsOf(id, placeId) };
    const glance = glanceOf(series, figure, language);
    if (glance) return { kind: "figures", placeId, glance };
  }
  return { kind: "none", placeId };
}
