import {
  ChartState,
  EntryExitChart,
  FatalitiesChart,
  RepeatMaltreatmentChart,
  TrendChart,
} from "@shared-measurement/charts";
import { inLanguage, type Place } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { notSharing } from "../coalition-place.ts";
import { Problems } from "../page/Problems.tsx";
import { useSite } from "../site.ts";
import { type ChartSeries, chartSeries } from "./chart-series.ts";

export interface IndicatorChartProps {
  readonly release: Release;
  readonly use: IndicatorUse;
  readonly place: Place;
}

/** The full chart of an indicator and place, or in its place the reason why there is none. */
export function IndicatorChart({ release, use, place }: IndicatorChartProps) {
  const { language } = useSite();
  const drawn = chartSeries(release, use, place.id);
  const title = `${inLanguage(use.indicator.name, language)}, ${inLanguage(place.name, language)}`;
  switch (drawn.state) {
    case "failed":
      return <Problems title={title} problems={drawn.problems} onRetry={release.retryFailed} />;
    case "empty":
      return <ChartState state="empty" title={title} language={language} />;
    case "not-shared":
      return <NotShared release={release} placeId={place.id} title={title} />;
    case "ready":
      return <Chart use={use} drawn={drawn} />;
  }
}

function Chart({
  use,
  drawn,
}: {
  readonly use: IndicatorUse;
  readonly drawn: ChartSeries & { state: "ready" };
}) {
  const { language } = useSite();
  const { series, companion, context } = drawn;
  const frame = { language, headingLevel: 2 } as const;
  switch (use.chart) {
    case "repeat-maltreatment":
      return (
        <RepeatMaltreatmentChart
          {...frame}
          series={series}
          {...(context && { nation: context })}
          showNationalPerformance={use.showNationalPerformance ?? false}
        />
      );
    case "entry-exit":
      return <EntryExitChart {...frame} series={series} {...(context && { context })} />;
    case "fatalities":
      return (
        <FatalitiesChart
          {...frame}
          {...(series.cells.length > 0 && { reported: series })}
          {...(companion && { estimated: companion })}
        />
      );
    case "trend":
      return <TrendChart {...frame} series={series} {...(context && { context })} />;
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
