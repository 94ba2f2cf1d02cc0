import type { Finding, Forecast, Verdict } from "../analysis.ts";
import { partsOfDay, type StatedDate } from "../day.ts";
import { formatStatedDate, formatValue } from "../format.ts";
import { LEAST_POINTS } from "../methods.ts";
import { comparePeriods, type Period, periodMiddle } from "../period.ts";
import { periodLabel, periodWhen } from "../period-label.ts";
import { periodsAfter } from "../period-rhythm.ts";
import { linearPrediction } from "../statistics/index.ts";
import type { Facts } from "./facts.ts";
import { inEveryLanguage } from "./words/index.ts";

/** The history from which it was once said where the series was heading, and the day on which that was written down. */
export interface Baseline {
  readonly first: Period;
  readonly last: Period;
  readonly frozenOn: StatedDate;
}

const DAYS_IN_YEAR = 365.25;

/**
 * The forecast of these periods from the figures of the baseline alone: later figures never move it. A rate or a count
 * is not forecast below zero. None below five figures.
 */
export function forecastFrom(
  facts: Facts,
  baseline: Baseline,
  periods: readonly Period[],
): Forecast | undefined {
  const history = within(facts, baseline);
  if (history.length < LEAST_POINTS.forecast || periods.length === 0) return undefined;
  const at = (period: Period) => periodMiddle(period) / DAYS_IN_YEAR;
  const { fit, predictionLower, predictionUpper } = linearPrediction({
    x: history.map((cell) => at(cell.period)),
    y: history.map((cell) => cell.value),
    newX: periods.map(at),
    confidence: facts.confidence,
  });
  const floor = (values: readonly number[]) => values.map((value) => Math.max(0, value));
  return {
    baseline,
    periods,
    value: floor(fit),
    lower: floor(predictionLower),
    upper: floor(predictionUpper),
    confidence: facts.confidence,
    method: "linear-prediction",
  };
}

/**
 * The forecast that is drawn beside the figures: every period after the baseline up to the latest cell, and on to the
 * end of the year of the target where there is one. At least the period after the baseline.
 */
export function frozenForecast(facts: Facts, baseline: Baseline, untilYear = 0): Forecast | undefined {
  const latest = facts.cells.at(-1)?.period;
  const reaches = (period: Period) =>
    (latest !== undefined && comparePeriods(period, latest) <= 0) || partsOfDay(period.end).year <= untilYear;
  const periods: Period[] = [];
  for (const period of periodsAfter(
    baseline.last,
    facts.cells.map((cell) => cell.period),
  )) {
    if (periods.length > 0 && !reaches(period)) break;
    periods.push(period);
  }
  return forecastFrom(facts, baseline, periods);
}

function within(facts: Facts, { first, last }: Baseline) {
  return facts.values.filter(
    (cell) => comparePeriods(cell.period, first) >= 0 && comparePeriods(cell.period, last) <= 0,
  );
}

/** The latest figure after the baseline against the frozen forecast. */
export function curveFinding(facts: Facts, baseline: Baseline): Finding {
  const { indicator } = facts;
  const history = within(facts, baseline);
  const later = facts.values.filter((cell) => comparePeriods(cell.period, baseline.last) > 0);
  const latest = later.at(-1);
  const needed = LEAST_POINTS.forecast;
  if (history.length < needed) {
    return {
      kind: "turn-the-curve",
      verdict: "not-enough-points",
      inputs: { points: history.length, needed },
      sentence: inEveryLanguage((words) => words.curve.notEnough(history.length, needed)),
    };
  }
  const forecast = latest && forecastFrom(facts, baseline, [latest.period]);
  if (!latest || !forecast) {
    return {
      kind: "turn-the-curve",
      verdict: "not-enough-points",
      inputs: { points: 0, needed: 1 },
      sentence: inEveryLanguage((words, language) =>
        words.curve.nothingLater(periodLabel(baseline.last, language)),
      ),
    };
  }
  const lower = forecast.lower[0] ?? Number.NaN;
  const upper = forecast.upper[0] ?? Number.NaN;
  const side = latest.value > upper ? 1 : latest.value < lower ? -1 : 0;
  const better = side !== 0 && side > 0 === (indicator.direction === "higher");
  const contextual = indicator.direction === "contextual";
  const verdict: Verdict =
    side === 0
      ? "as-forecast"
      : contextual
        ? side > 0
          ? "higher"
          : "lower"
        : better
          ? "turned-better"
          : "turned-worse";
  return {
    kind: "turn-the-curve",
    verdict,
    method: forecast.method,
    inputs: {
      value: latest.value,
      period: latest.period.id,
      lower,
      upper,
      points: history.length,
      frozenOn: baseline.frozenOn,
      confidence: facts.confidence,
    },
    sentence: inEveryLanguage((words, language) => {
      const said = {
        now: formatValue(indicator, latest.value, language),
        when: periodWhen(latest.period, language),
        lower: formatValue(indicator, lower, language),
        upper: formatValue(indicator, upper, language),
        baseline: `${periodLabel(baseline.first, language)} – ${periodLabel(baseline.last, language)}`,
        frozenOn: formatStatedDate(baseline.frozenOn, language),
      };
      if (side === 0) return words.curve.within(said);
      if (contextual) return side > 0 ? words.curve.above(said) : words.curve.below(said);
      return better ? words.curve.better(said) : words.curve.worse(said);
    }),
  };
}
