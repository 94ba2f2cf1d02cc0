import {
  type Analysis,
  inLanguage,
  type Language,
  type Series,
  seriesSentence,
} from "@shared-measurement/core";
import { useMemo } from "react";
import { Drawing } from "../../frame/Drawing.tsx";
import { countSentence } from "../FatalitiesChart/count-sentence.ts";
import { drawSparkline, type SparklineSize } from "./draw-sparkline.ts";

export interface SparklineProps extends SparklineSize {
  readonly series: Series;
  readonly language: Language;
  /** "value" draws the indicator's value; "numerator" the counts of a rare event. */
  readonly figure?: "value" | "numerator";
  /** Marks figures that are too uncertain to be compared. Computed before drawing. */
  readonly analysis?: Analysis;
}

/**
 * A series as a small picture beside its latest value: from zero, broken at gaps, every lone figure seen. Its name is
 * the series in a few sentences.
 */
export function Sparkline({ series, language, figure = "value", analysis, width, height }: SparklineProps) {
  const picture = useMemo(
    () =>
      drawSparkline(
        series,
        figure,
        { ...(width !== undefined && { width }), ...(height !== undefined && { height }) },
        analysis,
      ),
    [series, figure, analysis, width, height],
  );
  return <Drawing className="sm-sparkline" picture={picture} label={labelOf(series, figure, language)} />;
}

function labelOf(series: Series, figure: "value" | "numerator", language: Language): string {
  if (figure === "value") return seriesSentence(series.indicator, series.cells, language);
  return countSentence(series, inLanguage(series.indicator.numerator.name, language), language);
}
