import { directionOf } from "@shared-measurement/core";
import { useId } from "react";
import { useSpec } from "../../frame/Chart.tsx";
import type { ChartFrameOptions } from "../../frame/ChartFrame.tsx";
import { Footnotes } from "../../frame/Footnotes.tsx";
import { Heading } from "../../frame/Heading.tsx";
import { TakeAway } from "../../frame/TakeAway.tsx";
import { type ScorecardOptions, scorecardSpec } from "./Scorecard.model.ts";
import { ScorecardRows } from "./ScorecardTable.tsx";

export interface ScorecardProps
  extends ScorecardOptions,
    Pick<ChartFrameOptions, "headingLevel" | "className" | "figureRef"> {}

/**
 * A page of indicators, or of one indicator's places: a row each with the latest figure, the one before, the change with its
 * interval, what the data support saying, the target and a small chart. It prints on a page; at 320 pixels its rows stack.
 *
 * ```tsx
 * <Scorecard rows={series.map((one) => ({ series: one, analysis: analyze(one) }))} language="en" />
 * ```
 *
 * @throws RangeError where a row's change is another series', or a row comes twice.
 */
export function Scorecard({ headingLevel, className, figureRef, ...options }: ScorecardProps) {
  const spec = useSpec(scorecardSpec, options);
  const title = useId();
  return (
    <figure
      ref={figureRef}
      className={`sm-scorecard${className ? ` ${className}` : ""}`}
      aria-labelledby={title}
      lang={spec.language}
      dir={directionOf(spec.language)}
    >
      <Heading spec={spec} level={headingLevel ?? 3} titleId={title} />
      <ScorecardRows spec={spec} />
      <Footnotes spec={spec} />
      <TakeAway spec={spec} />
    </figure>
  );
}
