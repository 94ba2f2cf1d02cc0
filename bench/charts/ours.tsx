import {
  Chart as AnyChart,
  PlaceTrends,
  type TimeChart,
  timeChart,
  trendSpec,
} from "@shared-measurement/charts";
import "@shared-measurement/charts/styles.css";
import {
  type Analysis,
  type Benchmark,
  calendarYear,
  dayOf,
  daysInMonth,
  type Indicator,
  type Period,
  pointInTime,
  type Series,
} from "@shared-measurement/core";
import { useMemo } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { ChartData, PageData } from "./data.ts";

const indicator: Indicator = {
  id: "bench",
  name: { en: "Made up", es: "Inventado" },
  shortName: { en: "Made up", es: "Inventado" },
  kind: "rate",
  direction: "lower",
  directionWords: { en: "Lower is better.", es: "Mejor cuanto más baja." },
  numerator: { name: { en: "Events", es: "Eventos" }, definition: { en: "Made up.", es: "Inventado." } },
  unit: { en: "per 1,000", es: "por 1,000" },
  multiplier: 1_000,
  decimals: 1,
  periodKinds: ["calendar-year", "day"],
  definition: { en: "Made up to measure.", es: "Inventado para medir." },
  source: { name: "Made up" },
  caveats: [],
  benchmarks: [],
};
const source = { publisher: "Bench", report: "Made up", asOf: "2026" };

/** One day after another from 2000, as the axis of thousands of points has it. */
function days(count: number): Period[] {
  const made: Period[] = [];
  for (let year = 2000; made.length < count; year += 1)
    for (let month = 1; month <= 12; month += 1)
      for (let date = 1; date <= daysInMonth(year, month) && made.length < count; date += 1)
        made.push(pointInTime(dayOf(year, month, date)));
  return made;
}

const years = new Map<number, Period>();

/** Series of one source have their years in common. */
function yearOf(year: number): Period {
  const made = years.get(year) ?? calendarYear(year);
  years.set(year, made);
  return made;
}

function seriesOf({ id, title, data }: ChartData): { series: Series; analysis: Analysis } {
  const periods = data.length > 100 ? days(data.length) : data.map(({ x }) => yearOf(x));
  const at = (index: number) => periods[index] ?? yearOf(2000);
  return {
    series: {
      indicator,
      place: { id, name: title, level: "county" },
      cells: data.map(({ y }, index) => ({
        kind: "value",
        value: y,
        period: at(index),
        source,
        revisions: [],
      })),
    },
    analysis: {
      estimates: data.map(({ lo, hi }, index) => ({
        periodId: at(index).id,
        interval: { lower: lo, upper: hi, confidence: 0.95, method: "exact-poisson-or-byar" },
        unreliable: [],
      })),
      findings: [],
    },
  };
}

const benchmarkAt = (value: number): Benchmark => ({
  id: "target",
  name: { en: "Target", es: "Meta" },
  value,
  source: { name: "Made up" },
  comparableWith: "observed",
  warning: { en: "Made up.", es: "Inventada." },
});

function specOf(chart: ChartData): TimeChart {
  const spec = trendSpec({
    ...seriesOf(chart),
    benchmark: benchmarkAt(chart.target),
    language: "en",
    title: chart.title,
  });
  return timeChart({
    ...spec,
    panels: spec.panels.map((panel) => ({
      ...panel,
      lines: panel.lines.map((line) => ({ ...line, band: true })),
    })),
  });
}

/** One full chart: table, keyboard, sentence, legend and all. */
export function Chart({ chart }: { readonly chart: ChartData }) {
  const spec = useMemo(() => specOf(chart), [chart]);
  return <AnyChart spec={spec} width={chart.width} />;
}

const target = benchmarkAt(20);

/** Small multiples, as the library draws them. */
function Grid({ charts }: Pick<PageData, "charts">) {
  const compared = useMemo(
    () => charts.map((chart) => ({ ...seriesOf(chart), name: chart.title })),
    [charts],
  );
  return (
    <PlaceTrends
      compared={compared}
      benchmark={target}
      intervals="band"
      order="given"
      language="en"
      title="Made up"
    />
  );
}

const Page = ({ mode, charts: [first, ...rest] }: PageData) =>
  first && (mode === "grid" ? <Grid charts={[first, ...rest]} /> : <Chart chart={first} />);

const roots = new WeakMap<Element, Root>();

export function mount(host: Element, page: PageData): void {
  const root = createRoot(host);
  roots.set(host, root);
  root.render(<Page {...page} />);
}

export const update = (host: Element, page: PageData): void => roots.get(host)?.render(<Page {...page} />);

export function unmount(host: Element): void {
  roots.get(host)?.unmount();
  roots.delete(host);
}
