import type { Language } from "@shared-measurement/core";
import { keepReleases, type Storage } from "@shared-measurement/data/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { type Address, readAddress } from "./address/address.ts";
import { useHasMoved } from "./address/heading-focus.ts";
import { useLinksWithinApp, useLocation } from "./address/navigation.ts";
import { HomePage } from "./home/HomePage.tsx";
import { UnknownPage } from "./home/UnknownPage.tsx";
import { OverviewPage } from "./overview/OverviewPage.tsx";
import { Page } from "./page/Page.tsx";
import { SiteContext } from "./site.ts";

/** Loaded when it is first opened: it brings the charts along, which the overview does not need. */
const IndicatorPage = lazy(() => import("./indicator/IndicatorPage.tsx"));

export interface AppProps {
  /** The folder of the site, with a slash at both ends. */
  readonly base: string;
  /** The language where the address chooses none. */
  readonly preferred: Language;
  /** Where what was loaded is kept between visits; nowhere where absent. */
  readonly storage?: Storage;
}

/** The dashboard: the page that the address names. */
export function App({ base, preferred, storage }: AppProps) {
  const { pathname, search } = useLocation();
  const [client] = useState(() => new QueryClient());
  useEffect(() => storage && keepReleases(client, storage).stop, [client, storage]);
  useLinksWithinApp(base);
  const address = useMemo(() => readAddress(pathname, search, base), [pathname, search, base]);
  const moved = useHasMoved(address.route);
  const site = useMemo(
    () => ({ base, address, language: address.language ?? preferred, moved }),
    [base, address, preferred, moved],
  );
  return (
    <QueryClientProvider client={client}>
      <SiteContext value={site}>
        <PageOf address={site.address} />
      </SiteContext>
    </QueryClientProvider>
  );
}

function PageOf({ address: { route } }: { readonly address: Address }) {
  switch (route.page) {
    case "home":
      return <HomePage />;
    case "overview":
      return <OverviewPage coalitionId={route.coalitionId} />;
    case "indicator":
      return (
        <Suspense fallback={<Page />}>
          <IndicatorPage coalitionId={route.coalitionId} indicatorId={route.indicatorId} />
        </Suspense>
      );
    case "unknown":
      return <UnknownPage />;
  }
}
