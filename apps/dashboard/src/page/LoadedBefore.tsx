import { type Language, localeOf } from "@shared-measurement/core";
import { problemText } from "@shared-measurement/data";
import type { Freshness } from "@shared-measurement/data/react";
import { createContext, useContext } from "react";
import { useSite } from "../site.ts";

/** How current the figures of a page are, and how to ask for them again. */
export interface LoadedFigures {
  readonly freshness: Freshness;
  readonly retry: () => void;
}

export const LoadedContext = createContext<LoadedFigures | undefined>(undefined);

/** Figures of this visit are as new as the site; those of an earlier one may not be. */
const VISIT_MS = 60 * 60 * 1000;

/**
 * Says since when the figures on the page are known, where they are not fresh: kept from an earlier visit and being
 * asked for anew, or not to be had at present. What is shown stays.
 */
export function LoadedBefore() {
  const { language, words } = useSite();
  const loaded = useContext(LoadedContext);
  const { freshness, retry } = loaded ?? {};
  const hasFailed = (freshness?.problems.length ?? 0) > 0;
  const isOld = freshness !== undefined && Date.now() - freshness.loadedAt > VISIT_MS;
  const said = freshness && (hasFailed || (isOld && freshness.refreshing));
  const sentences = new Set(freshness?.problems.map((problem) => problemText(problem, language)));
  return (
    <div className="loaded-before">
      <p role="status" {...(said && { className: "sm-notice" })}>
        {said && words.loadedOn(momentText(freshness.loadedAt, language))}{" "}
        {said && (hasFailed ? words.notRefreshed : words.refreshing)}
      </p>
      {said && hasFailed && (
        <>
          <button type="button" className="sm-button" onClick={retry}>
            {words.tryAgain}
          </button>
          <details>
            <summary>{words.whyNotRefreshed}</summary>
            <ul>
              {[...sentences].map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}

const momentText = (moment: number, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeStyle: "short" }).format(moment);
