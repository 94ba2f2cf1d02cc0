import type { Finding, TargetPath, Verdict } from "../analysis.ts";
import { dayNumber, dayOf } from "../day.ts";
import { formatValue } from "../format.ts";
import { type Period, periodMiddle } from "../period.ts";
import { periodWhen } from "../period-label.ts";
import { type Facts, intervalAt, isUnreliable } from "./facts.ts";
import { inEveryLanguage } from "./words/index.ts";

/** A goal: the value to be reached by the end of a year. */
export interface Target {
  readonly value: number;
  readonly year: number;
}

/** The path to a target from the first figure; none of a contextual indicator, or without a figure. */
export function targetPathOf({ indicator, values: [first] }: Facts, target: Target): TargetPath | undefined {
  if (indicator.direction === "contextual" || !first) return undefined;
  return { from: first.period, fromValue: first.value, value: target.value, year: target.year };
}

/**
 * Where the latest figure stands against the straight path from the first figure to the target at the end of its year.
 * The interval decides: on the path where all of it lies at or past the path, off where none of it does, else it
 * cannot be told. A contextual indicator has no path.
 */
export function targetFinding(facts: Facts, target: Target): Finding | undefined {
  const { indicator, values } = facts;
  if (indicator.direction === "contextual") return undefined;
  const [first] = values;
  const latest = values.at(-1);
  if (!first || !latest) return cannotTell("noFigures");
  const interval = intervalAt(facts, latest);
  if (!interval) return cannotTell("noInterval");
  const path = valueOnPath({ from: first.period, fromValue: first.value, ...target }, latest.period);
  const lower = indicator.direction === "lower";
  const on = lower ? interval.upper <= path : interval.lower >= path;
  const off = lower ? interval.lower > path : interval.upper < path;
  const verdict: Verdict =
    isUnreliable(facts, latest) || (!on && !off) ? "cannot-tell" : on ? "on-the-path" : "off-the-path";
  const key = verdict === "on-the-path" ? "on" : verdict === "off-the-path" ? "off" : "cannotTell";
  return {
    kind: "target-path",
    verdict,
    method: interval.method,
    inputs: {
      value: latest.value,
      lower: interval.lower,
      upper: interval.upper,
      path,
      target: target.value,
      targetYear: target.year,
      from: first.value,
    },
    sentence: inEveryLanguage((words, language) =>
      words.target[key](
        formatValue(indicator, latest.value, language),
        periodWhen(latest.period, language),
        formatValue(indicator, path, language),
        formatValue(indicator, target.value, language),
        target.year,
      ),
    ),
  };

  function cannotTell(key: "noFigures" | "noInterval"): Finding {
    return {
      kind: "target-path",
      verdict: "cannot-tell",
      inputs: { target: target.value, targetYear: target.year },
      sentence: inEveryLanguage((words, language) =>
        words.target[key](formatValue(indicator, target.value, language), target.year),
      ),
    };
  }
}

function valueOnPath({ from, fromValue, value, year }: TargetPath, period: Period): number {
  const start = periodMiddle(from);
  const end = dayNumber(dayOf(year, 12, 31)) + 1;
  const share = end > start ? Math.min(1, Math.max(0, (periodMiddle(period) - start) / (end - start))) : 1;
  return fromValue + (value - fromValue) * share;
}
