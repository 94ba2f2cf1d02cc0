import { inLanguage, type Place, type Series } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useId, useMemo } from "react";
import type { Answer } from "../analysis/tasks.ts";
import { Computed } from "../charts/Computed.tsx";
import { Deferred } from "../charts/Deferred.tsx";
import { ComparisonChart, FunnelPlot, PlaceTrends } from "../charts/index.ts";
import { useSite } from "../site.ts";
import { besideOthers, funnelPeriod } from "./beside-others.ts";

export interface SideBySideProps {
  readonly release: Release;
  readonly use: IndicatorUse;
  readonly place: Place;
}

/** The place shown beside the others of its level, each chart drawn when a reader asks for it: it may be hundreds. */
export function SideBySide({ release, use, place }: SideBySideProps) {
  const { language, words } = useSite();
  const heading = useId();
  const beside = useMemo(() => besideOthers(release, use, place), [release, use, place]);
  if (!beside) return null;
  const { indicator } = use;
  const { series, reference } = beside;
  const period = funnelPeriod(indicator, series);
  const title = inLanguage(indicator.name, language);
  return (
    <section aria-labelledby={heading} className="side-by-side">
      <h2 id={heading}>{words.besideOthers(series.length)}</h2>
      <Deferred summary={words.inLatestPeriod} title={title}>
        <Computed task="estimate" asked={series} title={title}>
          {(analyses) => (
            <ComparisonChart
              compared={withAnalyses(series, analyses)}
              language={language}
              {...(reference && { reference: { series: reference } })}
            />
          )}
        </Computed>
      </Deferred>
      {period && (
        <Deferred summary={words.moreThanChance} title={title}>
          <Computed task="funnel" asked={{ indicator, series, period }} title={title}>
            {(funnel) => <FunnelPlot funnel={funnel} language={language} />}
          </Computed>
        </Deferred>
      )}
      <Deferred summary={words.placesOverTime} title={title}>
        <Computed task="estimate" asked={series} title={title}>
          {(analyses) => (
            <PlaceTrends
              compared={withAnalyses(series, analyses)}
              language={language}
              {...(reference && { context: { series: reference } })}
            />
          )}
        </Computed>
      </Deferred>
    </section>
  );
}

const withAnalyses = (all: readonly Series[], analyses: Answer<"estimate">) =>
  all.map((series, index) => {
    const analysis = analyses[index];
    return { series, ...(analysis && { analysis }) };
  });
