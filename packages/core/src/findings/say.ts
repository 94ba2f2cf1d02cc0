import { addsUp, differenceDecimals } from "../adds-up.ts";
import type { Interval } from "../analysis.ts";
import { formatNumber, formatValue, isPercent } from "../format.ts";
import type { Indicator } from "../indicator.ts";
import { inLanguage, type Language } from "../text.ts";
import type { Difference } from "./difference.ts";

const RANGE = { en: " to ", es: " a " } as const;
const TIMES = { en: "times as high", es: "veces" } as const;
const CHANGE_OF = { en: "a change of", es: "un cambio de" } as const;
const POINTS = { en: "points", es: "puntos" } as const;
const INTERVAL = { en: "95% interval", es: "intervalo del 95%" } as const;

const BEFORE_ROUNDING = { en: "computed before rounding", es: "calculado antes de redondear" } as const;

type Limits = { readonly value: number; readonly lower: number; readonly upper: number };

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
    return `${CHANGE_OF[language]} ${sayPoints(indicator, difference.difference, figures, language)}`;
  if (difference.ratio) return sayTimes(difference.ratio, language);
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
  const unit = isPercent(indicator) ? POINTS[language] : inLanguage(indicator.unit, language);
  const rounding = addsUp(indicator, later, earlier, value) ? "" : `; ${BEFORE_ROUNDING[language]}`;
  return `${say(value)} ${unit} (${INTERVAL[language]} ${say(lower)}${RANGE[language]}${say(upper)}${rounding})`;
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

/** A ratio with its limits. */
export function sayTimes({ value, lower, upper }: Limits, language: Language): string {
  const say = (number: number) => formatNumber(number, 2, language);
  return `${say(value)} ${TIMES[language]} (${INTERVAL[language]} ${say(lower)}${RANGE[language]}${say(upper)})`;
}

/** A value with its interval: "9.6% (9.0% to 10.2%)". */
export function sayWithInterval(
  indicator: Indicator,
  value: number,
  interval: Interval | undefined,
  language: Language,
): string {
  const say = (number: number) => formatValue(indicator, number, language);
  return interval
    ? `${say(value)} (${say(interval.lower)}${RANGE[language]}${say(interval.upper)})`
    : say(value);
}
