import {
  dayNumber,
  dayOf,
  type Forecast,
  formatStatedDate,
  formatValue,
  hasValue,
  type Indicator,
  inLanguage,
  type Language,
  partsOfDay,
  periodLabel,
  periodMiddle,
  periodTick,
  periodWhen,
  type Series,
  type StatedDate,
  type TargetPath,
  type Text,
  wordsIn,
} from "@shared-measurement/core";
import type { GuideSpec, LineSpec, MarkerSpec } from "../../time/time-spec.ts";
import { trendWords } from "./TrendChart.words.ts";

/** A day worth knowing beside the figures: a strategy started, a rule changed. It says when, never why. */
export interface ChartEvent {
  /** As exactly as it is known: "2021", "2021-06", "2021-06-15". */
  readonly date: StatedDate;
  /** What happened, without a word of what it did: "Family visits began". */
  readonly label: Text;
}

/**
 * The straight path to a target, in the drawing and in words. None where the figure it starts from is not shown in the
 * series: a path would give it away.
 */
export function targetGuides(
  series: Series,
  path: TargetPath | undefined,
  language: Language,
  indicator: Indicator = series.indicator,
): GuideSpec[] {
  const start = path && series.cells.find((cell) => cell.period.id === path.from.id);
  if (!path || !start || (!hasValue(start) && start.kind !== "parts")) return [];
  const say = (value: number) => formatValue(indicator, value, language);
  return [
    {
      id: "target",
      label: trendWords(language).path(
        say(path.fromValue),
        periodWhen(path.from, language),
        say(path.value),
        path.year,
      ),
      role: "target",
      paths: [
        [
          { day: periodMiddle(path.from), value: path.fromValue },
          { day: dayNumber(dayOf(path.year, 12, 31)) + 1, value: path.value },
        ],
      ],
      end: { label: say(path.value), tick: String(path.year) },
    },
  ];
}

/** The forecast as a line of its own, drawn as something else than figures. */
export function forecastLines(
  { indicator }: Series,
  forecast: Forecast | undefined,
  language: Language,
): LineSpec[] {
  if (!forecast) return [];
  const words = trendWords(language);
  const { baseline } = forecast;
  return [
    {
      id: "forecast",
      label: words.forecastFrom(
        periodLabel(baseline.first, language),
        periodLabel(baseline.last, language),
        formatStatedDate(baseline.frozenOn, language),
      ),
      role: "forecast",
      mark: "line",
      band: true,
      points: forecast.periods.map((period, index) => {
        const said = forecastWords(indicator, forecast, period.id, language);
        const [lower, upper] = [forecast.lower[index], forecast.upper[index]];
        const value = forecast.value[index];
        return {
          period,
          said: {
            tick: periodTick(period, language),
            short: said.value,
            words: words.atForecast(periodLabel(period, language), said.value, said.interval),
          },
          ...(value !== undefined && { value }),
          ...(lower !== undefined && upper !== undefined && { interval: [lower, upper] as const }),
        };
      }),
    },
  ];
}

/** A period's forecast in words; empty where it is not forecast. */
export function forecastWords(
  indicator: Indicator,
  forecast: Forecast,
  periodId: string,
  language: Language,
): { readonly value: string; readonly interval: string } {
  const index = forecast.periods.findIndex(({ id }) => id === periodId);
  const [value, lower, upper] = [forecast.value[index], forecast.lower[index], forecast.upper[index]];
  if (value === undefined || lower === undefined || upper === undefined) return { value: "", interval: "" };
  const say = (number: number) => formatValue(indicator, number, language);
  return { value: say(value), interval: wordsIn(language).chart.fromTo(say(lower), say(upper)) };
}

/** The rules of events, numbered in order of time. */
export function eventMarkers(events: readonly ChartEvent[], language: Language): MarkerSpec[] {
  return events
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, label }, index) => ({
      id: `event ${index + 1}`,
      day: middleOf(date),
      sign: String(index + 1),
      label: trendWords(language).event(inLanguage(label, language), formatStatedDate(date, language)),
    }));
}

/** A year or month alone stands at its middle: nobody said which day of it. */
function middleOf(date: StatedDate): string {
  const { year, month, date: day } = partsOfDay(date);
  if (!month) return dayOf(year, 7, 1);
  return day ? date : dayOf(year, month, 15);
}
