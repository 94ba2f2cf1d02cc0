import { inLanguage, type Place, type Series } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useId, useMemo } from "react";
import type { Answer } from "../analysis/tasks.ts";
import { Computed } from "../charts/Computed.tsx";
import { Deferred } from "../charts/Deferred.tsx";
import { ComparisonChart, FunnelPlot, PlaceTrends } from "../charts/index.ts";
import { titled } from "../charts/titled.ts";
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
  const called = (way: string) => titled(inLanguage(indicator.name, language), way);
  const latest = called(words.inLatestPeriod);
  const chance = called(words.moreThanChance);
  const overTime = called(words.placesOverTime);
  return (
    <section aria-labelledby={heading} className="side-by-side">
      <h2 id={heading}>{words.besideOthers(series.length)}</h2>
      <Deferred id="latest-period" summary={words.inLatestPeriod} title={latest}>
        {(arrival) => (
          <Computed task="estimate" asked={series} title={latest}>
            {(analyses) => (
              <ComparisonChart
                {...arrival}
                compared={withAnalyses(series, analyses)}
                title={latest}
                language={language}
                {...(reference && { reference: { series: reference } })}
              />
            )}
          </Computed>
        )}
      </Deferred>
      {period && (
        <Deferred id="more-than-chance" summary={words.moreThanChance} title={chance}>
          {(arrival) => (
            <Computed task="funnel" asked={{ indicator, series, period }} title={chance}>
              {(funnel) => <FunnelPlot {...arrival} funnel={funnel} title={chance} language={language} />}
            </Computed>
          )}
        </Deferred>
      )}
      <Deferred id="places-over-time" summary={words.placesOverTime} title={overTime}>
        {(arrival) => (
          <Computed task="estimate" asked={series} title={overTime}>
            {(analyses) => (
              <PlaceTrends
                {...arrival}
                compared={withAnalyses(series, analyses)}
                title={overTime}
                language={language}
                {...(reference && { context: { series: reference } })}
              />
            )}
          </Computed>
        )}
      </Deferred>
    </section>
  );
}

const withAnalyses = (all: readonly Series[], analyses: Answer<"estimate">) =>
  all.map((series, index) => {
    const analysis = analyses[index];
    return { series, ...(analysis && { analysis }) };
  });
