import { inLanguage } from "@shared-measurement/core";
import type { Release } from "@shared-measurement/data/react";
import { Breadcrumb } from "../page/Breadcrumb.tsx";
import { CoalitionFooter } from "../page/CoalitionFooter.tsx";
import { CoalitionPage } from "../page/CoalitionPage.tsx";
import { Notices } from "../page/Notices.tsx";
import { Page } from "../page/Page.tsx";
import { useSite } from "../site.ts";
import { Goals } from "./Goals.tsx";
import { OverviewCard } from "./OverviewCard.tsx";
import { WhoShares } from "./WhoShares.tsx";

/** A coalition's dashboard: who it is, what it wants, and its indicators at a glance. */
export function OverviewPage({ coalitionId }: { readonly coalitionId: string }) {
  return (
    <CoalitionPage coalitionId={coalitionId}>{(release) => <Overview release={release} />}</CoalitionPage>
  );
}

function Overview({ release }: { readonly release: Release }) {
  const { language, words } = useSite();
  const { coalition } = release;
  const name = inLanguage(coalition.name, language);
  return (
    <Page
      title={name}
      breadcrumb={<Breadcrumb here={inLanguage(coalition.shortName ?? coalition.name, language)} />}
      footer={<CoalitionFooter release={release} />}
    >
      <p className="lead">{inLanguage(coalition.summary, language)}</p>
      <Goals goals={coalition.goals} heading={words.goals} />
      <Notices notices={coalition.notices} />
      <section aria-labelledby="glance">
        <h2 id="glance">{words.atAGlance}</h2>
        <ul className="cards">
          {coalition.indicators.map((use) => (
            <li key={use.indicator.id}>
              <OverviewCard release={release} use={use} />
            </li>
          ))}
        </ul>
      </section>
      <WhoShares release={release} />
    </Page>
  );
}
