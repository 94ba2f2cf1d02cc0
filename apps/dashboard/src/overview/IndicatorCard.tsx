import { inLanguage, localeOf, wordsIn } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useId } from "react";
import { placesAtAGlance } from "../coalition-place.ts";
import { Problems } from "../page/Problems.tsx";
import { useSite } from "../site.ts";
import { OnePlace } from "./OnePlace.tsx";
import { PlaceRows } from "./PlaceRows.tsx";
import { placeGlance } from "./place-glance.ts";

export interface IndicatorCardProps {
  readonly release: Release;
  readonly use: IndicatorUse;
}

/** One indicator at a glance: one place in sentences, several in rows, and the way to the full chart. */
export function IndicatorCard({ release, use }: IndicatorCardProps) {
  const { language, linkTo, words } = useSite();
  const heading = useId();
  const { indicator } = use;
  const { coalition } = release;
  const name = inLanguage(indicator.shortName, language);
  const glances = placesAtAGlance(coalition, use).map((id) => placeGlance(release, use, id, language));
  const [only] = glances;
  const problems = glances.flatMap((glance) => (glance.kind === "failed" ? glance.problems : []));
  const illustrative = glances.flatMap((glance) =>
    glance.kind === "figures" && glance.glance.illustrative
      ? [inLanguage(release.places.get(glance.placeId)?.name ?? glance.placeId, language)]
      : [],
  );
  const href = linkTo({ page: "indicator", coalitionId: coalition.id, indicatorId: indicator.id });
  return (
    <article className="card" aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      <p className="direction">{inLanguage(indicator.directionWords, language)}</p>
      {illustrative.length > 0 && (
        <p className="sm-notice">
          {wordsIn(language).chart.illustrativeOf(
            new Intl.ListFormat(localeOf(language)).format(illustrative),
          )}
        </p>
      )}
      {glances.length === 1 && only ? (
        <OnePlace glance={only} release={release} use={use} />
      ) : (
        <PlaceRows glances={glances} release={release} name={name} />
      )}
      {problems.length > 0 && <Problems title={name} problems={problems} onRetry={release.retryFailed} />}
      <p className="card-link">
        <a href={href} aria-label={`${words.fullChart}: ${name}`}>
          {words.fullChart}
        </a>
      </p>
    </article>
  );
}
