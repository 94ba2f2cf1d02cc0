import type { ProblemCode } from "../problems/problem.ts";
import type { Mapping, NumberColumn, WordMeaning } from "./mapping.ts";
import { columnOf } from "./read-field.ts";
import { type Reading, type RowInTable, read } from "./reading.ts";

/** A number as the file gives it, or what the word in its place was declared to mean. */
export type NumberOrWord =
  | { readonly number: number; readonly note?: string }
  | { readonly word: WordMeaning };

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
    if (!declared || !Object.hasOwn(declared, text)) continue;
    const word = declared[text] as WordMeaning;
    if (word !== "part-not-given") row.declared("declared-word", column, text, word);
    return read({ word });
  }
  if (text === "") return fail("blank");
  const mark = markBehind(text, mapping);
  const written = mark === undefined ? text : text.slice(0, -mark.length).trim();
  const digits = plainDigits(written, mapping);
  if (!NUMBER.test(digits) || (mapping.decimalComma && written.includes(".") && digits === written))
    return fail(text.length < 40 && LOOKS_LIKE_NUMBER.test(text) ? "not-a-number" : "undeclared-word");
  const number = scaled(digits, scale);
  // Beyond this a whole number would come out as another one.
  if (!Number.isFinite(number) || (/^-?\d+$/.test(digits) && !Number.isSafeInteger(Number(digits)))) {
    return fail("too-many-digits");
  }
  if (mark !== undefined) row.declared("mark", column, mark, mapping.marks?.[mark] ?? "");
  if (digits !== written) row.declared("thousands", column, written, digits);
  if (scale !== undefined && scale !== 1) row.declared("scaled", column, digits, String(number));
  const note = mark === undefined ? "" : (mapping.marks?.[mark] ?? "");
  return read({ number, ...(note !== "" && { note }) });
}

/** The longest declared mark that the text ends with. */
function markBehind(text: string, { marks }: Mapping): string | undefined {
  if (!marks) return undefined;
  const ending = Object.keys(marks).filter((mark) => mark !== "" && text.endsWith(mark));
  return ending.sort((a, b) => b.length - a.length)[0];
}

const WITH_POINTS = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** The digits with a point before the decimals, by the declared way of writing them. */
function plainDigits(text: string, { thousandsCommas, decimalComma }: Mapping): string {
  if (decimalComma) {
    const whole = WITH_POINTS.test(text) ? text.replaceAll(".", "") : text;
    return whole.includes(".") ? text : whole.replace(",", ".");
  }
  return thousandsCommas && WITH_COMMAS.test(text) ? text.replaceAll(",", "") : text;
}

/** A power of ten moves the decimal point in the text: 0.07 × 100 is 7, and not 7.000000000000001. */
function scaled(digits: string, scale = 1): number {
  const exponent = Math.log10(scale);
  return Number.isInteger(exponent) && !digits.includes("e")
    ? Number(`${digits}e${exponent}`)
    : Number(digits) * scale;
}
