import {
  formatCount,
  type Language,
  numeratorOf,
  periodLabel,
  periodWhen,
  reasonsOf,
  type Series,
  wordsIn,
} from "@shared-measurement/core";

/**
 * What a series of counts says: how many figures, the latest count, and the years without one. No lowest, no highest
 * and no change: of so few events those say little.
 */
export function countSentence(series: Series, label: string, language: Language): string {
  const words = wordsIn(language).sentence;
  const counted = series.cells.filter((cell) => numeratorOf(cell) !== undefined);
  const missing = series.cells.filter((cell) => numeratorOf(cell) === undefined);
  const latest = counted.at(-1);
  const [first] = counted;
  const count = latest && numeratorOf(latest);
  const said =
    !first || !latest || count === undefined
      ? words.noFigure
      : counted.length === 1
        ? words.oneFigure(formatCount(count, language), periodWhen(latest.period, language))
        : `${words.figures(counted.length, periodLabel(first.period, language), periodLabel(latest.period, language))} ${words.latest(formatCount(count, language), periodWhen(latest.period, language))}`;
  const without =
    missing.length > 0 ? ` ${words.withoutFigure(missing.length, reasonsOf(missing, language))}` : "";
  return `${label}: ${said}${without}`;
}
