import {
  type Cell,
  comparePeriods,
  type Forecast,
  type Indicator,
  type Language,
  type Period,
  type Series,
} from "@shared-measurement/core";
import type { TableColumn } from "../../model/chart-spec.ts";
import { cellAt, periodsOf } from "../../model/from-series.ts";
import { keptFor } from "../../model/kept-for.ts";
import { forecastWords } from "./annotations.ts";
import { trendWords } from "./TrendChart.words.ts";

// What a forecast adds to a table: two columns, and rows of periods that are still to come.

export function forecastColumns(forecast: Forecast | undefined, language: Language): TableColumn[] {
  const words = trendWords(language);
  return forecast
    ? [
        { id: "forecast", name: words.forecast, numeric: true },
        { id: "prediction", name: words.prediction, numeric: true },
      ]
    : [];
}

export function forecastCells(
  indicator: Indicator,
  forecast: Forecast | undefined,
  periodId: string,
  language: Language,
): string[] {
  if (!forecast) return [];
  const { value, interval } = forecastWords(indicator, forecast, periodId, language);
  return [value, interval];
}

/** The periods of the series and of the forecast, each once, in order of time. */
export function rowsWithForecast(all: readonly Series[], forecast: Forecast | undefined): Period[] {
  const periods = periodsOf(all);
  const known = new Set(periods.map(({ id }) => id));
  const further = (forecast?.periods ?? []).filter(({ id }) => !known.has(id));
  return [...periods, ...further].toSorted(comparePeriods);
}

const latestOf = keptFor((all: readonly Series[]) => periodsOf(all).at(-1));

/** The cell of a period; later than anybody's latest, one that says that its figure is still to come. */
export function cellOrNotYet(series: Series, period: Period, all: readonly Series[]): Cell | undefined {
  const latest = latestOf(all);
  const isLater = latest && comparePeriods(period, latest) > 0;
  return isLater
    ? { kind: "none", period, reason: "not-yet-available", revisions: [] }
    : cellAt(series, period);
}
