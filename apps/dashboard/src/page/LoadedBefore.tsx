import { type Language, localeOf } from "@shared-measurement/core";
import { explainProblem, type Problem, problemText } from "@shared-measurement/data";
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
  const reasons = reasonsOf(freshness?.problems ?? [], language);
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
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        </>
      )}
    </div>
  );
}

/** Each reason once, with the files it holds for: without a connection it is the same for every one. */
function reasonsOf(problems: readonly Problem[], language: Language): string[] {
  const files = new Map<string, string[]>();
  for (const problem of problems) {
    const { where } = explainProblem(problem, language);
    const reason = problemText(problem, language).slice(where.length);
    const before = files.get(reason) ?? [];
    files.set(reason, before.includes(where) ? before : [...before, where]);
  }
  return [...files].map(([reason, where]) => `${where.join(", ")}${reason}`);
}

const momentText = (moment: number, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: "long", timeStyle: "short" }).format(moment);
