import { useRef } from "react";
import type { ChartSpec } from "../model/chart-spec.ts";
import type { Picture } from "../model/picture.ts";
import { ChartFrame, type ChartFrameOptions } from "./ChartFrame.tsx";
import { Plot, type PlotProps } from "./Plot.tsx";

/** What every chart takes beside its data: how it stands in its page. None of it changes what the chart says. */
export interface ChartOptions extends ChartFrameOptions {
  /** Pixels, for a place of known width. By default the drawing fits its container. */
  readonly width?: number;
}

export interface ChartProps<P extends Picture = Picture> extends ChartOptions {
  readonly spec: ChartSpec<P>;
  readonly layer?: PlotProps<P>["layer"];
  readonly pieces?: PlotProps<P>["pieces"];
}

/** Any chart: its frame with its drawing in it. */
export function Chart<P extends Picture>({ spec, width, layer, pieces, ...frame }: ChartProps<P>) {
  return (
    <ChartFrame spec={spec} {...frame}>
      <Plot spec={spec} width={width} layer={layer} pieces={pieces} />
    </ChartFrame>
  );
}

/** The part of a chart's properties that `Chart` takes. */
export function chartOptions(props: ChartOptions): ChartOptions {
  const { width, headingLevel, tableOpen, id, className, figureRef, parts } = props;
  return {
    ...(width !== undefined && { width }),
    ...(headingLevel && { headingLevel }),
    ...(tableOpen !== undefined && { tableOpen }),
    ...(id && { id }),
    ...(className && { className }),
    ...(figureRef && { figureRef }),
    ...(parts && { parts }),
  };
}

/** A chart's spec, made again only where a property is another one than before. */
export function useSpec<Options extends object, Spec>(
  make: (options: Options) => Spec,
  options: Options,
): Spec {
  const kept = useRef<{ make: typeof make; options: Options; spec: Spec } | null>(null);
  if (!kept.current || kept.current.make !== make || !sameProperties(kept.current.options, options))
    kept.current = { make, options, spec: make(options) };
  return kept.current.spec;
}

function sameProperties(before: object, after: object): boolean {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = Object.entries(after);
  return (
    old.size === now.length && now.every(([name, value]) => old.has(name) && Object.is(old.get(name), value))
  );
}
