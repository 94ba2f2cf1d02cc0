import {
  type Cell,
  formatNumber,
  formatValue,
  hasValue,
  inLanguage,
  isPercent,
  type Language,
  type Series,
} from "@shared-measurement/core";
import { glanceWords } from "./glance.words.ts";

/** The value to be reached by the end of a year, in the indicator's unit. */
export interface GlanceTarget {
  readonly value: number;
  readonly year: number;
}

/**
 * A target and how far the latest figure is from it. The gap is that of the two figures as they are shown, so that a
 * reader who subtracts finds the same. None is given of a figure that is hidden, known between bounds only, or
 * unreliable.
 */
export function targetWords(
  series: Series,
  latest: Cell | undefined,
  target: GlanceTarget,
  unreliable: boolean,
  language: Language,
): { readonly value: string; readonly gap?: string } {
  const { indicator } = series;
  const words = glanceWords(language);
  const value = words.target(formatValue(indicator, target.value, language), target.year);
  if (!latest || !hasValue(latest) || unreliable) return { value };
  const shown = (number: number) => Number(number.toFixed(indicator.decimals));
  const gap = shown(shown(latest.value) - shown(target.value));
  if (gap === 0) return { value, gap: words.there };
  const number = formatNumber(Math.abs(gap), indicator.decimals, language);
  const unit = indicator.kind === "count" ? "" : ` ${inLanguage(indicator.unit, language)}`;
  const size = isPercent(indicator) ? words.points(number) : `${number}${unit}`;
  return { value, gap: gap > 0 ? words.above(size) : words.below(size) };
}
