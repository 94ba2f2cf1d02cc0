import { ChartState } from "@shared-measurement/charts";
import { inLanguage } from "@shared-measurement/core";
import { type Release, useCoalitionList, useRelease } from "@shared-measurement/data/react";
import type { ReactNode } from "react";
import { UnknownPage } from "../home/UnknownPage.tsx";
import { useSite } from "../site.ts";
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
  const release = useRelease(base, coalitionId);
  const list = useCoalitionList(base);
  if (release.status === "ready") return children(release.value);
  const entry = list.status === "ready" ? list.value.find(({ id }) => id === coalitionId) : undefined;
  const name = entry ? inLanguage(entry.name, language) : coalitionId;
  if (release.status === "loading") {
    return (
      <Page title={entry ? name : words.loading}>
        <ChartState state="loading" title={name} language={language} />
      </Page>
    );
  }
  if (!entry && release.problems.some(({ code }) => code === "not-found")) {
    return <UnknownPage reason={words.noCoalition(coalitionId)} />;
  }
  return (
    <Page title={words.cannotRead(name)}>
      <Problems title={name} problems={release.problems} onRetry={release.retry} />
    </Page>
  );
}
