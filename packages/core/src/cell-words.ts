import type { Cell, NoneReason, ValueCell } from "./cell.ts";
import { formatCount, formatStatedDate, formatValue } from "./format.ts";
import type { Indicator } from "./indicator.ts";
import { periodLabel, periodWhen } from "./period-label.ts";
import { isProvisional } from "./provisional.ts";
import type { Language } from "./text.ts";
import { wordsIn } from "./words/index.ts";

/**
 * What a cell says where its value is read: "9.6%", "between 12% and 16%", "Not reported". The table, the tooltip,
 * the sentence and the spoken text all use these words.
 */
export function cellValueWords(indicator: Indicator, cell: Cell, language: Language): string {
  const words = wordsIn(language);
  switch (cell.kind) {
    case "value":
      return formatValue(indicator, cell.value, language);
    case "range":
      return words.chart.range(
        formatValue(indicator, cell.lower, language),
        formatValue(indicator, cell.upper, language),
      );
    case "parts":
    case "none":
      return words.noneReason[cell.reason];
  }
}

/** "985 of 9,822" where both parts may be shown, "37" for a count alone, nothing where no part may be shown. */
export function cellPartsWords(cell: Cell, language: Language): string | undefined {
  if (cell.kind !== "value" && cell.kind !== "parts") return undefined;
  const { numerator, denominator } = cell;
  if (numerator === undefined) return undefined;
  const count = formatCount(numerator, language);
  return denominator === undefined
    ? count
    : wordsIn(language).chart.outOf(count, formatCount(denominator, language));
}

/** Why the cell has no value, in a sentence; nothing where it has one. */
export function cellReasonExplained(cell: Cell, language: Language): string | undefined {
  return cell.kind === "none" || cell.kind === "parts"
    ? wordsIn(language).noneExplained[cell.reason]
    : undefined;
}

/**
 * One sentence for each earlier edition that says something else than the cell does: "FY 2022–23 was revised: CFSR 4
 * context data 2025-02 (as of December 17, 2024) gave 9.3%."
 *
 * @param show The words of the figure in question, by default its value.
 */
export function revisionSentences(
  indicator: Indicator,
  cell: Cell,
  language: Language,
  show: (cell: Cell) => string = (edition) => cellValueWords(indicator, edition, language),
): string[] {
  if (cell.revisions.length === 0) return [];
  const now = show(cell);
  return cell.revisions
    .map((revision) => ({ revision, before: show(revision.cell) }))
    .filter(({ before }) => before !== now)
    .map(({ revision, before }) =>
      wordsIn(language).chart.revised(
        periodLabel(cell.period, language),
        before,
        revision.source.report,
        formatStatedDate(revision.source.asOf, language),
      ),
    );
}

/** The reasons for which the cells have no value, each once, as a list. */
export function reasonsOf(cells: readonly Cell[], language: Language): string {
  const reasons = new Set<NoneReason>();
  for (const cell of cells) {
    if (cell.kind === "none" || cell.kind === "parts") reasons.add(cell.reason);
  }
  return [...reasons].map((reason) => wordsIn(language).noneReason[reason].toLowerCase()).join(", ");
}

/**
 * What a series says in a few sentences: how many figures, the latest, the lowest and highest, what is missing and
 * why. It says nothing about change: whether a difference is more than chance is a finding's to say.
 */
export function seriesSentence(indicator: Indicator, cells: readonly Cell[], language: Language): string {
  const words = wordsIn(language).sentence;
  const shown = cells.filter((cell) => cell.kind === "value" || cell.kind === "range");
  const missing = cells.filter((cell) => cell.kind === "none" || cell.kind === "parts");
  const say = (cell: Cell) => cellValueWords(indicator, cell, language);
  const when = (cell: Cell) => periodLabel(cell.period, language);
  const sentences: string[] = [];
  const [first] = shown;
  const latest = shown.at(-1);
  if (!first || !latest) sentences.push(words.noFigure);
  else if (first === latest)
    sentences.push(words.oneFigure(say(latest), periodWhen(latest.period, language)));
  else {
    sentences.push(
      words.figures(shown.length, when(first), when(latest)),
      words.latest(say(latest), periodWhen(latest.period, language)),
    );
    if (isProvisional(indicator, latest)) sentences.push(wordsIn(language).chart.provisional);
    let low: ValueCell | undefined;
    let high: ValueCell | undefined;
    for (const cell of shown) {
      if (cell.kind !== "value" || isProvisional(indicator, cell)) continue;
      if (!low || cell.value < low.value) low = cell;
      if (!high || cell.value > high.value) high = cell;
    }
    if (low && high) {
      sentences.push(
        say(low) === say(high)
          ? words.allEqual(say(low))
          : words.lowHigh(say(low), when(low), say(high), when(high)),
      );
    }
  }
  if (missing.length > 0) sentences.push(words.withoutFigure(missing.length, reasonsOf(missing, language)));
  return sentences.join(" ");
}
