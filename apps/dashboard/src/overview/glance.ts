import {
  type Cell,
  cellPartsWords,
  cellReasonExplained,
  cellValueWords,
  formatCount,
  formatValueWithUnit,
  hasValue,
  type Indicator,
  inLanguage,
  isPercent,
  type Language,
  numeratorOf,
  periodLabel,
  periodWhen,
  reasonsOf,
  revisionSentences,
  type Series,
  wordsIn,
} from "@shared-measurement/core";

/** Which number of a cell an overview shows: its value, or of a rare event the count. */
export type GlanceFigure = "value" | "numerator";

/** A series at a glance, in words. */
export interface Glance {
  readonly series: Series;
  readonly figure: GlanceFigure;
  /** The newest figure that may be shown; absent where there is none. */
  readonly latest?: {
    readonly value: string;
    /** What the value is of: "Children who died", "entries for each exit". Absent for a plain percentage. */
    readonly unit?: string;
    readonly period: string;
    /** The same figure in other terms: its parts, or the rate of a count. */
    readonly detail?: string;
  };
  /** The figure before, or that there is none; absent where there is no latest. */
  readonly prior?: string;
  /** Why the newest period has no figure, if it has none: the name of the period, the reason in a sentence. */
  readonly missing?: { readonly period: string; readonly reason: string; readonly explained: string };
  /** How many periods have no figure, and why. */
  readonly gaps?: string;
  /** What earlier editions said of the latest figure. */
  readonly revisions: readonly string[];
  /** The figures of those editions alone. */
  readonly earlier: readonly string[];
  readonly note?: string;
  readonly illustrative: boolean;
}

/** What a card says of a series. Undefined where the series has no period at all. */
export function glanceOf(series: Series, figure: GlanceFigure, language: Language): Glance | undefined {
  const { indicator, cells } = series;
  const newest = cells.at(-1);
  if (!newest) return undefined;
  const words = wordsIn(language);
  const shown = cells.filter((cell) => isFigure(cell, figure));
  const hidden = cells.filter((cell) => !isFigure(cell, figure));
  const latest = shown.at(-1);
  const prior = shown.at(-2);
  const say = (cell: Cell) => figureWords(indicator, cell, figure, language);
  return {
    series,
    figure,
    ...(latest && {
      latest: latestOf(indicator, latest, figure, language),
      prior: prior
        ? words.chart.priorValue(say(prior), periodWhen(prior.period, language))
        : words.chart.noPrior,
    }),
    ...(newest !== latest && { missing: missingOf(newest, language) }),
    ...(hidden.length > 0 && {
      gaps: words.sentence.withoutFigure(hidden.length, reasonsOf(hidden, language)),
    }),
    revisions: latest ? revisionSentences(indicator, latest, language, say) : [],
    earlier: latest ? earlierFigures(latest, say) : [],
    ...(latest?.note !== undefined && { note: latest.note }),
    illustrative: cells.some((cell) => cell.illustrative),
  };
}

function earlierFigures(cell: Cell, say: (cell: Cell) => string): string[] {
  const now = say(cell);
  return [...new Set(cell.revisions.map((revision) => say(revision.cell)))].filter(
    (before) => before !== now,
  );
}

function isFigure(cell: Cell, figure: GlanceFigure): boolean {
  if (figure === "numerator") return numeratorOf(cell) !== undefined;
  return cell.kind === "value" || cell.kind === "range";
}

function figureWords(indicator: Indicator, cell: Cell, figure: GlanceFigure, language: Language): string {
  const count = numeratorOf(cell);
  if (figure === "numerator" && count !== undefined) return formatCount(count, language);
  return cellValueWords(indicator, cell, language);
}

function latestOf(indicator: Indicator, cell: Cell, figure: GlanceFigure, language: Language) {
  const unit = unitOf(indicator, figure, language);
  const detail = detailOf(indicator, cell, figure, language);
  return {
    value: figureWords(indicator, cell, figure, language),
    period: periodLabel(cell.period, language),
    ...(unit && { unit }),
    ...(detail && { detail }),
  };
}

function unitOf(indicator: Indicator, figure: GlanceFigure, language: Language): string | undefined {
  if (figure === "numerator") return inLanguage(indicator.numerator.name, language);
  return isPercent(indicator) ? undefined : inLanguage(indicator.unit, language);
}

function detailOf(
  indicator: Indicator,
  cell: Cell,
  figure: GlanceFigure,
  language: Language,
): string | undefined {
  if (!hasValue(cell)) return undefined;
  if (figure === "numerator") {
    return indicator.kind === "rate" ? formatValueWithUnit(indicator, cell.value, language) : undefined;
  }
  if (cell.numerator === undefined || cell.denominator === undefined) return undefined;
  const { numerator, denominator } = indicator;
  if (indicator.kind === "proportion") {
    return `${inLanguage(numerator.name, language)}: ${cellPartsWords(cell, language)}`;
  }
  if (indicator.kind !== "ratio" || !denominator) return undefined;
  const part = (name: typeof numerator.name, count: number) =>
    `${inLanguage(name, language)}: ${formatCount(count, language)}`;
  return `${part(numerator.name, cell.numerator)}. ${part(denominator.name, cell.denominator)}`;
}

function missingOf(cell: Cell, language: Language) {
  const reason = cell.kind === "none" || cell.kind === "parts" ? cell.reason : "part-not-published";
  const words = wordsIn(language);
  return {
    period: periodLabel(cell.period, language),
    reason: words.noneReason[reason],
    explained: cellReasonExplained(cell, language) ?? words.noneExplained[reason],
  };
}
