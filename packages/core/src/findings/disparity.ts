import type { Disparity, Finding, Limits } from "../analysis.ts";
import { type Cell, hasValue } from "../cell.ts";
import { formatValue } from "../format.ts";
import type { Indicator } from "../indicator.ts";
import type { MethodId } from "../methods.ts";
import type { Period } from "../period.ts";
import { periodWhen } from "../period-label.ts";
import type { Series } from "../series.ts";
import { poissonExact } from "../statistics/index.ts";
import { inLanguage, type Text } from "../text.ts";
import { type Counted, countedOf } from "./counted.ts";
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
 * A group against the reference group that the configuration names, as a ratio and as a difference, each with its
 * interval.
 */
export function disparityOf(group: NamedGroup, reference: NamedGroup, period: Period): Disparity {
  const facts = factsOf(group.series);
  const { indicator, methods, confidence } = facts;
  const mine = cellIn(group.series, period);
  const theirs = cellIn(reference.series, period);
  const named = (key: "fewEvents" | "noFigures") =>
    inEveryLanguage((words, language) =>
      words.disparity[key](inLanguage(group.name, language), inLanguage(reference.name, language)),
    );
  const own = hasValue(mine) ? countedOf(indicator, mine) : undefined;
  const other = hasValue(theirs) ? countedOf(indicator, theirs) : undefined;
  const difference = own && other && differenceOf(indicator, own, other, methods.change, confidence);
  const beside = {
    group: group.name,
    series: group.series,
    cell: mine,
    reference: theirs,
  };
  if (!hasValue(mine) || !hasValue(theirs) || !own || !other || !difference) {
    const finding: Finding = {
      kind: "disparity",
      verdict: "cannot-tell",
      inputs: {},
      sentence: named("noFigures"),
    };
    return { ...beside, unreliable: false, finding };
  }
  const { method, ratio } = difference;
  const points = difference.difference ?? pointsOfRates(indicator, method, own, other, confidence);
  const unreliable = isUnreliable(facts, mine) || isUnreliable(factsOf(reference.series), theirs);
  const numbers = { ...beside, unreliable, ...(ratio && { ratio }), ...(points && { difference: points }) };
  const inputs = {
    group: mine.value,
    groupNumerator: own.x,
    groupDenominator: own.n,
    reference: theirs.value,
    referenceNumerator: other.x,
    referenceDenominator: other.n,
    period: mine.period.id,
  };
  if (unreliable || !ratio) {
    const sentence = named(unreliable ? "fewEvents" : "noFigures");
    return { ...numbers, finding: { kind: "disparity", verdict: "cannot-tell", method, inputs, sentence } };
  }
  const key = difference.sign === 0 ? "none" : "different";
  const finding: Finding = {
    kind: "disparity",
    verdict: difference.sign === 0 ? "no-detectable-difference" : "different",
    method,
    inputs: {
      ...inputs,
      ratio: ratio.value,
      ratioLower: ratio.lower,
      ratioUpper: ratio.upper,
      ...(points && {
        difference: points.value,
        differenceLower: points.lower,
        differenceUpper: points.upper,
      }),
      confidence,
    },
    sentence: inEveryLanguage((words, language) =>
      words.disparity[key]({
        group: inLanguage(group.name, language),
        groupValue: formatValue(indicator, mine.value, language),
        reference: inLanguage(reference.name, language),
        referenceValue: formatValue(indicator, theirs.value, language),
        when: periodWhen(mine.period, language),
        ratio: sayTimes(indicator, ratio, [mine.value, theirs.value], language),
        ...(points && { difference: sayPoints(indicator, points, [mine.value, theirs.value], language) }),
      }),
    ),
  };
  return { ...numbers, finding };
}

/** A difference of rates; none of ratios, whose denominators are events themselves. */
function pointsOfRates(
  { multiplier }: Indicator,
  method: MethodId,
  own: Counted,
  other: Counted,
  confidence: number,
): Limits | undefined {
  return method === "ratio-of-ratios" ? undefined : differenceOfRates(multiplier, own, other, confidence);
}

/**
 * The difference of two rates with limits from those of each rate, by Zou & Donner's square-and-add (2008, Stat Med
 * 27:1693), the way Newcombe's does for proportions.
 */
function differenceOfRates(multiplier: number, own: Counted, other: Counted, confidence: number): Limits {
  const limits = (counted: Counted) => {
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

/** The cell of a period, or one that says that there is no figure. */
export const cellIn = ({ cells }: Series, period: Period): Cell =>
  cells.find((cell) => cell.period.id === period.id) ?? {
    kind: "none",
    period,
    reason: "no-observation",
    revisions: [],
  };
