import { figureKey, type Indicator, type Observation, type Place } from "@shared-measurement/core";
import type { Audience, PrivacyPolicy } from "../policy/policy.ts";
import { policyFor } from "../policy/rules.ts";
import { editionOf, type Figure, saysTheSame } from "./figure.ts";

/** A release that the same readers have. */
export interface Seen {
  readonly observations: readonly Observation[];
  /** Whose it was. What a wider audience may not see, a narrower one may. */
  readonly audience: Audience;
}

export interface FiguresContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly places: ReadonlyMap<string, Place>;
  readonly privacy: PrivacyPolicy;
  readonly audience?: Audience;
  readonly seen?: readonly Seen[];
}

/**
 * The figures of a release with those of the releases that its readers already have. What was shown to them stays shown;
 * what was hidden from them stays hidden, in every later edition too: a number that did not change would give it away.
 * Observations of places or indicators that are not declared are left out.
 */
export function figuresOf(observations: readonly Observation[], context: FiguresContext): Figure[] {
  const { audience = "public", seen = [] } = context;
  const before = new Map<string, Observation[]>();
  const hiddenBefore = new Set<string>();
  const notTold = new Map<string, Observation>();
  for (const release of seen) {
    for (const observation of release.observations) {
      if (observation.status === "suppressed") {
        if (release.audience === audience) hiddenBefore.add(figureKey(observation));
        notTold.set(editionOf(observation), observation);
      } else {
        const id = editionOf(observation);
        before.set(id, [...(before.get(id) ?? []), observation]);
      }
    }
  }
  const current = new Map(observations.map((observation) => [editionOf(observation), observation]));
  const own = observations.flatMap((observation): Figure[] => {
    const id = editionOf(observation);
    const shown = before.get(id)?.some((other) => saysTheSame(other, observation));
    const stays = shown ? "shown" : hiddenBefore.has(figureKey(observation)) ? "hidden" : undefined;
    const revised = stays === "hidden" && !notTold.has(id);
    return figureOf(id, observation, context, stays && { before: stays, ...(revised && { revised }) });
  });
  const elsewhere = [...before].flatMap(([id, editions]) =>
    editions
      .filter((edition, index) => {
        const now = current.get(id);
        const known = editions.findIndex((other) => saysTheSame(other, edition)) < index;
        return !known && !(now && saysTheSame(now, edition));
      })
      .flatMap((edition, index) =>
        figureOf(`${id} before ${index}`, edition, context, { before: "shown", elsewhere: true }),
      ),
  );
  const today = new Map(own.map((figure) => [figureKey(figure.observation), figure]));
  const supposed = [...notTold].flatMap(([id, edition]): Figure[] => {
    if (current.has(id) || before.has(id)) return [];
    const now = today.get(figureKey(edition));
    if (!now) return figureOf(id, edition, context, { elsewhere: true, supposed: true });
    const { source } = edition;
    return [{ ...now, observation: { ...now.observation, source }, elsewhere: true, supposed: true }];
  });
  return [...own, ...elsewhere, ...supposed];
}

function figureOf(
  id: string,
  observation: Observation,
  { indicators, places, privacy, audience = "public" }: FiguresContext,
  more: Pick<Figure, "before" | "revised" | "elsewhere" | "supposed"> | undefined,
): Figure[] {
  const indicator = indicators.get(observation.indicatorId);
  const place = places.get(observation.placeId);
  if (!indicator || !place) return [];
  const applied = policyFor(privacy, observation, place, audience);
  return [{ id, observation, indicator, place, applied, ...more }];
}
