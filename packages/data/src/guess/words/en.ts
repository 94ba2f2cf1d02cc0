import type { Question, QuestionCode } from "../question.ts";

const answered = (question: Question) => (question.answers ? ` (${question.answers.join(", ")})` : "");

/** The questions of a first guess, in English. */
export const en: Readonly<Record<QuestionCode, (question: Question) => string>> = {
  "which-sheet": ({ value, answers = [] }) =>
    `Is the sheet "${value}" the one that is meant? The workbook also has ${answers.map((name) => `"${name}"`).join(", ")}: check the file again with --sheet and its name for a guess at another.`,
  "which-year": (question) =>
    `Which kind of year does the column "${question.column}" hold?${answered(question)}`,
  "which-period": (question) => `Which column says the period?${answered(question)}`,
  "date-order": (question) =>
    `Do the dates in "${question.column}" begin with the month or with the day?${answered(question)}`,
  "which-indicator": (question) =>
    `Of which indicator is "${question.column}"?${answered(question)} Delete the figure if it is of none.`,
  "which-place": () => "Which place is this file about? Give its id, or name the column that says it.",
  word: (question) =>
    `What does "${question.value}" mean? It stands in ${question.count} cells where a number should, first in "${question.column}".${answered(question)}`,
  blank: (question) =>
    `What does a blank mean? ${question.count} cells where a number should stand are blank. A blank is never zero.${answered(question)}`,
  proportion: (question) =>
    `All numbers in "${question.column}" are between 0 and 1. Write 100 if they are proportions and the indicator is in percent, 1 if not.`,
  points: (question) =>
    `In numbers such as ${question.value} in "${question.column}", is the point between thousands (true) or before decimals (false)?`,
  mark: (question) =>
    `What does the sign "${question.value}" behind numbers mean, first in "${question.column}"? It is noted of the figure; write "" where there is nothing to note.`,
  "mark-before": (question) =>
    `What does the sign "${question.value}" before numbers mean, first in "${question.column}"? It is noted of the figure; write "" where there is nothing to note.`,
  parentheses: (question) =>
    `Is ${question.value} in "${question.column}" a negative number (true)? If the parentheses mean something else, declare such cells as words.`,
  "no-number-column": () =>
    "No column looks like figures. This may be a list of columns or of places; if it does hold figures, name their column.",
  totals: (question) =>
    `"${question.value}" in "${question.column}" looks like a total (${question.count} rows). If it is one, leave it out: "leaveOut": { "${question.column}": ["${question.value}"] }`,
  publisher: () => "Who published these figures?",
  report: () => "In which report or data set?",
  "as-of": () => "As of which date (YYYY, YYYY-MM or YYYY-MM-DD)?",
};
