import { useMemo } from "react";
import { ChartFrame, type ChartFrameOptions } from "../../frame/ChartFrame.tsx";
import { Plot } from "../../frame/Plot.tsx";
import { type TrendOptions, trendSpec } from "./TrendChart.model.ts";

export interface TrendChartProps extends TrendOptions, ChartFrameOptions {
  /** Pixels, for a place of known width. By default the drawing fits its container. */
  readonly width?: number;
}

/**
 * Any indicator over time: the line breaks at gaps, a lone figure is seen, an interval-valued figure is drawn as its
 * two bounds.
 */
export function TrendChart({
  series,
  context,
  benchmark,
  analysis,
  language,
  title,
  width,
  ...frame
}: TrendChartProps) {
  const spec = useMemo(
    () =>
      trendSpec({
        series,
        language,
        ...(context && { context }),
        ...(benchmark && { benchmark }),
        ...(analysis && { analysis }),
        ...(title && { title }),
      }),
    [series, context, benchmark, analysis, language, title],
  );
  return (
    <ChartFrame spec={spec} {...frame}>
      <Plot spec={spec} {...(width && { width })} />
    </ChartFrame>
  );
}
