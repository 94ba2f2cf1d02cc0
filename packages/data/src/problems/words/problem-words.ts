import type { Problem, ProblemCode } from "../problem.ts";

/** A problem in one language: what is there, what should be, and what to do about it. */
export interface Explanation {
  /** What was found, without a capital: `"-" stands where a number should`. */
  readonly found: string;
  /** What was expected; absent where what was found says it. */
  readonly expected?: string;
  /** What to do, as the end of a sentence: `declare what "-" means`. */
  readonly fix: string;
  /** What is said beside the chart, to a reader who cannot mend the file: a whole sentence. Else `found` is. */
  readonly forReaders?: (place: string) => string;
}

/** Every sentence about what was read, in one language. */
export interface ProblemWords {
  /** Where it is: `recurrence.csv, row 12, column "numerator"`. */
  readonly place: (problem: Problem) => string;
  readonly expected: string;
  readonly explain: Readonly<Record<ProblemCode, (problem: Problem) => Explanation>>;
}

/** What a value looks like in a sentence: quoted, on one line, not too long. */
export function quoted(text: string | undefined): string {
  const line = (text ?? "").replace(/\s+/g, " ");
  return `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}"`;
}
