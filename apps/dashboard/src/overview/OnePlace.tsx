import { Sparkline } from "@shared-measurement/charts";
import { inLanguage, wordsIn } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useAnalysis } from "../analysis/use-analysis.ts";
import { useSite } from "../site.ts";
import type { Glance } from "./glance.ts";
import type { PlaceGlance } from "./place-glance.ts";

export interface OnePlaceProps {
  readonly glance: PlaceGlance;
  readonly release: Release;
  readonly use: IndicatorUse;
}

/** An indicator of one place: the latest figure large, what was before and what is missing in sentences. */
export function OnePlace({ glance, release, use }: OnePlaceProps) {
  const { language, words } = useSite();
  const place = release.places.get(glance.placeId);
  return (
    <>
      {place && <p className="card-place">{inLanguage(place.name, language)}</p>}
      {glance.kind === "figures" && <Figures glance={glance.glance} release={release} use={use} />}
      {glance.kind === "none" && <p>{wordsIn(language).chart.emptyExplained}</p>}
      {glance.kind === "not-shared" && (
        <p>
          <strong>{words.hasNotShared}.</strong> {words.hasNotSharedExplained}
        </p>
      )}
    </>
  );
}

interface FiguresProps {
  readonly glance: Glance;
  readonly release: Release;
  readonly use: IndicatorUse;
}

function Figures({ glance, release, use }: FiguresProps) {
  const { language, words } = useSite();
  const { latest, missing, gaps } = glance;
  const analysis = useAnalysis(release, use, glance.series);
  const change =
    typeof analysis === "object" ? analysis.findings.find(({ kind }) => kind === "change") : undefined;
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
      {change && <p>{inLanguage(change.sentence, language)}</p>}
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
