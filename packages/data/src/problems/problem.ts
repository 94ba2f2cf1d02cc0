import type { CheckCode } from "./check-code.ts";
import type { SourceProblemCode } from "./source-problem.ts";

/** What can be wrong, one code for each sentence. */
export type ProblemCode =
  | SourceProblemCode
  | CheckCode
  // the file as a whole
  | "duplicate-column"
  | "missing-column"
  | "no-rows"
  | "no-header"
  | "not-tidy"
  | "more-problems"
  // one row
  | "ragged-row"
  | "unknown-place"
  | "unmatched-place"
  | "ambiguous-place"
  | "unknown-indicator"
  | "unknown-code"
  | "blank"
  | "unreadable-period"
  | "period-kind"
  | "not-a-number"
  | "undeclared-word"
  | "unknown-status"
  | "conflicting-status"
  | "number-beside-status"
  | "fractional-count"
  | "too-many-digits"
  | "negative"
  | "above-whole"
  | "numerator-above-denominator"
  | "one-bound"
  | "bounds-reversed"
  | "no-number"
  | "unreadable-date"
  | "duplicate-row"
  | "duplicate-in-files"
  | "value-differs-from-parts"
  | "impossible-figure"
  | "unit-proportion"
  // a configuration
  | "not-json"
  | "unanswered"
  | "duplicate-key"
  | "unknown-key"
  | "missing-key"
  | "wrong-value"
  | "wrong-version"
  | "unknown-reference"
  | "duplicate-id"
  // left out of what is published
  | "withheld"
  | "counts-missing"
  | "recoverable"
  | "contradictory";

/**
 * Something wrong in what was read, as data: `problemText` makes the sentence. An error stops the figures it touches. A
 * warning does not, and is said beside their chart; a note is for the report alone.
 */
export interface Problem {
  readonly severity: "error" | "warning" | "note";
  readonly code: ProblemCode;
  /** The file as the reader named it, or the address it was loaded from. */
  readonly file: string;
  /** The row as a spreadsheet numbers it, where one row is to blame. */
  readonly row?: number;
  /** The line of the file, in a text that has no rows or where it differs from the row. */
  readonly line?: number;
  /** The name of the column, or the path in a configuration: `indicators[2].preset`. */
  readonly column?: string;
  /** What stands there. */
  readonly value?: string;
  /** What should stand there: a count, a list of names, the other row. Not in any language. */
  readonly expected?: string;
  /** The existing name that is closest to the value found. */
  readonly nearest?: string;
  /** More that the sentence needs: another row's number, a count of columns. */
  readonly other?: string;
  /** What an error stops. Absent for a warning. */
  readonly blocks?: readonly Blocked[];
  /** Which figures a warning is about. */
  readonly concerns?: readonly Blocked[];
}

/**
 * Figures that must not be shown, because a row that may belong to them could not be read: one series; all of an
 * indicator, where the place is unknown; all of a place, where the indicator is unknown; with neither, the whole file.
 */
export interface Blocked {
  readonly indicatorId?: string;
  readonly placeId?: string;
}
