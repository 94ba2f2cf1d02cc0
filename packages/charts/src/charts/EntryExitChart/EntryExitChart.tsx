import { useMemo } from "react";
import { ChartFrame, type ChartFrameOptions } from "../../frame/ChartFrame.tsx";
import { Plot } from "../../frame/Plot.tsx";
import { type EntryExitOptions, entryExitSpec } from "./EntryExitChart.model.ts";

export interface EntryExitChartProps extends EntryExitOptions, ChartFrameOptions {
  /** Pixels, for a place of known width. By default the drawing fits its container. */
  readonly width?: number;
}

/**
 * Children who entered and who left foster care, and the ratio of the two about 1: twice as many entries and half as
 * many sit equally far from it. Undefined where nobody left. It says that the ratio is not a goal by itself.
 */
export function EntryExitChart({
  series,
  context,
  analysis,
  language,
  title,
  width,
  ...frame
}: EntryExitChartProps) {
  const spec = useMemo(
    () =>
      entryExitSpec({
        series,
        language,
        ...(context && { context }),
        ...(analysis && { analysis }),
        ...(title && { title }),
      }),
    [series, context, analysis, language, title],
  );
  return (
    <ChartFrame spec={spec} {...frame}>
      <Plot spec={spec} {...(width && { width })} />
    </ChartFrame>
  );
}
