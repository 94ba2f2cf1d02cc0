import { ChartState } from "@shared-measurement/charts";
import { inLanguage } from "@shared-measurement/core";
import { useCoalitionList } from "@shared-measurement/data/react";
import { Problems } from "../page/Problems.tsx";
import { useSite } from "../site.ts";

/** The coalitions of the site, each a link to its dashboard with its summary. */
export function CoalitionList() {
  const { base, language, linkTo, words } = useSite();
  const list = useCoalitionList(base);
  if (list.status === "loading")
    return <ChartState state="loading" title={words.coalitions} language={language} />;
  if (list.status === "failed") {
    return <Problems title={words.coalitions} problems={list.problems} onRetry={list.retry} />;
  }
  return (
    <ul className="coalitions">
      {list.value.map(({ id, name, summary }) => (
        <li key={id}>
          <h3>
            <a href={linkTo({ page: "overview", coalitionId: id })}>{inLanguage(name, language)}</a>
          </h3>
          <p>{inLanguage(summary, language)}</p>
        </li>
      ))}
    </ul>
  );
}
