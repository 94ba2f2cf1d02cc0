import type { Analysis, Indicator, Period, Series } from "@shared-measurement/core";
import { analyze, controlChart, funnelOf, pooledSeries } from "@shared-measurement/core/findings";
import type { AnalysisRequest } from "./analysis-request.ts";

/** Places of one indicator in one period. */
interface PlacesInPeriod {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly period: Period;
}

/** What the statistics can be asked for: plain data in and out, so that a worker can answer. */
export const TASKS = {
  /** Everything that is said of one series. */
  analyze: ({ series, options }: AnalysisRequest): Analysis => analyze(series, options),
  /** How sure each figure of many series is. */
  estimate: (all: readonly Series[]): readonly Analysis[] => all.map((series) => analyze(series)),
  control: (series: Series) => controlChart(series),
  /** Three years together, with their intervals; null where the events are not rare. */
  pool: (given: Series): { readonly series: Series; readonly analysis: Analysis } | null => {
    const series = pooledSeries(given);
    // What pools say of change is said already, of pools that share no year.
    return series ? { series, analysis: { ...analyze(series), findings: [] } } : null;
  },
  funnel: ({ indicator, series, period }: PlacesInPeriod) => funnelOf(indicator, series, { period }),
};

export type Task = keyof typeof TASKS;
export type Asked<T extends Task> = Parameters<(typeof TASKS)[T]>[0];
export type Answer<T extends Task> = ReturnType<(typeof TASKS)[T]>;

/** The answer to a task. */
export function answerTo<T extends Task>(task: T, asked: Asked<T>): Answer<T> {
  const answer = TASKS[task] as (asked: Asked<T>) => Answer<T>;
  return answer(asked);
}
