import { Page } from "../page/Page.tsx";
import { useSite } from "../site.ts";
import { CoalitionList } from "./CoalitionList.tsx";

/** An address that names no page: what is wrong with it, and where to go from here. */
export function UnknownPage({ reason }: { readonly reason?: string }) {
  const { words } = useSite();
  return (
    <Page title={words.notFound}>
      <p className="lead">
        {reason} {words.notFoundExplained}
      </p>
      <h2>{words.coalitions}</h2>
      <CoalitionList />
    </Page>
  );
}
