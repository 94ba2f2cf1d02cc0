import type { NoneReason } from "../cell.ts";
import type { Direction } from "../indicator.ts";
import type { PeriodKind } from "../period.ts";
import type { PlaceLevel } from "../place.ts";

/**
 * Every word the library says by itself, in one language. Words about an indicator, a place or a coalition belong to
 * those. A function takes what the sentence is about and returns the whole sentence: languages order words differently.
 */
export interface Words {
  /** Why a cell has no number, as it stands in a table. */
  readonly noneReason: Readonly<Record<NoneReason, string>>;
  /** The same in a sentence that a reader who meets it for the first time understands. */
  readonly noneExplained: Readonly<Record<NoneReason, string>>;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly placeLevel: Readonly<Record<PlaceLevel, string>>;
  readonly period: PeriodWords;
  readonly chart: ChartWords;
}

export interface PeriodWords {
  /** What the periods of an axis or a table column are: "Federal fiscal year". */
  readonly kind: Readonly<Record<PeriodKind, string>>;
  /** "FFY 2021": a year of a kind, short. */
  readonly year: (kind: PeriodKind, year: number) => string;
  readonly quarter: (year: number, quarter: number) => string;
  /** "FY 2022–23" */
  readonly yearPair: (first: number, second: string) => string;
  /** "first reports Oct 2021 – Sep 2022, followed to September 30, 2023" */
  readonly followed: (span: string, followedTo: string) => string;
}

export interface ChartWords {
  readonly period: string;
  readonly value: string;
  readonly place: string;
  readonly note: string;
  readonly source: string;
  readonly asOf: string;
  /** "Source: Children's Bureau, AFCARS Report No. 29, as of June 28, 2022" */
  readonly sourceLine: (publisher: string, report: string, asOf: string) => string;
  readonly showTable: string;
  readonly tableCaption: (title: string) => string;
  readonly downloadCsv: string;
  readonly definition: string;
  readonly caveats: string;
  readonly legend: string;
  readonly illustrative: string;
  readonly illustrativeExplained: string;
  /** The way a chart works by keyboard, said by its name and by the help key. */
  readonly keyboardHelp: string;
  readonly chartRole: string;
  readonly zero: string;
  readonly range: (lower: string, upper: string) => string;
  readonly outOf: (numerator: string, denominator: string) => string;
  readonly loading: string;
  readonly empty: string;
  readonly emptyExplained: string;
  readonly allHidden: string;
  readonly failed: string;
  readonly retry: string;
  /** "Revised: first published as 1,720 (Child Maltreatment 2017, 2019)." */
  readonly revised: (period: string, before: string, report: string, asOf: string) => string;
  readonly revisedMark: string;
  readonly gapInLine: string;
  readonly notComparable: string;
  /** "Was 10.0% in FY 2022–23." */
  readonly priorValue: (value: string, period: string) => string;
  readonly noPrior: string;
}
