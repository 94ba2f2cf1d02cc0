import type { Finding, Verdict } from "../analysis.ts";
import type { RangeCell, ValueCell } from "../cell.ts";
import { formatValue } from "../format.ts";
import type { Direction } from "../indicator.ts";
import { LEAST_POINTS } from "../methods.ts";
import { periodWhen } from "../period-label.ts";
import type { Language } from "../text.ts";
import { type Counted, countedOf } from "./counted.ts";
import { type Difference, differenceOf } from "./difference.ts";
import { type Facts, isUnreliable } from "./facts.ts";
import { FEW_EVENTS } from "./reliability.ts";
import { sayDifference } from "./say.ts";
import type { FindingWords } from "./words/finding-words.ts";
import { inEveryLanguage } from "./words/index.ts";

/** A figure that a change is measured from or to: one period, or several pooled. */
export interface Measured {
  readonly value: number;
  readonly counted?: Counted;
  readonly unreliable: boolean;
  /** "in FFY 2021", "in 3 years together, FFY 2015 to FFY 2017" */
  readonly when: (language: Language) => string;
}

/** Change of the latest figure since the baseline, by default the first figure of the series. */
export function changeFinding(facts: Facts, baseline?: Measured): Finding {
  const latest = facts.values.at(-1);
  const [first] = facts.values;
  if (!latest) return changeOfBounds(facts);
  const before = baseline ?? (first && first !== latest ? measuredCell(facts, first) : undefined);
  if (!before) return withoutPoints("change", (words) => words.change.onePoint, facts.values.length);
  return compare("change", facts, measuredCell(facts, latest), before);
}

export function measuredCell(facts: Facts, cell: ValueCell): Measured {
  const counted = countedOf(facts.indicator, cell);
  return {
    value: cell.value,
    unreliable: isUnreliable(facts, cell),
    when: (language) => periodWhen(cell.period, language),
    ...(counted && { counted }),
  };
}

/** Compares two figures and says what the difference supports. */
export function compare(
  kind: "change" | "pooled-change",
  facts: Facts,
  now: Measured,
  before: Measured,
): Finding {
  const { indicator, methods, confidence } = facts;
  const said = (language: Language) => ({
    now: formatValue(indicator, now.value, language),
    nowWhen: now.when(language),
    before: formatValue(indicator, before.value, language),
    beforeWhen: before.when(language),
  });
  const inputs = {
    now: now.value,
    before: before.value,
    ...prefixed("now", now.counted),
    ...prefixed("before", before.counted),
  };
  const difference =
    now.counted &&
    before.counted &&
    differenceOf(indicator, now.counted, before.counted, methods.change, confidence);
  if (!difference) {
    return {
      kind,
      verdict: "cannot-tell",
      inputs,
      sentence: inEveryLanguage((words) =>
        methods.change === "none" ? words.change.noMethod : words.change.noCounts,
      ),
    };
  }
  const { method } = difference;
  if (now.unreliable || before.unreliable) {
    const sentence = inEveryLanguage((words, language) => words.change.fewEvents(said(language)));
    return { kind, verdict: "cannot-tell", method, inputs, sentence };
  }
  const verdict = verdictOf(difference.sign, indicator.direction);
  const outcome = { ...inputs, ...limitsOf(difference), confidence };
  const sentence = inEveryLanguage((words, language) =>
    sentenceOf(
      words,
      verdict,
    )({ ...said(language), size: sayDifference(indicator, difference, [now.value, before.value], language) }),
  );
  return { kind, verdict, method, inputs: outcome, sentence };
}

type ChangeVerdict = "better" | "worse" | "higher" | "lower" | "no-detectable-change";

function verdictOf(sign: -1 | 0 | 1, direction: Direction): ChangeVerdict {
  if (sign === 0) return "no-detectable-change";
  if (direction === "contextual") return sign > 0 ? "higher" : "lower";
  return sign > 0 === (direction === "higher") ? "better" : "worse";
}

function sentenceOf(words: FindingWords, verdict: ChangeVerdict) {
  return verdict === "no-detectable-change" ? words.change.none : words.change[verdict];
}

function limitsOf({ difference, ratio }: Difference): Record<string, number> {
  return {
    ...(difference && {
      difference: difference.value,
      differenceLower: difference.lower,
      differenceUpper: difference.upper,
    }),
    ...(ratio && { ratio: ratio.value, ratioLower: ratio.lower, ratioUpper: ratio.upper }),
  };
}

function prefixed(name: string, counted: Counted | undefined): Record<string, number> {
  return counted ? { [`${name}Numerator`]: counted.x, [`${name}Denominator`]: counted.n } : {};
}

/** Figures known only between bounds differ where their bounds do not meet. */
function changeOfBounds(facts: Facts): Finding {
  const ranges = facts.cells.filter((cell): cell is RangeCell => cell.kind === "range");
  const [first] = ranges;
  const latest = ranges.at(-1);
  if (!first || !latest || first === latest) {
    return withoutPoints("change", (words) => words.change.onePoint, ranges.length);
  }
  const apart = latest.lower > first.upper || latest.upper < first.lower;
  const higher = latest.lower > first.upper;
  const verdict: Verdict = apart ? verdictOf(higher ? 1 : -1, facts.indicator.direction) : "cannot-tell";
  const inputs = {
    nowLower: latest.lower,
    nowUpper: latest.upper,
    beforeLower: first.lower,
    beforeUpper: first.upper,
  };
  const bounds = (cell: RangeCell, language: Language) =>
    `${formatValue(facts.indicator, cell.lower, language)}–${formatValue(facts.indicator, cell.upper, language)}`;
  const sentence = inEveryLanguage((words, language) => {
    const said = {
      now: bounds(latest, language),
      nowWhen: periodWhen(latest.period, language),
      before: bounds(first, language),
      beforeWhen: periodWhen(first.period, language),
    };
    return apart ? words.change.boundsApart({ ...said, higher }) : words.change.boundsMeet(said);
  });
  return { kind: "change", verdict, method: "bounds", inputs, sentence };
}

export function withoutPoints(
  kind: Finding["kind"],
  sentence: (words: FindingWords) => string,
  points: number,
): Finding {
  return {
    kind,
    verdict: "not-enough-points",
    inputs: { points, needed: LEAST_POINTS.change },
    sentence: inEveryLanguage(sentence),
  };
}

/** Whether a pooled count is too small to call a difference a change. */
export const isSmall = (counted: Counted): boolean => counted.x < FEW_EVENTS;
