import { type Language, type Series, seriesSentence } from "@shared-measurement/core";
import { useMemo } from "react";
import { Drawing } from "../../frame/Drawing.tsx";
import { drawSparkline } from "./draw-sparkline.ts";

export interface SparklineProps {
  readonly series: Series;
  readonly language: Language;
  /** "value" draws the indicator's value; "numerator" the counts of a rare event. */
  readonly figure?: "value" | "numerator";
}

/**
 * A series as a small picture beside its latest value: from zero, broken at gaps, every lone figure seen. Its name is
 * the series in a sentence.
 */
export function Sparkline({ series, language, figure = "value" }: SparklineProps) {
  const picture = useMemo(() => drawSparkline(series, figure), [series, figure]);
  return (
    <Drawing
      className="sm-sparkline"
      picture={picture}
      label={seriesSentence(series.indicator, series.cells, language)}
    />
  );
}
