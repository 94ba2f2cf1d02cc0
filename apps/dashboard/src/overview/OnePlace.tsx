import { Sparkline } from "@shared-measurement/charts";
import { inLanguage, wordsIn } from "@shared-measurement/core";
import type { Release } from "@shared-measurement/data/react";
import { useSite } from "../site.ts";
import type { Glance } from "./glance.ts";
import type { PlaceGlance } from "./place-glance.ts";

export interface OnePlaceProps {
  readonly glance: PlaceGlance;
  readonly release: Release;
}

/** An indicator of one place: the latest figure large, what was before and what is missing in sentences. */
export function OnePlace({ glance, release }: OnePlaceProps) {
  const { language, words } = useSite();
  const place = release.places.get(glance.placeId);
  return (
    <>
      {place && <p className="card-place">{inLanguage(place.name, language)}</p>}
      {glance.kind === "figures" && <Figures glance={glance.glance} />}
      {glance.kind === "none" && <p>{wordsIn(language).chart.emptyExplained}</p>}
      {glance.kind === "not-shared" && (
        <p>
          <strong>{words.hasNotShared}.</strong> {words.hasNotSharedExplained}
        </p>
      )}
    </>
  );
}

function Figures({ glance }: { readonly glance: Glance }) {
  const { language, words } = useSite();
  const { latest, missing, gaps } = glance;
  return (
    <>
      <div className="card-figure">
        {latest ? (
          <p>
            <strong className="latest">{latest.value}</strong>{" "}
            {latest.unit && <span className="latest-unit">{latest.unit}</span>}{" "}
            <span className="latest-period">{latest.period}</span>
            {glance.illustrative && <span className="badge">{words.illustrative}</span>}
          </p>
        ) : (
          <p>{wordsIn(language).sentence.noFigure}</p>
        )}
        <Sparkline series={glance.series} figure={glance.figure} language={language} />
      </div>
      {latest?.detail && <p>{latest.detail}</p>}
      {glance.prior && <p>{glance.prior}</p>}
      {missing && (
        <p>
          {missing.period}: {missing.explained}
        </p>
      )}
      {gaps && <p>{gaps}</p>}
      {glance.revisions.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {glance.note && latest && <p>{wordsIn(language).chart.notedFor(latest.period, glance.note)}</p>}
    </>
  );
}
