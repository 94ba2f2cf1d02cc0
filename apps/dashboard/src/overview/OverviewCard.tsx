import { CardFrame, IndicatorCard, illustrativeNotice, stateWords } from "@shared-measurement/charts";
import { inLanguage, type Series } from "@shared-measurement/core";
import type { IndicatorUse, Problem } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { analysisRequest } from "../analysis/analysis-request.ts";
import { useAnalysis } from "../analysis/use-analysis.ts";
import { placesAtAGlance } from "../coalition-place.ts";
import { Problems } from "../page/Problems.tsx";
import { useSite } from "../site.ts";
import { PlaceRows } from "./PlaceRows.tsx";
import { figureOfUse, type PlaceGlance, placeGlance } from "./place-glance.ts";

export interface OverviewCardProps {
  readonly release: Release;
  readonly use: IndicatorUse;
}

/** One indicator at a glance: one place in sentences, several in rows, and the way to the full chart. */
export function OverviewCard({ release, use }: OverviewCardProps) {
  const { language } = useSite();
  const glances = placesAtAGlance(release.coalition, use).map((id) => placeGlance(release, use, id));
  const [only] = glances;
  if (only?.kind === "figures" && glances.length === 1) {
    return <OnePlace release={release} use={use} series={only.series} />;
  }
  const shown = glances.flatMap((glance) => (glance.kind === "figures" ? glance.series : []));
  return (
    <CardFrame indicator={use.indicator} language={language} notices={illustrativeNotice(shown, language)}>
      {only && glances.length === 1 ? (
        <NoFigures glance={only} release={release} />
      ) : (
        <PlaceRows glances={glances} release={release} use={use} />
      )}
      <CardEnd
        release={release}
        use={use}
        problems={glances.flatMap((glance) => (glance.kind === "failed" ? glance.problems : []))}
      />
    </CardFrame>
  );
}

function OnePlace({ release, use, series }: OverviewCardProps & { readonly series: Series }) {
  const { language } = useSite();
  const analysis = useAnalysis(release, use, series);
  const { target } = analysisRequest(release, use, series).options;
  return (
    <IndicatorCard
      series={series}
      language={language}
      title={inLanguage(use.indicator.shortName, language)}
      figure={figureOfUse(use)}
      {...(typeof analysis === "object" && { analysis })}
      {...(target && { target })}
    >
      <CardEnd release={release} use={use} problems={[]} />
    </IndicatorCard>
  );
}

/** Why the one place of a card has nothing to show. */
function NoFigures({ glance, release }: { readonly glance: PlaceGlance; readonly release: Release }) {
  const { language, words } = useSite();
  const place = release.places.get(glance.placeId);
  return (
    <>
      {place && <p className="sm-card-place">{inLanguage(place.name, language)}</p>}
      {glance.kind === "none" && <p>{stateWords(language).emptyExplained}</p>}
      {glance.kind === "not-shared" && (
        <p>
          <strong>{words.hasNotShared}.</strong> {words.hasNotSharedExplained}
        </p>
      )}
    </>
  );
}

interface CardEndProps extends OverviewCardProps {
  readonly problems: readonly Problem[];
}

function CardEnd({ release, use, problems }: CardEndProps) {
  const { language, linkTo, words } = useSite();
  const name = inLanguage(use.indicator.shortName, language);
  const href = linkTo({
    page: "indicator",
    coalitionId: release.coalition.id,
    indicatorId: use.indicator.id,
  });
  return (
    <>
      {problems.length > 0 && <Problems title={name} problems={problems} onRetry={release.retryFailed} />}
      <p className="card-link">
        <a href={href} aria-label={`${words.fullChart}: ${name}`}>
          {words.fullChart}
        </a>
      </p>
    </>
  );
}
