import {
  ChartState,
  EntryExitChart,
  FatalitiesChart,
  RepeatMaltreatmentChart,
  TrendChart,
} from "@shared-measurement/charts";
import { type Analysis, inLanguage, type Place } from "@shared-measurement/core";
import type { IndicatorUse, Strategy } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useMemo } from "react";
import { useAnalysis } from "../analysis/use-analysis.ts";
import { useArrival } from "../charts/arrival.ts";
import { notSharing } from "../coalition-place.ts";
import { Problems } from "../page/Problems.tsx";
import { useSite } from "../site.ts";
import { type ChartSeries, chartSeries } from "./chart-series.ts";
import { FourQuestions } from "./FourQuestions.tsx";
import { strategiesFor } from "./strategies-for.ts";

export interface IndicatorChartProps {
  readonly release: Release;
  readonly use: IndicatorUse;
  readonly place: Place;
}

/** The full chart of an indicator and place, or in its place the reason why there is none. */
export function IndicatorChart({ release, use, place }: IndicatorChartProps) {
  const { language } = useSite();
  const drawn = useMemo(() => chartSeries(release, use, place.id), [release, use, place]);
  const strategies = useMemo(() => strategiesFor(release.coalition, use), [release, use]);
  const analysis = useAnalysis(release, use, drawn.state === "ready" ? drawn.series : undefined);
  const title = `${inLanguage(use.indicator.name, language)}, ${inLanguage(place.name, language)}`;
  switch (drawn.state) {
    case "failed":
      return <Problems title={title} problems={drawn.problems} onRetry={release.retryFailed} />;
    case "empty":
      return <ChartState state="empty" title={title} language={language} />;
    case "not-shared":
      return <NotShared release={release} placeId={place.id} title={title} />;
    case "ready":
      if (analysis === "pending") return <ChartState state="loading" title={title} language={language} />;
      return (
        <>
          <Chart use={use} drawn={drawn} analysis={analysis && inChart(analysis)} strategies={strategies} />
          {analysis && (
            <FourQuestions series={drawn.series} analysis={analysis} use={use} release={release} />
          )}
        </>
      );
  }
}

/** A chart says whether it changed; the other findings stand with the questions they answer. */
const inChart = (analysis: Analysis): Analysis => ({
  ...analysis,
  findings: analysis.findings.filter(({ kind }) => kind === "change"),
});

interface ChartProps {
  readonly use: IndicatorUse;
  readonly drawn: ChartSeries & { state: "ready" };
  readonly analysis: Analysis | undefined;
  readonly strategies: readonly Strategy[];
}

function Chart({ use, drawn, analysis, strategies }: ChartProps) {
  const { language, words } = useSite();
  const { series, companion, context } = drawn;
  const events = useMemo(
    () =>
      strategies.map(({ name, startedOn }) => ({
        date: startedOn,
        label: words.strategyStarted(inLanguage(name, language)),
      })),
    [strategies, words, language],
  );
  const { targetPath, forecast } = analysis ?? {};
  const arrival = useArrival("chart");
  const frame = { ...arrival, language, headingLevel: 2, events, ...(analysis && { analysis }) } as const;
  const target = targetPath && { targetPath };
  const ahead = forecast && { forecast };
  switch (use.chart) {
    case "repeat-maltreatment":
      return (
        <RepeatMaltreatmentChart
          {...frame}
          {...target}
          {...ahead}
          series={series}
          {...(context && { nation: context })}
          showNationalPerformance={use.showNationalPerformance ?? false}
        />
      );
    case "entry-exit":
      return <EntryExitChart {...frame} {...ahead} series={series} {...(context && { context })} />;
    case "fatalities":
      return (
        <FatalitiesChart
          {...frame}
          {...target}
          {...(series.cells.length > 0 && { reported: series })}
          {...(companion && { estimated: companion })}
        />
      );
    case "trend":
      return <TrendChart {...frame} {...target} {...ahead} series={series} {...(context && { context })} />;
  }
}

interface NotSharedProps {
  readonly release: Release;
  readonly placeId: string;
  readonly title: string;
}

function NotShared({ release, placeId, title }: NotSharedProps) {
  const { language, words } = useSite();
  const note = notSharing(release.coalition, placeId)?.note;
  return (
    <div className="sm-state">
      <p className="sm-state-title">{title}</p>
      <p>
        <strong>{words.hasNotShared}.</strong> {words.hasNotSharedExplained}
      </p>
      {note && <p>{inLanguage(note, language)}</p>}
    </div>
  );
}
