import { useMemo } from "react";
import { ChartFrame, type ChartFrameOptions } from "../../frame/ChartFrame.tsx";
import { Plot } from "../../frame/Plot.tsx";
import { type FatalitiesOptions, fatalitiesSpec } from "./FatalitiesChart.model.ts";

export interface FatalitiesChartProps extends FatalitiesOptions, ChartFrameOptions {
  /** Pixels, for a place of known width. By default the drawing fits its container. */
  readonly width?: number;
}

/**
 * Children who died from abuse or neglect: counts from zero, the rate below them, reported and estimated apart,
 * revised figures hollow. The year is the one in which the death was determined.
 */
export function FatalitiesChart({
  reported,
  estimated,
  analysis,
  language,
  title,
  width,
  ...frame
}: FatalitiesChartProps) {
  const spec = useMemo(
    () =>
      fatalitiesSpec({
        language,
        ...(reported && { reported }),
        ...(estimated && { estimated }),
        ...(analysis && { analysis }),
        ...(title && { title }),
      }),
    [reported, estimated, analysis, language, title],
  );
  return (
    <ChartFrame spec={spec} {...frame}>
      <Plot spec={spec} {...(width && { width })} />
    </ChartFrame>
  );
}
