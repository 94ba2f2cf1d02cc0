import type { Language } from "@shared-measurement/core";
import { stateWords } from "./ChartState.words.ts";

export interface ChartStateProps {
  /** Still on its way, come without a figure, or not come: what is said follows from it. */
  readonly state: "loading" | "empty" | "failed";
  /** Of the chart that would stand here. */
  readonly title: string;
  readonly language: Language;
  /** What went wrong, in words that help to mend it. */
  readonly details?: readonly string[];
  /** Gives a button to try again, where something went wrong. */
  readonly onRetry?: () => void;
}

/** What stands in a chart's place while it loads, where it has no figures, or where they cannot be shown. */
export function ChartState({ state, title, language, details = [], onRetry }: ChartStateProps) {
  const words = stateWords(language);
  const said = { loading: words.loading, empty: words.empty, failed: words.failed }[state];
  return (
    <div className={`sm-state sm-state-${state}`} role="status" aria-busy={state === "loading"}>
      <p className="sm-state-title">{title}</p>
      <p>
        <strong>{said}</strong>
      </p>
      {state === "empty" && <p>{words.emptyExplained}</p>}
      {details.length > 0 && (
        <ul>
          {details.map((detail) => (
            <li key={detail}>{detail}</li>
          ))}
        </ul>
      )}
      {onRetry && state === "failed" && (
        <button type="button" className="sm-button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
