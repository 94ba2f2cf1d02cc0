import { defineWords, type Language } from "@shared-measurement/core";
import type { Problem } from "./problem.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";
import type { Explanation, ProblemWords } from "./words/problem-words.ts";

/** The words about what is wrong in a file, in `language`. */
export const problemWords = defineWords<ProblemWords>({ en, es });

/** What was found, what was expected and what to do, each on its own, for a report in columns. */
export function explainProblem(
  problem: Problem,
  language: Language,
): Explanation & { readonly where: string } {
  const words = problemWords(language);
  return { where: words.place(problem), ...words.explain[problem.code](problem) };
}

/**
 * A problem as one sentence for the person who can fix it:
 * `recurrence.csv, row 12, column "numerator": "-" stands where a number should, expected a number or a word that was
 * declared; declare what "-" means (not-reported, suppressed, …).`
 */
export function problemText(problem: Problem, language: Language): string {
  const { where, found, expected, fix } = explainProblem(problem, language);
  const expectation = expected === undefined ? "" : `, ${problemWords(language).expected} ${expected}`;
  return `${where}: ${found}${expectation}; ${fix}.`;
}
