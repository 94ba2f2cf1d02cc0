import {
  type Analysis,
  type Cell,
  cellPartsWords,
  cellReasonExplained,
  cellValueWords,
  comparePeriods,
  type Estimate,
  formatCount,
  formatStatedDate,
  formatValue,
  inLanguage,
  isProvisional,
  isShown,
  type Language,
  localeOf,
  type Period,
  periodLabel,
  revisionSentences,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import { keptFor } from "./kept-for.ts";

/** Which of a cell's numbers a line draws. */
export type Figure = "value" | "numerator" | "denominator";

/** The number of a cell that a line draws, where it may be shown. */
export function figureOf(cell: Cell, figure: Figure): number | undefined {
  if (figure === "value") return cell.kind === "value" ? cell.value : undefined;
  return cell.kind === "value" || cell.kind === "parts" ? cell[figure] : undefined;
}

/** A figure's words in a table cell: its number, or why there is none. */
export function figureWords(
  series: Series,
  cell: Cell | undefined,
  figure: Figure,
  language: Language,
): string {
  if (!cell) return wordsIn(language).noneReason["no-observation"];
  if (figure === "value") return cellValueWords(series.indicator, cell, language);
  const count = figureOf(cell, figure);
  if (count !== undefined) return formatCount(count, language);
  const reason = cell.kind === "none" || cell.kind === "parts" ? cell.reason : "part-not-published";
  return wordsIn(language).noneReason[reason];
}

/** The interval of a figure that the analysis gives, in words: "9.0% to 10.2%". Nothing without one. */
export function intervalWords(
  series: Series,
  cell: Cell | undefined,
  analysis: Analysis | undefined,
  language: Language,
  figure: Figure = "value",
): string {
  const interval = cell && estimateOf(cell, analysis)?.interval;
  if (!interval) return "";
  const say = (value: number) =>
    figure === "value" ? formatValue(series.indicator, value, language) : formatCount(value, language);
  return wordsIn(language).chart.fromTo(say(interval.lower), say(interval.upper));
}

const estimatesById = keptFor((estimates: readonly Estimate[]) =>
  byId(estimates, ({ periodId }) => periodId),
);
const cellsById = keptFor((cells: readonly Cell[]) => byId(cells, ({ period }) => period.id));

/** The first of each id: what a search from the start would find, without the search. */
function byId<T>(all: readonly T[], idOf: (one: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(idOf(one))) found.set(idOf(one), one);
  return found;
}

/** How sure the figure of a cell is, where the analysis says it. */
export function estimateOf(cell: Cell, analysis: Analysis | undefined): Estimate | undefined {
  if (cell.kind === "none" || !analysis) return undefined;
  return estimatesById(analysis.estimates).get(cell.period.id);
}

/** The same, found where it stands if an analysis is in the order of its cells, as it usually is. */
export function estimateAt(index: number, cell: Cell, analysis: Analysis | undefined): Estimate | undefined {
  const estimate = analysis?.estimates[index];
  const isOfCell = cell.kind !== "none" && estimate?.periodId === cell.period.id;
  return isOfCell ? estimate : estimateOf(cell, analysis);
}

/** Whether an analysis gives any interval, and so the table a column of them. */
export function hasIntervals(analysis: Analysis | undefined): boolean {
  return analysis?.estimates.some(({ interval }) => interval !== undefined) ?? false;
}

/** The sentences of what the data support saying. */
export function findingSentences(analysis: Analysis | undefined, language: Language): string[] {
  return (analysis?.findings ?? []).map((finding) => inLanguage(finding.sentence, language));
}

/**
 * What the cursor says at a cell: whose figure and when, the figure with its parts, its interval, how reliable it is,
 * or why there is none. The same words in every chart.
 *
 * @param label Whose or which figure: the place, the group, "Entered foster care".
 */
export function stopWords(
  series: Series,
  cell: Cell,
  figure: Figure,
  label: string,
  language: Language,
  analysis?: Analysis,
): string {
  const words = wordsIn(language);
  const parts = figure === "value" ? cellPartsWords(cell, language) : undefined;
  const said = figureWords(series, cell, figure, language);
  const interval = intervalWords(series, cell, analysis, language, figure);
  const sentences = [
    `${label}, ${periodLabel(cell.period, language)}: ${said}${parts ? ` (${parts})` : ""}.`,
    interval ? `${words.chart.interval} ${interval}.` : undefined,
    ...unreliableWords(cell, analysis, language),
    isProvisional(series.indicator, cell) ? words.chart.provisional : undefined,
    figureOf(cell, figure) === undefined ? cellReasonExplained(cell, language) : undefined,
    cell.illustrative ? `${words.chart.illustrative}.` : undefined,
  ];
  return sentences.filter(Boolean).join(" ");
}

/** Whether the analysis calls the figure of a cell too uncertain to be compared. */
export const isUnreliable = (cell: Cell, analysis: Analysis | undefined): boolean =>
  (estimateOf(cell, analysis)?.unreliable.length ?? 0) > 0;

/** Why a figure is too uncertain to be compared, in sentences; none where it is reliable. */
export function unreliableWords(cell: Cell, analysis: Analysis | undefined, language: Language): string[] {
  const reasons = estimateOf(cell, analysis)?.unreliable ?? [];
  return reasons.map((reason) => wordsIn(language).chart.unreliable[reason]);
}

/** What earlier editions said of a figure, where it was something else. */
export function revisionsOf(series: Series, cell: Cell, figure: Figure, language: Language): string[] {
  if (cell.revisions.length === 0) return [];
  return revisionSentences(series.indicator, cell, language, (edition) =>
    figureWords(series, edition, figure, language),
  );
}

/**
 * The part of a context that lies within the time of the series it is drawn behind, so that a long history elsewhere
 * does not squeeze the figures in question; all of it where the series has no cell.
 *
 * @throws RangeError where it is another indicator: different definitions never share a line.
 */
export function contextOf(series: Series, context: Series | undefined): Series | undefined {
  if (!context) return undefined;
  if (context.indicator.id !== series.indicator.id) {
    throw new RangeError(
      `The context of a chart of ${series.indicator.id} cannot be ${context.indicator.id}: different definitions never share a line.`,
    );
  }
  const first = series.cells[0]?.period;
  const last = series.cells.at(-1)?.period;
  if (!first || !last) return context;
  const cells = context.cells.filter(({ period }) => period.start >= first.start && period.end <= last.end);
  return cells.length > 0 ? { ...context, cells } : undefined;
}

/** Every period of these series, once, in order of time. */
export function periodsOf(allSeries: readonly Series[]): Period[] {
  const periods = new Map<string, Period>();
  for (const { cells } of allSeries) for (const { period } of cells) periods.set(period.id, period);
  return [...periods.values()].toSorted(comparePeriods);
}

/** The cell of a period. */
export function cellAt(series: Series, period: Period): Cell | undefined {
  return cellsById(series.cells).get(period.id);
}

/** Where the shown figures were published, each edition once: "Children's Bureau, AFCARS Report No. 29, as of ...". */
export function sourcesOf(allSeries: readonly Series[], language: Language): string[] {
  const lines = new Set<string>();
  // Most cells share their source, as one object.
  const sources = new Set<Cell["source"]>();
  for (const { cells } of allSeries) for (const { source } of cells) sources.add(source);
  for (const source of sources) {
    if (!source) continue;
    const asOf = formatStatedDate(source.asOf, language);
    lines.add(wordsIn(language).chart.sourceLine(source.publisher, source.report, asOf));
  }
  return [...lines];
}

/** The notice that figures are made up, where any of them is. */
export function illustrativeNotice(allSeries: readonly Series[], language: Language): string[] {
  const words = wordsIn(language).chart;
  const [madeUp, real] = [allSeries.filter(hasIllustrative), allSeries.filter(hasRealFigures)];
  if (madeUp.length === 0) return [];
  if (real.length === 0) return [words.illustrativeExplained];
  return [
    words.illustrativeOf(
      new Intl.ListFormat(localeOf(language)).format(
        new Set(madeUp.map((series) => placeOf(series, language))),
      ),
    ),
  ];
}

export function isIllustrative(allSeries: readonly Series[]): boolean {
  return allSeries.some(hasIllustrative);
}

const hasIllustrative = ({ cells }: Series) => cells.some((cell) => isShown(cell) && cell.illustrative);

const hasRealFigures = ({ cells }: Series) => cells.some((cell) => isShown(cell) && !cell.illustrative);

/** What is said of one row of the table: why a figure is missing, that it is made up, its publisher's note, revisions. */
export function notesOf(
  entries: readonly { series: Series; figures: readonly Figure[] }[],
  period: Period,
  language: Language,
  analysis?: Analysis,
): string {
  const words = wordsIn(language).chart;
  const notes = new Set<string>();
  entries.forEach(({ series, figures }, index) => {
    const cell = cellAt(series, period);
    if (!cell) return;
    if (index === 0) for (const why of unreliableWords(cell, analysis, language)) notes.add(why);
    if (cell.illustrative) notes.add(`${words.illustrative}.`);
    if (isProvisional(series.indicator, cell)) notes.add(words.provisional);
    const reason = cellReasonExplained(cell, language);
    if (reason && figures.some((figure) => !isDrawn(cell, figure))) notes.add(reason);
    if (cell.note) notes.add(`${capitalized(cell.note)}.`);
    for (const figure of figures)
      for (const revision of revisionsOf(series, cell, figure, language)) notes.add(revision);
  });
  return notes.size === 0 ? "" : [...notes].join(" ");
}

const isDrawn = (cell: Cell, figure: Figure) =>
  figureOf(cell, figure) !== undefined || (figure === "value" && cell.kind === "range");

const capitalized = (note: string) => note.charAt(0).toUpperCase() + note.slice(1).replace(/\.$/, "");

/**
 * Footnotes below the drawing: broken lines, revised figures. The table holds the rest.
 *
 * @param intervalsShown How the intervals of the analysis are drawn, in words; by default as strokes.
 */
export function footnotesOf(
  entries: readonly { series: Series; figures: readonly Figure[] }[],
  language: Language,
  analysis?: Analysis,
  intervalsShown = wordsIn(language).chart.intervalsShown,
): string[] {
  const words = wordsIn(language).chart;
  const estimates = analysis?.estimates ?? [];
  const gaps = entries[0]?.series.cells.some((cell) => cell.kind === "none");
  const revisions = entries.flatMap(({ series, figures }) =>
    series.cells
      .filter(({ revisions: earlier }) => earlier.length > 0)
      .flatMap((cell) => figures.flatMap((figure) => revisionsOf(series, cell, figure, language))),
  );
  return [
    ...(hasIntervals(analysis) ? [intervalsShown] : []),
    ...(estimates.some(({ unreliable }) => unreliable.length > 0) ? [words.unreliableShown] : []),
    ...(entries.some(({ series }) => series.cells.some((cell) => isProvisional(series.indicator, cell)))
      ? [words.provisionalShown]
      : []),
    ...(gaps ? [words.gapsInLine] : []),
    ...(revisions.length > 0 ? [words.revisedShown(revisions.length)] : []),
    ...new Set(
      entries.flatMap(({ series }) => (series.remarks ?? []).map((remark) => inLanguage(remark, language))),
    ),
  ];
}

/** Whose figures these are: the place, and the group where there is one. */
export function placeOf(series: Series, language: Language): string {
  const place = inLanguage(series.place.name, language);
  return series.group ? `${place}, ${series.group.id}` : place;
}
