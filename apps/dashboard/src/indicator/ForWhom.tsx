import { type Disparities, type Finding, inLanguage } from "@shared-measurement/core";
import type { GroupUse, IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useMemo } from "react";
import { namedGroups } from "../analysis/analysis-request.ts";
import { useArrival } from "../charts/arrival.ts";
import { Computed } from "../charts/Computed.tsx";
import { Deferred, Lazy } from "../charts/Deferred.tsx";
import { DisparityChart, GroupTrends } from "../charts/index.ts";
import { titled } from "../charts/titled.ts";
import { useSite } from "../site.ts";

export interface ForWhomProps {
  readonly disparities: Disparities;
  /** The sentences that the chart shows. */
  readonly findings: readonly Finding[];
  readonly release: Release;
  readonly use: IndicatorUse;
}

/** Each group beside its reference; for who wants more, the same in sentences and each group over time. */
export function ForWhom({ disparities, findings, release, use }: ForWhomProps) {
  const { language, words } = useSite();
  const title = inLanguage(use.indicator.name, language);
  const arrival = useArrival("for-whom");
  return (
    <>
      <Lazy title={title}>
        <DisparityChart {...arrival} disparities={disparities} language={language} headingLevel={3} />
      </Lazy>
      <details>
        <summary>{words.inSentences}</summary>
        <ul>
          {findings.map(({ sentence }) => {
            const said = inLanguage(sentence, language);
            return <li key={said}>{said}</li>;
          })}
        </ul>
      </details>
      {use.groups && <OverTime release={release} use={use} groups={use.groups} />}
    </>
  );
}

interface OverTimeProps extends Pick<ForWhomProps, "release" | "use"> {
  readonly groups: GroupUse;
}

function OverTime({ release, use, groups }: OverTimeProps) {
  const { language, words } = useSite();
  const { indicator } = use;
  const title = titled(inLanguage(indicator.name, language), words.groupsOverTime);
  const named = useMemo(
    () => namedGroups(release, indicator.id, groups, groups.names),
    [release, indicator, groups],
  );
  const series = useMemo(() => named.map((group) => group.series), [named]);
  const total = release.seriesOf(indicator.id, groups.place);
  return (
    <Deferred id="groups-over-time" summary={words.groupsOverTime} title={title}>
      {(arrival) => (
        <Computed task="estimate" asked={series} title={title}>
          {(analyses) => (
            <GroupTrends
              {...arrival}
              compared={named.map(({ name, series: own }, index) => {
                const analysis = analyses[index];
                return { name, series: own, ...(analysis && { analysis }) };
              })}
              order="given"
              title={title}
              language={language}
              {...(total && total.cells.length > 0 && { context: { series: total } })}
            />
          )}
        </Computed>
      )}
    </Deferred>
  );
}
