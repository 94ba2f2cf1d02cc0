import { inLanguage, type Language, type Series, wordsIn } from "@shared-measurement/core";
import type { Figure } from "./from-series.ts";

// What axes and columns are called, alike in every chart.

/** What the places on the axis of a series are. */
export function axisTitleOf(series: Series, language: Language): string {
  const kind = series.cells[0]?.period.kind;
  return kind ? wordsIn(language).chart.axis[kind] : wordsIn(language).chart.period;
}

/** Ticks are round numbers; they show the digits they have. */
export function tickDecimals(value: number): number {
  const [, digits = ""] = String(Number(value.toPrecision(6))).split(".");
  return Math.min(digits.length, 2);
}

export const sentenceCase = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What heads the column of a figure. */
export function columnName(series: Pick<Series, "indicator">, figure: Figure, language: Language): string {
  const { indicator } = series;
  if (figure !== "value") return inLanguage(indicator[figure]?.name ?? indicator.name, language);
  return indicator.kind === "count"
    ? inLanguage(indicator.numerator.name, language)
    : sentenceCase(inLanguage(indicator.unit, language));
}
