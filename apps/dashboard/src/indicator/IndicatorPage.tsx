import { inLanguage } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { ChartBoundary } from "../charts/ChartBoundary.tsx";
import { UnknownPage } from "../home/UnknownPage.tsx";
import { Goals } from "../overview/Goals.tsx";
import { Breadcrumb } from "../page/Breadcrumb.tsx";
import { CoalitionFooter } from "../page/CoalitionFooter.tsx";
import { CoalitionPage } from "../page/CoalitionPage.tsx";
import { Notices } from "../page/Notices.tsx";
import { Page } from "../page/Page.tsx";
import { useSite } from "../site.ts";
import { Definition } from "./Definition.tsx";
import { IndicatorChart } from "./IndicatorChart.tsx";
import { OtherIndicators } from "./OtherIndicators.tsx";
import { chosenPlace, PlaceChooser } from "./PlaceChooser.tsx";
import { SideBySide } from "./SideBySide.tsx";
import { strategiesFor } from "./strategies-for.ts";
import { WhatWeDo } from "./WhatWeDo.tsx";

export interface IndicatorPageProps {
  readonly coalitionId: string;
  readonly indicatorId: string;
}

/** One indicator of a coalition: the full chart of one place, and exactly what it measures. */
export default function IndicatorPage({ coalitionId, indicatorId }: IndicatorPageProps) {
  const { language, words } = useSite();
  return (
    <CoalitionPage coalitionId={coalitionId}>
      {(release) => {
        const use = release.coalition.indicators.find(({ indicator }) => indicator.id === indicatorId);
        const name = inLanguage(release.coalition.name, language);
        if (!use) return <UnknownPage reason={words.noIndicator(indicatorId, name)} />;
        return <OneIndicator release={release} use={use} />;
      }}
    </CoalitionPage>
  );
}

function OneIndicator({ release, use }: { readonly release: Release; readonly use: IndicatorUse }) {
  const { address, language, words } = useSite();
  const { indicator } = use;
  const { coalition } = release;
  const place = chosenPlace(release, use, address.place);
  return (
    <Page
      title={inLanguage(indicator.shortName, language)}
      breadcrumb={<Breadcrumb coalition={coalition} here={inLanguage(indicator.shortName, language)} />}
      footer={<CoalitionFooter release={release} />}
    >
      <Notices notices={coalition.notices} />
      <PlaceChooser release={release} use={use} chosen={place} />
      <ChartBoundary key={`${indicator.id} ${place.id}`} title={inLanguage(indicator.name, language)}>
        <IndicatorChart release={release} use={use} place={place} />
      </ChartBoundary>
      <ChartBoundary key={`${indicator.id} ${place.level}`} title={inLanguage(indicator.name, language)}>
        <SideBySide release={release} use={use} place={place} />
      </ChartBoundary>
      <section aria-labelledby="why">
        <h2 id="why">{words.why}</h2>
        <p className="prose">{inLanguage(use.why, language)}</p>
      </section>
      <WhatWeDo strategies={strategiesFor(coalition, use)} />
      <Goals
        goals={coalition.goals.filter((goal) => goal.indicator === indicator.id)}
        heading={words.goalForIndicator}
      />
      <Definition indicator={indicator} />
      <OtherIndicators coalition={coalition} here={indicator.id} />
    </Page>
  );
}
