import {
  type Analysis,
  type Finding,
  type FindingKind,
  inLanguage,
  type Series,
  type Verdict,
  wordsIn,
} from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useSite } from "../site.ts";
import { ForWhom } from "./ForWhom.tsx";
import { RealOrNoise } from "./RealOrNoise.tsx";
import { YearsTogether } from "./YearsTogether.tsx";

export interface FourQuestionsProps {
  readonly series: Series;
  readonly analysis: Analysis;
  readonly use: IndicatorUse;
  readonly release: Release;
}

/**
 * The four questions that a cabinet member asks of an indicator, answered by findings alone: is it getting better, for
 * whom, is it real or noise, will we reach the target. Where the data have no answer, that is the answer.
 */
export function FourQuestions({ series, analysis, use, release }: FourQuestionsProps) {
  const { language, words } = useSite();
  const of = (...kinds: readonly FindingKind[]) =>
    analysis.findings.filter(({ kind }) => kinds.includes(kind));
  const groupsPlace = use.groups && release.places.get(use.groups.place);
  const goal = release.coalition.goals.find(({ indicator }) => indicator === use.indicator.id);
  const goalPlace = goal?.place === undefined ? undefined : release.places.get(goal.place);
  const whom = of("disparity");
  const latest = analysis.estimates.at(-1);
  const unreliable = (latest?.unreliable ?? []).map((reason) => wordsIn(language).chart.unreliable[reason]);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{words.questions}</h2>
      <dl className="questions">
        <dt>{words.isItBetter}</dt>
        <Answers findings={of("change", "pooled-change")} none={words.noAnswer} />
        {of("pooled-change").some(isTold) && (
          <dd className="chart">
            <YearsTogether series={series} />
          </dd>
        )}
        <dt>{words.forWhom}</dt>
        {groupsPlace && whom.length > 0 && (
          <dd className="quiet">{words.groupsOf(inLanguage(groupsPlace.name, language))}</dd>
        )}
        {analysis.disparities && whom.length > 0 ? (
          <dd className="chart">
            <ForWhom disparities={analysis.disparities} findings={whom} release={release} use={use} />
          </dd>
        ) : (
          <Answers findings={whom} none={words.noGroups} />
        )}
        <dt>{words.isItReal}</dt>
        {unreliable.map((sentence) => (
          <dd key={sentence}>{sentence}</dd>
        ))}
        <Answers findings={of("special-cause")} none={words.noAnswer} />
        {of("special-cause").some(isTold) && (
          <dd className="chart">
            <RealOrNoise series={series} />
          </dd>
        )}
        <dt>{words.willWeReach}</dt>
        <Answers
          findings={of("target-path", "turn-the-curve")}
          none={goalPlace ? words.targetOf(inLanguage(goalPlace.name, language)) : words.noTarget}
        />
        {of("benchmark").map((finding) => (
          <dd key={inLanguage(finding.sentence, language)}>{inLanguage(finding.sentence, language)}</dd>
        ))}
      </dl>
    </section>
  );
}

const UNTOLD: readonly Verdict[] = ["not-enough-points", "cannot-tell"];

/** Whether there is something to see: a chart of too few figures would show less than the sentence says. */
const isTold = ({ verdict }: Finding) => !UNTOLD.includes(verdict);

function Answers({ findings, none }: { readonly findings: readonly Finding[]; readonly none: string }) {
  const { language } = useSite();
  if (findings.length === 0) return <dd>{none}</dd>;
  return findings.map((finding) => {
    const sentence = inLanguage(finding.sentence, language);
    return <dd key={sentence}>{sentence}</dd>;
  });
}
