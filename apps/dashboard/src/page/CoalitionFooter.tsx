import { formatStatedDate, inLanguage } from "@shared-measurement/core";
import type { Release } from "@shared-measurement/data/react";
import { useMemo } from "react";
import { useSite } from "../site.ts";
import { newestDate } from "./newest-date.ts";

/** Whose dashboard this is, and how new its newest figure. */
export function CoalitionFooter({ release }: { readonly release: Release }) {
  const { language, words } = useSite();
  const { name, website } = release.coalition;
  const asOf = useMemo(() => newestDate(release), [release]);
  const said = inLanguage(name, language);
  return (
    <>
      <p>
        {words.dashboardFor(said)} {asOf && words.newestFigure(formatStatedDate(asOf, language))}
      </p>
      {website && (
        <p>
          <a href={website} rel="noreferrer">
            {words.website(said)}
          </a>
        </p>
      )}
    </>
  );
}
