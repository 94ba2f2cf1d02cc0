import type { Limits } from "../analysis.ts";
import { formatNumber, isPercent } from "../format.ts";
import type { Indicator } from "../indicator.ts";
import { inLanguage, type Language } from "../text.ts";
import type { Difference } from "./difference.ts";
import { findingWords } from "./words/index.ts";

/** "a change of 1.0 points (95% interval 0.2 to 1.8)" where a difference can be had, else "1.31 times as high (95% interval 1.1 to 1.5)". */
export function sayDifference(indicator: Indicator, difference: Difference, language: Language): string {
  if (difference.difference)
    return findingWords(language).size.change(sayPoints(indicator, difference.difference, language));
  if (difference.ratio) return sayTimes(difference.ratio, language);
  return "";
}

/** A difference in the indicator's unit with its limits. */
export function sayPoints(indicator: Indicator, { value, lower, upper }: Limits, language: Language): string {
  const { size } = findingWords(language);
  const decimals = Math.max(1, indicator.decimals);
  const say = (number: number) => formatNumber(number, decimals, language);
  const unit = isPercent(indicator) ? size.points : inLanguage(indicator.unit, language);
  return size.difference(say(value), unit, say(lower), say(upper));
}

/** A ratio with its limits. */
export function sayTimes({ value, lower, upper }: Limits, language: Language): string {
  const say = (number: number) => formatNumber(number, 2, language);
  return findingWords(language).size.ratio(say(value), say(lower), say(upper));
}
