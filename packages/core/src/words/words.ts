import type { ReliabilityReason } from "../analysis.ts";
import type { NoneReason } from "../cell.ts";
import type { PeriodKind } from "../period.ts";

/**
 * The words about cells, periods and places, and those that every chart has, in one language. Words about an
 * indicator, a place or a coalition belong to those. A function takes what the sentence is about and returns the whole
 * sentence: languages order words differently.
 */
export interface CoreWords {
  /** Why a cell has no number, as it stands in a table. */
  readonly noneReason: Readonly<Record<NoneReason, string>>;
  /** The same in a sentence that a reader who meets it for the first time understands. */
  readonly noneExplained: Readonly<Record<NoneReason, string>>;
  readonly period: PeriodWords;
  readonly chart: ChartWords;
  readonly sentence: SentenceWords;
}

export interface PeriodWords {
  /** "FFY 2021": a year of a kind, short. */
  readonly year: (kind: PeriodKind, year: number) => string;
  /** "in FFY 2021" */
  readonly inPeriod: (period: string) => string;
  /** "on August 11, 2022" */
  readonly onDay: (day: string) => string;
  readonly quarter: (year: number, quarter: number) => string;
  /** "FY 2022–23" */
  readonly schoolYear: (first: number, second: string) => string;
  readonly yearPair: (first: number, second: string) => string;
  /** "first reports Oct 2021 – Sep 2022, followed to September 30, 2023" */
  readonly followed: (span: string, followedTo: string) => string;
}

export interface ChartWords {
  readonly period: string;
  /** What the places of a time axis are called: "Federal fiscal year", "12 months ending". */
  readonly axis: Readonly<Record<PeriodKind, string>>;
  readonly notes: string;
  readonly source: string;
  /** "Children's Bureau, AFCARS Report No. 29, as of June 28, 2022" */
  readonly sourceLine: (publisher: string, report: string, asOf: string) => string;
  /** "US Census Bureau, American Community Survey (13 publications)"; `shared` may be empty: "13 publications" */
  readonly publications: (shared: string, count: number) => string;
  readonly showTable: string;
  readonly tableCaption: (title: string) => string;
  /** Opens the menu of what a reader can take away of a chart. */
  readonly takeAway: string;
  readonly takeAwayFailed: string;
  readonly legend: string;
  readonly illustrative: string;
  readonly illustrativeExplained: string;
  /** The same where only the figures of these places are made up. */
  readonly illustrativeOf: (places: string) => string;
  readonly range: (lower: string, upper: string) => string;
  /** "985 of 9,822" */
  readonly outOf: (numerator: string, denominator: string) => string;
  /** Heads the column of intervals and is part of what a stop says: "95% interval". */
  readonly interval: string;
  readonly fromTo: (lower: string, upper: string) => string;
  readonly findings: string;
  readonly unreliable: Readonly<Record<ReliabilityReason, string>>;
  /** What the whisker at a point and the cross of an unreliable one mean. */
  readonly intervalsShown: string;
  readonly unreliableShown: string;
  /** Said of a figure whose period was not complete, and what its mark means. */
  readonly provisional: string;
  readonly provisionalShown: string;
  /** Where the difference of two figures, as they are shown, is not the difference that is shown. */
  readonly beforeRounding: string;
  /** "FY 2022–23 was revised: <report> (as of December 17, 2024) gave 9.3%." */
  readonly revised: (period: string, before: string, report: string, asOf: string) => string;
  /** "2 figures were revised (hollow marks); the chart's table says what they were before." */
  readonly revisedShown: (count: number) => string;
  readonly gapsInLine: string;
  /** Said below a drawing in a language that is read from right to left: drawings are not mirrored. */
  readonly leftToRight: string;
}

export interface SentenceWords {
  /** "5 figures from FY 2019–20 to FY 2023–24." */
  readonly figures: (count: number, first: string, last: string) => string;
  readonly oneFigure: (value: string, when: string) => string;
  readonly noFigure: string;
  readonly latest: (value: string, when: string) => string;
  readonly lowHigh: (low: string, lowPeriod: string, high: string, highPeriod: string) => string;
  readonly allEqual: (value: string) => string;
  /** How many periods have no number, and why: "2 periods without a figure (not reported)." */
  readonly withoutFigure: (count: number, reasons: string) => string;
}
