import { formatStatedDate, inLanguage } from "@shared-measurement/core";
import type { Strategy } from "@shared-measurement/data";
import { useSite } from "../site.ts";

/** What the coalition does about an indicator, since when, and where it says so; nothing says that it worked. */
export function WhatWeDo({ strategies }: { readonly strategies: readonly Strategy[] }) {
  const { language, words } = useSite();
  if (strategies.length === 0) return null;
  const say = (date: string) => formatStatedDate(date, language);
  return (
    <section aria-labelledby="what-we-do" className="what-we-do">
      <h2 id="what-we-do">{words.whatWeDo}</h2>
      <ul>
        {strategies.map(({ name, startedOn, endedOn, what, source }) => (
          <li key={`${inLanguage(name, language)} ${startedOn}`}>
            <p>
              <strong>{inLanguage(name, language)}.</strong>{" "}
              {endedOn === undefined
                ? words.strategySince(say(startedOn))
                : words.strategyFromTo(say(startedOn), say(endedOn))}
            </p>
            {what && <p className="prose">{inLanguage(what, language)}</p>}
            {source && <p className="quiet">{words.strategySource(source)}</p>}
          </li>
        ))}
      </ul>
      <p className="quiet">{words.strategiesSayWhen}</p>
    </section>
  );
}
