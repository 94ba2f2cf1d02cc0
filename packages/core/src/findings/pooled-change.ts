import type { Finding } from "../analysis.ts";
import type { ValueCell } from "../cell.ts";
import { comparePeriods } from "../period.ts";
import { periodLabel } from "../period-label.ts";
import { everyPeriod } from "../period-rhythm.ts";
import { compare, isSmall, type Measured } from "./change.ts";
import type { Facts } from "./facts.ts";
import { type Pool, poolOf } from "./pool.ts";
import { areRare } from "./pooled-series.ts";
import { findingWords, inEveryLanguage } from "./words/index.ts";

/**
 * Change between pools of rare events: the latest `years` periods together against the `years` before them, or
 * against the first ones. Nothing where the events are not rare (the plain change says it).
 *
 * @param years 3 or 5.
 */
export function pooledChangeFinding(facts: Facts, years = 3): Finding | undefined {
  const counted = facts.values.filter((cell) => cell.numerator !== undefined);
  if (!areRare(counted)) return undefined;
  const latest = inARow(counted.slice(-years), years);
  const first = inARow(counted.slice(0, years), years);
  const now = latest && poolOf(facts.indicator, latest);
  const before = first && poolOf(facts.indicator, first);
  if (!now || !before || comparePeriods(before.last, now.first) >= 0) {
    return {
      kind: "pooled-change",
      verdict: "not-enough-points",
      inputs: { points: counted.length, needed: 2 * years },
      sentence: inEveryLanguage((words) => words.pooledTooFew(2 * years)),
    };
  }
  return compare("pooled-change", facts, measuredPool(now), measuredPool(before));
}

/** These cells, if nothing is missing between them. */
function inARow(cells: readonly ValueCell[], years: number): readonly ValueCell[] | undefined {
  const whole = everyPeriod(cells.map((cell) => cell.period)).length === cells.length;
  return cells.length === years && whole ? cells : undefined;
}

export function measuredPool(pool: Pool): Measured {
  const counted = { x: pool.numerator, n: pool.denominator ?? pool.periods };
  return {
    value: pool.value,
    counted,
    unreliable: isSmall(counted),
    when: (language) => {
      const words = findingWords(language);
      const first = periodLabel(pool.first, language);
      const last = periodLabel(pool.last, language);
      return pool.denominator === undefined
        ? words.poolOfCounts(first, last)
        : words.pool(pool.periods, first, last);
    },
  };
}
