import { ChartState } from "@shared-measurement/charts";
import { inLanguage } from "@shared-measurement/core";
import { type Release, useCoalitionList, useRelease } from "@shared-measurement/data/react";
import type { ReactNode } from "react";
import { UnknownPage } from "../home/UnknownPage.tsx";
import { useSite } from "../site.ts";
import { LoadedContext } from "./LoadedBefore.tsx";
import { Page } from "./Page.tsx";
import { Problems } from "./Problems.tsx";

export interface CoalitionPageProps {
  readonly coalitionId: string;
  /** The page of a coalition whose data are there. */
  readonly children: (release: Release) => ReactNode;
}

/** Loads a coalition. Until it is there, and where it cannot be, this says so in the page's place. */
export function CoalitionPage({ coalitionId, children }: CoalitionPageProps) {
  const { base, language, words } = useSite();
  const list = useCoalitionList(base);
  if (list.status === "loading") {
    return (
      <Page>
        <ChartState state="loading" title={words.coalitions} language={language} />
      </Page>
    );
  }
  // Where there is no list, the coalition may still be there.
  const entry = list.status === "ready" ? list.value.find(({ id }) => id === coalitionId) : undefined;
  if (list.status === "ready" && !entry) return <UnknownPage reason={words.noCoalition(coalitionId)} />;
  return (
    <KnownCoalition coalitionId={coalitionId} name={entry ? inLanguage(entry.name, language) : coalitionId}>
      {children}
    </KnownCoalition>
  );
}

function KnownCoalition({ coalitionId, name, children }: CoalitionPageProps & { readonly name: string }) {
  const { base, language, words } = useSite();
  const release = useRelease(base, coalitionId);
  if (release.status === "ready") {
    const { freshness, value } = release;
    return <LoadedContext value={{ freshness, retry: value.retryFailed }}>{children(value)}</LoadedContext>;
  }
  if (release.status === "loading") {
    return (
      <Page title={name}>
        <ChartState state="loading" title={name} language={language} />
      </Page>
    );
  }
  return (
    <Page title={words.cannotRead(name)}>
      <Problems title={name} problems={release.problems} onRetry={release.retry} />
    </Page>
  );
}
