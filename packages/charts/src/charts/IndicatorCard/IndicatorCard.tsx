import { wordsIn } from "@shared-measurement/core";
import type { ReactNode } from "react";
import { useSpec } from "../../frame/Chart.tsx";
import { type Glance, type GlanceOptions, glanceOf } from "../../glance/glance.model.ts";
import { glanceWords } from "../../glance/glance.words.ts";
import { Statuses } from "../../glance/Statuses.tsx";
import { illustrativeNotice, placeOf } from "../../model/from-series.ts";
import { Sparkline } from "../Sparkline/Sparkline.tsx";
import { CardFrame, type CardFrameProps } from "./CardFrame.tsx";

export interface IndicatorCardProps
  extends GlanceOptions,
    Pick<CardFrameProps, "title" | "headingLevel" | "className"> {
  /** What a page puts at the card's end, such as a link to the whole chart. */
  readonly children?: ReactNode;
}

/**
 * One indicator of one place at a glance: the latest figure large with its period, the one before, what the data support
 * saying, the target, what is missing and why, each in words, beside a small chart.
 *
 * ```tsx
 * <IndicatorCard series={series} analysis={analyze(series)} target={{ value: 8, year: 2030 }} language="en" />
 * ```
 *
 * @throws RangeError where the change is another series'.
 */
export function IndicatorCard({ title, headingLevel, className, children, ...options }: IndicatorCardProps) {
  const { series, language, figure, analysis } = options;
  const glance = useSpec(glanceOf, options);
  const { chart, sentence } = wordsIn(language);
  const { latest } = glance;
  return (
    <CardFrame
      indicator={series.indicator}
      language={language}
      title={title}
      headingLevel={headingLevel}
      notices={illustrativeNotice([series], language)}
      className={className}
    >
      <p className="sm-card-place">{placeOf(series, language)}</p>
      <div className="sm-card-figure">
        {latest ? (
          <p>
            <strong className="sm-latest">{latest.value}</strong>{" "}
            {latest.unit && <span className="sm-latest-unit">{latest.unit}</span>}{" "}
            <span className="sm-latest-period">{latest.period}</span>
            {glance.illustrative && <span className="sm-badge">{chart.illustrative}</span>}
          </p>
        ) : (
          <p>{sentence.noFigure}</p>
        )}
        {series.cells.length > 0 && (
          <Sparkline
            series={series}
            language={language}
            {...(figure && { figure })}
            {...(analysis && { analysis })}
          />
        )}
      </div>
      <Statuses statuses={glance.statuses} />
      <ul className="sm-card-said">
        {saidOf(glance, options).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {glance.asOf && <p className="sm-card-quiet">{glance.asOf}</p>}
      {children}
    </CardFrame>
  );
}

/** What is said below the figure, each in a sentence of its own. */
function saidOf({ latest, prior, target, ...glance }: Glance, { language }: GlanceOptions): string[] {
  const { chart } = wordsIn(language);
  const words = glanceWords(language);
  const said = [
    latest?.detail,
    latest?.interval && `${chart.interval}: ${latest.interval}`,
    latest?.unreliable,
    latest?.provisional,
    latest && (prior ? words.priorValue(prior.value, prior.when) : words.noPrior),
    ...glance.statuses.map(({ sentence }) => sentence),
    target && [words.targetIs(target.value), target.gap].filter(Boolean).join(" "),
    glance.missing && `${glance.missing.period}: ${glance.missing.explained}`,
    glance.gaps,
    ...glance.revisions,
    glance.note && latest && words.notedFor(latest.period, glance.note),
  ];
  return [...new Set(said.filter((one): one is string => Boolean(one)))];
}
