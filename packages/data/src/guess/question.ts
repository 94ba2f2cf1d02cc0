/** What only a person can answer before a file is read, one code for each sentence. */
export type QuestionCode =
  | "which-sheet"
  | "which-year"
  | "which-period"
  | "date-order"
  | "which-indicator"
  | "which-place"
  | "word"
  | "blank"
  | "proportion"
  | "points"
  | "mark"
  | "mark-before"
  | "parentheses"
  | "no-number-column"
  | "totals"
  | "publisher"
  | "report"
  | "as-of";

/** A question that the first guess leaves open, with the place in the mapping where its answer goes. */
export interface Question {
  readonly code: QuestionCode;
  /** Where the answer is written: `words["-"]`, `period.kind`. */
  readonly at: string;
  readonly column?: string;
  /** The text in the file that the question is about. */
  readonly value?: string;
  readonly count?: number;
  /** The answers there are, where they are a few. */
  readonly answers?: readonly string[];
}
