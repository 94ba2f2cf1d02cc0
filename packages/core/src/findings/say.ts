import { addsUp, differenceDecimals, dividesOut, RATIO_DECIMALS } from "../adds-up.ts";
import type { Limits } from "../analysis.ts";
import { formatNumber, formatValue, isPercent } from "../format.ts";
import type { Indicator } from "../indicator.ts";
import { inLanguage, type Language } from "../text.ts";
import type { Difference } from "./difference.ts";
import { findingWords } from "./words/index.ts";

/**
 * "a change of 1.0 points (95% interval 0.2 to 1.8)" where a difference can be had, else "1.31 times as high (95%
 * interval 1.1 to 1.5)".
 *
 * @param figures The later and the earlier figure.
 */
export function sayDifference(
  indicator: Indicator,
  difference: Difference,
  figures: readonly [later: number, earlier: number],
  language: Language,
): string {
  if (difference.difference)
    return findingWords(language).size.change(sayPoints(indicator, difference.difference, figures, language));
  if (difference.ratio) return sayTimes(indicator, difference.ratio, figures, language);
  return "";
}

/**
 * A difference in the indicator's unit with its limits. Where the two figures as they are shown would give another
 * difference, it says that it was computed before rounding.
 */
export function sayPoints(
  indicator: Indicator,
  { value, lower, upper }: Limits,
  [later, earlier]: readonly [later: number, earlier: number],
  language: Language,
): string {
  const decimals = differenceDecimals(indicator);
  const say = (number: number) => formatNumber(number, decimals, language);
  const { size } = findingWords(language);
  const unit = isPercent(indicator) ? size.points : inLanguage(indicator.unit, language);
  const said = [say(value), unit, say(lower), say(upper)] as const;
  return addsUp(indicator, later, earlier, value) ? size.difference(...said) : size.beforeRounding(...said);
}

/** How many digits more a value and a limit are said with where they would read alike. */
const MOST_DIGITS = 4;

/** A value and a limit that it lies beyond, with as many digits as it takes to tell them apart. */
export function sayBeyond(
  indicator: Indicator,
  value: number,
  limit: number,
  language: Language,
): readonly [value: string, limit: string] {
  const least = differenceDecimals(indicator);
  const say = (number: number, decimals: number) => formatValue(indicator, number, language, decimals);
  for (let decimals = least; decimals < least + MOST_DIGITS; decimals += 1) {
    const [figure, level] = [say(value, decimals), say(limit, decimals)];
    if (figure !== level) return [decimals === least ? say(value, indicator.decimals) : figure, level];
  }
  return [say(value, indicator.decimals), say(limit, least)];
}

/** A ratio with its limits. Where the two figures as they are shown would give another, it says why. */
export function sayTimes(
  indicator: Indicator,
  { value, lower, upper }: Limits,
  [later, earlier]: readonly [later: number, earlier: number],
  language: Language,
): string {
  const say = (number: number) => formatNumber(number, RATIO_DECIMALS, language);
  const { size } = findingWords(language);
  const said = [say(value), say(lower), say(upper)] as const;
  return dividesOut(indicator, later, earlier, value)
    ? size.ratio(...said)
    : size.ratioBeforeRounding(...said);
}
