import { type Period, periodLabel } from "@shared-measurement/core";
import { type TrendOptions, trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { Chart, type ChartOptions, chartOptions, useSpec } from "../frame/Chart.tsx";
import { shortened } from "../model/text-width.ts";
import type { PanelScales, TimeChart } from "../time/time-spec.ts";
import { strategyWords } from "./TrendWithStrategy.words.ts";

/** What a coalition did, and in which periods. */
export interface Strategy {
  readonly name: string;
  readonly from: Period;
  readonly to: Period;
}

export interface TrendWithStrategyOptions extends TrendOptions {
  /** What was done meanwhile: its name, its first and its last period. */
  readonly strategy: Strategy;
}

/** The trend's own spec and one footnote more: what the layer shows is said on the page, in the file and in the picture. */
export function trendWithStrategySpec({ strategy, ...options }: TrendWithStrategyOptions): TimeChart {
  const spec = trendSpec(options);
  const label = (period: Period) => periodLabel(period, options.language);
  const said = strategyWords(options.language).said(strategy.name, label(strategy.from), label(strategy.to));
  return { ...spec, footnotes: [...spec.footnotes, said] };
}

/** A trend with the time of a strategy behind it: React of one's own over a chart, by its scales. */
export function TrendWithStrategy(props: TrendWithStrategyOptions & ChartOptions) {
  return (
    <Chart
      spec={useSpec(trendWithStrategySpec, props)}
      layer={({ panels: [panel] }) => panel && <Span strategy={props.strategy} panel={panel} />}
      {...chartOptions(props)}
    />
  );
}

interface SpanProps {
  readonly strategy: Strategy;
  readonly panel: PanelScales;
}

/** A rule where it began, one where it ended, and its name between them, as much of it as has room. */
function Span({ strategy: { name, from, to }, panel: { top, bottom, toX } }: SpanProps) {
  const [start, end] = [toX(from), toX(to)];
  return (
    <>
      <path className="sm-event" d={`M${start},${bottom}V${top}H${end}V${bottom}`} />
      <text className="sm-start" x={start + 6} y={top + 16}>
        {shortened(name, end - start - 12, "regular")}
      </text>
    </>
  );
}
