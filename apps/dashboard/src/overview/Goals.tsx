import { inLanguage } from "@shared-measurement/core";
import type { Goal } from "@shared-measurement/data";
import { useSite } from "../site.ts";

/** What the coalition has said it wants, as its plan states it, and where it says so. */
export function Goals({ goals, heading }: { readonly goals: readonly Goal[]; readonly heading: string }) {
  const { language, words } = useSite();
  if (goals.length === 0) return null;
  return (
    <section aria-label={heading} className="goals">
      <h2>{heading}</h2>
      <ul>
        {goals.map((goal) => (
          <li key={`${goal.indicator} ${goal.year}`}>
            <p className="goal">{inLanguage(goal.text, language)}</p>
            <p className="quiet">{words.goalSource(goal.source, goal.year)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
