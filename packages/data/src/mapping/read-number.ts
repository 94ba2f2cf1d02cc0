import type { ProblemCode } from "../problems/problem.ts";
import type { Mapping, NumberColumn, WordMeaning } from "./mapping.ts";
import { columnOf } from "./read-field.ts";
import { type Reading, type RowInTable, read } from "./reading.ts";

/** A number as the file gives it, or what the word in its place was declared to mean. */
export type NumberOrWord = { readonly number: number } | { readonly word: WordMeaning };

// A lower-case exponent is what programs write at full precision; a spreadsheet's "1.2E+05" has lost digits.
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
const WITH_COMMAS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const LOOKS_LIKE_NUMBER = /^[-+($.\s]*\d[\d.,\s]*(?:[eE][+-]?\d+)?[%)\s]*$/;

/** Reads a number column. Declared words come first; any other text that is not a number is a problem. */
export function readNumber(part: NumberColumn, mapping: Mapping, row: RowInTable): Reading<NumberOrWord> {
  const { column, scale, words } = typeof part === "string" ? { column: part } : part;
  const found = row.cell(column);
  const text = found.trim();
  const statusColumn = mapping.status && columnOf(mapping.status);
  const fail = (code: ProblemCode) =>
    row.fail(code, { column, value: found, ...(statusColumn !== undefined && { other: statusColumn }) });
  for (const declared of [words, mapping.words]) {
    if (declared && Object.hasOwn(declared, text)) return read({ word: declared[text] as WordMeaning });
  }
  if (text === "") return fail("blank");
  const digits = mapping.thousandsCommas && WITH_COMMAS.test(text) ? text.replaceAll(",", "") : text;
  if (!NUMBER.test(digits))
    return fail(text.length < 40 && LOOKS_LIKE_NUMBER.test(text) ? "not-a-number" : "undeclared-word");
  const number = scaled(digits, scale);
  // Beyond this a whole number would come out as another one.
  if (!Number.isFinite(number) || (/^-?\d+$/.test(digits) && !Number.isSafeInteger(Number(digits)))) {
    return fail("too-many-digits");
  }
  return read({ number });
}

/** A power of ten moves the decimal point in the text: 0.07 × 100 is 7, and not 7.000000000000001. */
function scaled(digits: string, scale = 1): number {
  const exponent = Math.log10(scale);
  return Number.isInteger(exponent) && !digits.includes("e")
    ? Number(`${digits}e${exponent}`)
    : Number(digits) * scale;
}
