import { UNANSWERED } from "../mapping/mapping-schema.ts";
import type { ColumnLook } from "./columns.ts";
import type { NumberWriting } from "./number-writing.ts";
import type { Question } from "./question.ts";

/** Its unit is the indicator's: there is nothing to note. */
const PERCENT = "%";

/** How the numbers of a file are written: its columns have one way, which the plainest of them do not show. */
export function guessNumbers(
  read: readonly ColumnLook[],
  looks: readonly ColumnLook[],
): {
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly questions: readonly Question[];
} {
  const isWritten = (writing: NumberWriting) =>
    looks.some((look) => (look.numbers >= 0.4 || read.includes(look)) && look.writing === writing);
  const marks = new Map(read.flatMap((look) => [...look.marks.keys()].map((mark) => [mark, look.name])));
  const unclear = read.find(({ writing }) => writing === "points-unclear");
  const isAsked = unclear !== undefined && !isWritten("decimal-comma");
  const before = new Map(read.flatMap((look) => [...look.marksBefore].map((mark) => [mark, look.name])));
  const parentheses = read.find(({ inParentheses }) => inParentheses !== undefined);
  return {
    mapping: {
      ...(read.some(({ thousandsSpaces }) => thousandsSpaces) && { thousandsSpaces: true }),
      ...(read.some(({ thousandsApostrophes }) => thousandsApostrophes) && { thousandsApostrophes: true }),
      ...(parentheses && { parenthesesNegative: UNANSWERED }),
      ...(before.size > 0 && {
        marksBefore: Object.fromEntries([...before.keys()].map((mark) => [mark, UNANSWERED])),
      }),
      ...(isWritten("decimal-comma")
        ? { decimalComma: true }
        : isWritten("thousands-commas") && { thousandsCommas: true }),
      ...(isAsked && { decimalComma: UNANSWERED }),
      ...(marks.size > 0 && {
        marks: Object.fromEntries(
          [...marks.keys()].map((mark) => [mark, mark === PERCENT ? "" : UNANSWERED]),
        ),
      }),
    },
    questions: [
      ...(parentheses?.inParentheses === undefined
        ? []
        : [
            {
              code: "parentheses" as const,
              at: "parenthesesNegative",
              column: parentheses.name,
              value: parentheses.inParentheses,
            },
          ]),
      ...[...before].map(
        ([mark, column]): Question => ({
          code: "mark-before",
          at: `marksBefore[${JSON.stringify(mark)}]`,
          column,
          value: mark,
        }),
      ),
      ...(isAsked
        ? [{ code: "points" as const, at: "decimalComma", column: unclear.name, value: unclear.longest }]
        : []),
      ...[...marks]
        .filter(([mark]) => mark !== PERCENT)
        .map(
          ([mark, column]): Question => ({
            code: "mark",
            at: `marks[${JSON.stringify(mark)}]`,
            column,
            value: mark,
          }),
        ),
    ],
  };
}
