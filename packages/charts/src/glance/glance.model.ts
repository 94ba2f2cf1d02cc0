import {
  type Analysis,
  type Cell,
  type Change,
  cellPartsWords,
  cellReasonExplained,
  type Finding,
  formatCount,
  formatStatedDate,
  formatValueWithUnit,
  hasValue,
  type Indicator,
  inLanguage,
  isPercent,
  isProvisional,
  type Language,
  periodLabel,
  periodWhen,
  reasonsOf,
  type Series,
  type Verdict,
  wordsIn,
} from "@shared-measurement/core";
import {
  figureOf,
  figureWords,
  intervalWords,
  isUnreliable,
  revisionsOf,
  unreliableWords,
} from "../model/from-series.ts";
import { glanceWords } from "./glance.words.ts";
import { type GlanceTarget, targetWords } from "./glance-target.ts";

export interface GlanceOptions {
  readonly series: Series;
  /** Which number is shown: the indicator's value, or of a rare event the count. "value" by default. */
  readonly figure?: "value" | "numerator";
  /** Intervals, reliability and findings, computed before drawing by core's `analyze`. */
  readonly analysis?: Analysis;
  /** The change between two periods, computed before drawing by core's `changeBetween`: its two are then shown. */
  readonly change?: Change;
  /** What the coalition wants to reach, in the indicator's unit. */
  readonly target?: GlanceTarget;
  readonly language: Language;
}

/** A figure and its period, in words. */
export interface GlanceFigure {
  readonly value: string;
  readonly period: string;
  /** The period inside of a sentence: "in FFY 2021", "on August 11, 2022". */
  readonly when: string;
}

/** What the data support saying, short and in a sentence. */
export interface GlanceStatus {
  readonly kind: Finding["kind"];
  readonly verdict: Verdict;
  readonly label: string;
  readonly sentence: string;
}

/** A series at a glance, in words: what an `IndicatorCard` and a row of a `Scorecard` show. */
export interface Glance {
  /** The newest figure that may be shown; absent where there is none. */
  readonly latest?: GlanceFigure & {
    /** What the value is of: "Children who died", "entries for each exit". Absent for a plain percentage. */
    readonly unit?: string;
    /** The same figure in other terms: its parts, or the rate of a count. */
    readonly detail?: string;
    readonly interval?: string;
    /** Why the figure is too uncertain to be compared. */
    readonly unreliable?: string;
    /** That the figure may still change: it was published before its period was complete. */
    readonly provisional?: string;
    /** The figures that earlier editions gave for it. */
    readonly earlier: readonly string[];
  };
  readonly prior?: GlanceFigure;
  readonly change?: Change;
  /** Of the change, and of the way to the target. */
  readonly statuses: readonly GlanceStatus[];
  readonly target?: { readonly value: string; readonly gap?: string };
  /** Why the newest period has no figure, if it has none. */
  readonly missing?: { readonly period: string; readonly reason: string; readonly explained: string };
  /** How many periods have no figure, and why. */
  readonly gaps?: string;
  /** What earlier editions said of the latest figure, in sentences. */
  readonly revisions: readonly string[];
  readonly note?: string;
  readonly illustrative: boolean;
  /** "As of June 28, 2022": when the latest figure, else the newest period's source was published. */
  readonly asOf?: string;
}

/**
 * What is said of a series at a glance. Its figures are cells; interval, change and findings are given, not computed.
 *
 * @throws RangeError where the change is another series'.
 */
