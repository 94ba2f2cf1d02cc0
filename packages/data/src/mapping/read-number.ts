import type { Problem, ProblemCode } from "../problems/problem.ts";
import { wholeOfDust } from "../table/rounding-dust.ts";
import type { Declaration, DeclaredCode } from "./declared-readings.ts";
import type { Mapping, NumberColumn, WordMeaning } from "./mapping.ts";
import { columnOf, positionOf } from "./read-field.ts";
import { type Columns, type Reader, type Reading, type RowInTable, read } from "./reading.ts";
import { remembered } from "./remembered.ts";
import { missingDeclaration, writtenAs } from "./written-number.ts";

/** A number as the file gives it, or what the word in its place was declared to mean. */
export type NumberOrWord =
  | { readonly number: number; readonly note?: string }
  | { readonly word: WordMeaning };

// A lower-case exponent is what programs write at full precision; a spreadsheet's "1.2E+05" has lost digits.
const NUMBER = /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/;
const LOOKS_LIKE_NUMBER = /^[-−+($€£.\s]*\d[\d.,'’\s]*(?:[eE][+-]?\d+)?[%*†‡§^#+)\s]*$/;

/**
 * Reads a number column. Declared words come first; any other text that is not a number is a problem.
 *
 * @param isCount Whether what adding up fractions leaves of a whole number is that number, which is listed.
 */
export function numberReader(
  part: NumberColumn,
  mapping: Mapping,
  columns: Columns,
  isCount: boolean,
): Reader<NumberOrWord> {
  const from = typeof part === "string" ? { column: part } : part;
  const at = positionOf(columns, from.column);
  const readAny = remembered(at, (row) => readNumber(row.cell(at), from, mapping, row, isCount));
  if (!meansItself(from, mapping)) return readAny;
  return (row) => {
    const count = countOf(row.cell(at));
    return count === undefined ? readAny(row) : read({ number: count });
  };
}

/** Whether digits alone are read as the number that they are: nothing is declared that has another meaning for them. */
function meansItself({ scale = 1, words }: Exclude<NumberColumn, string>, mapping: Mapping): boolean {
  const declared = [...Object.keys(words ?? {}), ...Object.keys(mapping.words ?? {})];
  return scale === 1 && !mapping.marks && !declared.some((word) => countOf(word) !== undefined);
}

/** The count that a text of digits is, without the pattern that most cells of a million rows need not be held against. */
function countOf(text: string): number | undefined {
  if (text.length === 0 || text.length > 15) return undefined;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    count = count * 10 + digit;
  }
  return count;
}

function readNumber(
  found: string,
  { column, scale, words }: Exclude<NumberColumn, string>,
  mapping: Mapping,
  row: RowInTable,
  isCount: boolean,
): Reading<NumberOrWord> {
  const text = found.trim();
  const statusColumn = mapping.status && columnOf(mapping.status);
  const fail = (code: ProblemCode, more: Partial<Problem> = {}) =>
    row.fail(code, {
      column,
      value: found,
      ...(statusColumn !== undefined && { other: statusColumn }),
      ...more,
    });
  const declared: Declaration[] = [];
  const declare = (code: DeclaredCode, from: string, as: string) =>
    declared.push({ code, column, found: from, read: as });
  for (const meanings of [words, mapping.words]) {
    if (!meanings || !Object.hasOwn(meanings, text)) continue;
    const word = meanings[text] as WordMeaning;
    if (word !== "part-not-given") declare("declared-word", text, word);
    return read({ word }, declared);
  }
  if (text === "") return fail("blank");
  const { digits, isRewritten, marks } = writtenAs(text, mapping);
  if (!NUMBER.test(digits)) {
    if (text.length >= 40 || !LOOKS_LIKE_NUMBER.test(text)) return fail("undeclared-word");
    const line = statusColumn === undefined ? missingDeclaration(text) : undefined;
    return fail("not-a-number", line === undefined ? {} : { nearest: line });
  }
  const computed = scaled(digits, scale);
  const whole = isCount ? wholeOfDust(computed) : undefined;
  const number = whole ?? computed;
  // Beyond this a whole number would come out as another one.
  if (!Number.isFinite(number) || isBeyondWhole(digits)) {
    return fail("too-many-digits");
  }
  const meant = { ...mapping.marksBefore, ...mapping.marks };
  for (const mark of marks) declare("mark", mark, meant[mark] ?? "");
  if (isRewritten) declare("thousands", text, digits);
  if (whole !== undefined) declare("thousands", digits, String(whole));
  if (scale !== undefined && scale !== 1) declare("scaled", digits, String(number));
  const note = marks
    .map((mark) => meant[mark] ?? "")
    .filter((one) => one !== "")
    .join("; ");
  return read({ number, ...(note !== "" && { note }) }, declared);
}

const isBeyondWhole = (digits: string) =>
  digits.length > 15 && /^-?\d+$/.test(digits) && !Number.isSafeInteger(Number(digits));

/** A power of ten moves the decimal point in the text: 0.07 × 100 is 7, and not 7.000000000000001. */
function scaled(digits: string, scale = 1): number {
  if (scale === 1) return Number(digits);
  const exponent = Math.log10(scale);
  return Number.isInteger(exponent) && !digits.includes("e")
    ? Number(`${digits}e${exponent}`)
    : Number(digits) * scale;
}
