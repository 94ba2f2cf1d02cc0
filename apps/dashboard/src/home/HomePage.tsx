import { Page } from "../page/Page.tsx";
import { useSite } from "../site.ts";
import { CoalitionList } from "./CoalitionList.tsx";

/** The first page: what this is, and whose dashboards are here. */
export function HomePage() {
  const { words } = useSite();
  return (
    <Page title={words.siteName}>
      <p className="lead">{words.siteSummary}</p>
      <section aria-labelledby="coalitions">
        <h2 id="coalitions">{words.coalitions}</h2>
        <CoalitionList />
      </section>
    </Page>
  );
}