export function glanceOf(options: GlanceOptions): Glance {
  const { series, figure = "value", analysis, change, target, language } = options;
  if (change && change.series !== series && !isSame(change.series, series)) {
    throw new RangeError(
      `The change of ${change.series.indicator.id} cannot stand beside ${series.indicator.id}.`,
    );
  }
  const { cells } = series;
  const isFigure = (cell: Cell) =>
    figureOf(cell, figure) !== undefined || (figure === "value" && cell.kind === "range");
  const shown = cells.filter(isFigure);
  const hidden = cells.filter((cell) => !isFigure(cell));
  const newest = cells.at(-1);
  const latest = change && isFigure(change.now) ? change.now : shown.at(-1);
  const prior = change ? [change.before].find(isFigure) : shown.at(-2);
  const said = (cell: Cell): GlanceFigure => ({
    value: figureWords(series, cell, figure, language),
    period: periodLabel(cell.period, language),
    when: periodWhen(cell.period, language),
  });
  const source = (latest ?? newest)?.source;
  return {
    ...(latest && { latest: { ...said(latest), ...moreOf(latest, options) } }),
    ...(prior && { prior: said(prior) }),
    ...(change && !change.unreliable && { change }),
    statuses: statusesOf(analysis, change, target, language),
    ...(target && {
      target: targetWords(
        series,
        latest,
        target,
        latest !== undefined && isUnreliable(latest, analysis),
        language,
      ),
    }),
    ...(newest && newest !== latest && !isFigure(newest) && { missing: missingOf(newest, language) }),
    ...(hidden.length > 0 && {
      gaps: wordsIn(language).sentence.withoutFigure(hidden.length, reasonsOf(hidden, language)),
    }),
    revisions: latest ? revisionsOf(series, latest, figure, language) : [],
    ...(latest?.note !== undefined && { note: latest.note }),
    illustrative: cells.some((cell) => cell.illustrative),
    ...(source && { asOf: glanceWords(language).asOf(formatStatedDate(source.asOf, language)) }),
  };
}

const isSame = (a: Series, b: Series) =>
  a.indicator.id === b.indicator.id && a.place.id === b.place.id && a.group?.id === b.group?.id;

function moreOf(cell: Cell, { series, figure = "value", analysis, language }: GlanceOptions) {
  const { indicator } = series;
  const unit = unitOf(indicator, figure, language);
  const detail = detailOf(indicator, cell, figure, language);
  const interval = intervalWords(series, cell, analysis, language, figure);
  const unreliable = unreliableWords(cell, analysis, language).join(" ");
  const now = figureWords(series, cell, figure, language);
  const earlier = cell.revisions.map((revision) => figureWords(series, revision.cell, figure, language));
  return {
    ...(unit && { unit }),
    ...(detail && { detail }),
    ...(interval && { interval }),
    ...(unreliable && { unreliable }),
    ...(isProvisional(indicator, cell) && { provisional: wordsIn(language).chart.provisional }),
    earlier: [...new Set(earlier)].filter((before) => before !== now),
  };
}

/** What the figures are of, where a value does not say it itself: of a percentage nothing. */
export function unitOf(
  indicator: Indicator,
  figure: "value" | "numerator",
  language: Language,
): string | undefined {
  if (figure === "numerator" || indicator.kind === "count")
    return inLanguage(indicator.numerator.name, language);
  return isPercent(indicator) ? undefined : inLanguage(indicator.unit, language);
}

function detailOf(
  indicator: Indicator,
  cell: Cell,
  figure: "value" | "numerator",
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

/** The verdict on the change, or where that cannot be told on several years together; then that on the target. */
function statusesOf(
  analysis: Analysis | undefined,
  change: Change | undefined,
  target: GlanceTarget | undefined,
  language: Language,
): GlanceStatus[] {
  const words = glanceWords(language);
  const find = (kind: Finding["kind"]) => analysis?.findings.find((finding) => finding.kind === kind);
  const single = change?.finding ?? find("change");
  const pooled = find("pooled-change");
  const untold = single === undefined || UNTOLD.includes(single.verdict);
  const found = untold && pooled && !UNTOLD.includes(pooled.verdict) ? pooled : single;
  return [found, target && find("target-path")]
    .filter((finding) => finding !== undefined)
    .map(({ kind, verdict, sentence }) => ({
      kind,
      verdict,
      label: labelOf(kind, verdict),
      sentence: inLanguage(sentence, language),
    }));

  function labelOf(kind: Finding["kind"], verdict: Verdict): string {
    const said = words.verdict[verdict];
    if (kind === "target-path" || UNTOLD.includes(verdict)) return said;
    if (kind === "pooled-change") return words.together(said);
    return words.since(said, change ? periodLabel(change.before.period, language) : words.firstFigure);
  }
}

const UNTOLD: readonly Verdict[] = ["cannot-tell", "not-enough-points"];

/** How a verdict looks: said for sure, nothing detected, or not to be told. */
export function lookOf(verdict: Verdict): "said" | "none" | "untold" {
  if (verdict === "no-detectable-change") return "none";
  return UNTOLD.includes(verdict) ? "untold" : "said";
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
