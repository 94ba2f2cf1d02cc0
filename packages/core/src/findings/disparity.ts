import type { Finding } from "../analysis.ts";
import type { ValueCell } from "../cell.ts";
import { formatValue } from "../format.ts";
import { periodLabel } from "../period-label.ts";
import type { Series } from "../series.ts";
import { poissonExact } from "../statistics/index.ts";
import { inLanguage, type Text } from "../text.ts";
import { countedOf } from "./counted.ts";
import { differenceOf } from "./difference.ts";
import { factsOf, isUnreliable } from "./facts.ts";
import { sayPoints, sayTimes } from "./say.ts";
import { inEveryLanguage } from "./words/index.ts";

/** A group's series and what the group is called. */
export interface NamedGroup {
  readonly name: Text;
  readonly series: Series;
}

/**
 * A group against the reference group that the configuration names, in the latest period of which both are published:
 * as a ratio and as a difference, each with its interval.
 */
export function disparityFinding(group: NamedGroup, reference: NamedGroup): Finding {
  const facts = factsOf(group.series);
  const referenceFacts = factsOf(reference.series);
  const { indicator, methods, confidence } = facts;
  const both = latestOfBoth(group.series, reference.series);
  const named = (key: "fewEvents" | "noFigures") =>
    inEveryLanguage((words, language) =>
      words.disparity[key](inLanguage(group.name, language), inLanguage(reference.name, language)),
    );
  const own = both && countedOf(indicator, both[0]);
  const other = both && countedOf(indicator, both[1]);
  const difference = own && other && differenceOf(indicator, own, other, methods.change, confidence);
  if (!both || !own || !other || !difference?.ratio) {
    return { kind: "disparity", verdict: "cannot-tell", inputs: {}, sentence: named("noFigures") };
  }
  const [mine, theirs] = both;
  const inputs = {
    group: mine.value,
    groupNumerator: own.x,
    groupDenominator: own.n,
    reference: theirs.value,
    referenceNumerator: other.x,
    referenceDenominator: other.n,
    period: mine.period.id,
  };
  if (isUnreliable(facts, mine) || isUnreliable(referenceFacts, theirs)) {
    return {
      kind: "disparity",
      verdict: "cannot-tell",
      method: difference.method,
      inputs,
      sentence: named("fewEvents"),
    };
  }
  const { ratio } = difference;
  const points = difference.difference ?? differenceOfRates(indicator.multiplier, own, other, confidence);
  const key = difference.sign === 0 ? "none" : "different";
  return {
    kind: "disparity",
    verdict: difference.sign === 0 ? "no-detectable-difference" : "different",
    method: difference.method,
    inputs: {
      ...inputs,
      ratio: ratio.value,
      ratioLower: ratio.lower,
      ratioUpper: ratio.upper,
      difference: points.value,
      differenceLower: points.lower,
      differenceUpper: points.upper,
      confidence,
    },
    sentence: inEveryLanguage((words, language) =>
      words.disparity[key]({
        group: inLanguage(group.name, language),
        groupValue: formatValue(indicator, mine.value, language),
        reference: inLanguage(reference.name, language),
        referenceValue: formatValue(indicator, theirs.value, language),
        period: periodLabel(mine.period, language),
        ratio: sayTimes(ratio, language),
        difference: sayPoints(indicator, points, language),
      }),
    ),
  };
}

/**
 * The difference of two rates with limits from those of each rate, by Zou & Donner's square-and-add (2008, Stat Med
 * 27:1693), the way Newcombe's does for proportions.
 */
function differenceOfRates(
  multiplier: number,
  own: { x: number; n: number },
  other: { x: number; n: number },
  confidence: number,
) {
  const limits = (counted: { x: number; n: number }) => {
    const { rate, lower, upper } = poissonExact({ x: counted.x, exposure: counted.n, confidence });
    return { value: rate, lower, upper };
  };
  const a = limits(own);
  const b = limits(other);
  const value = a.value - b.value;
  return {
    value: value * multiplier,
    lower: (value - Math.hypot(a.value - a.lower, b.upper - b.value)) * multiplier,
    upper: (value + Math.hypot(a.upper - a.value, b.value - b.lower)) * multiplier,
  };
}

function latestOfBoth(group: Series, reference: Series): [ValueCell, ValueCell] | undefined {
  for (const cell of group.cells.toReversed()) {
    const other = reference.cells.find((candidate) => candidate.period.id === cell.period.id);
    if (cell.kind === "value" && other?.kind === "value") return [cell, other];
  }
  return undefined;
}
