import { PeriodError } from "@shared-measurement/core";
import { PERIOD_KINDS } from "../mapping/period/kinds.ts";
import { periodOfText } from "../mapping/period/period-of-text.ts";
import { type PlaceIndex, statesIndex } from "../places/place-index.ts";
import type { Table } from "../table/table.ts";
import { type NumberWriting, writingOf, writtenNumber } from "./number-writing.ts";

/** What the cells of a column look like; shares are of its filled cells. */
export interface ColumnLook {
  readonly name: string;
  readonly filled: number;
  readonly blank: number;
  readonly numbers: number;
  readonly years: number;
  readonly periods: number;
  readonly states: number;
  readonly places: number;
  /** How its numbers are written, as far as they show it. */
  readonly writing: NumberWriting;
  /** The longest of its numbers. */
  readonly longest: string;
  readonly fractions: boolean;
  /** Whether every number lies between 0 and 1, and one is a fraction. */
  readonly proportions: boolean;
  /** The texts that are no numbers, most frequent first. */
  readonly words: readonly (readonly [text: string, count: number])[];
  /** Signs behind its numbers, each with one of them: `*` of `11*`. */
  readonly marks: ReadonlyMap<string, string>;
  /** Signs before its numbers: `$` of `$11`. */
  readonly marksBefore: ReadonlySet<string>;
  readonly thousandsSpaces: boolean;
  readonly thousandsApostrophes: boolean;
  /** One of its numbers that stands in parentheses. */
  readonly inParentheses: string | undefined;
  /** The texts that are called a total, with how often each stands there. */
  readonly totals: readonly (readonly [text: string, count: number])[];
  /** How many different texts it has. */
  readonly distinct: number;
}

/** A first guess looks at no more rows than these. */
const MOST_ROWS = 5000;
const MOST_WORDS = 12;

const TOTAL = /^(?:grand |sub)?totals?$|^statewide$|^nation(?:al)?$|^united states$|^all$|^estatal$/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Looks at every column of a table. */
export function lookAtColumns(table: Table, places: PlaceIndex | undefined): ColumnLook[] {
  const rows = table.rows.slice(0, MOST_ROWS);
  return table.columns.map((name, at) =>
    lookAt(
      name,
      rows.map(({ cells }) => (cells[at] ?? "").trim()),
      places,
    ),
  );
}

function lookAt(name: string, cells: readonly string[], places: PlaceIndex | undefined): ColumnLook {
  const texts = cells.filter((cell) => cell !== "");
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const share = (is: (text: string) => boolean) => {
    let matching = 0;
    for (const [text, count] of counts) if (is(text)) matching += count;
    return texts.length === 0 ? 0 : matching / texts.length;
  };
  const numbers = [...counts.keys()].flatMap((text) => writtenNumber(text) ?? []);
  const isNumber = (text: string) => writtenNumber(text) !== undefined;
  const writing = writingOf(numbers.map(({ digits }) => digits));
  const sign = writing === "decimal-comma" ? "," : ".";
  const fractions = writing !== "points-unclear" && numbers.some(({ digits }) => digits.includes(sign));
  return {
    name,
    filled: texts.length,
    blank: cells.length - texts.length,
    numbers: share(isNumber),
    years: share((text) => YEAR.test(text)),
    periods: share(isPeriod),
    states: share((text) => !/^\d+$/.test(text) && statesIndex.find(text).ids.length === 1),
    places: places ? share((text) => places.find(text).ids.length === 1) : 0,
    writing,
    longest: numbers.reduce((longest, { digits }) => (digits.length > longest.length ? digits : longest), ""),
    fractions,
    proportions: fractions && numbers.every(({ digits }) => Math.abs(Number(digits.replace(",", "."))) <= 1),
    marksBefore: new Set(numbers.flatMap(({ before }) => (before === "" ? [] : [before]))),
    thousandsSpaces: numbers.some(({ digits }) => /\s/.test(digits)),
    thousandsApostrophes: numbers.some(({ digits }) => /['’]/.test(digits)),
    inParentheses: numbers.find((one) => one.inParentheses)?.text,
    marks: new Map(
      numbers.flatMap(({ text, mark }) => (mark === "" ? [] : [[mark, text] as const])).toReversed(),
    ),
    words: [...counts]
      .filter(([text]) => !isNumber(text))
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST_WORDS),
    totals: [...counts].filter(([text]) => TOTAL.test(text)),
    distinct: counts.size,
  };
}

/** Whether a text is a period by some kind; a bare number other than a year is none. */
export function isPeriod(text: string): boolean {
  if (YEAR.test(text)) return true;
  if (/^[\d.,-]+$/.test(text) && !/[-]/.test(text.slice(1))) return false;
  return [undefined, ...PERIOD_KINDS].some((kind) => {
    try {
      periodOfText(text, { dates: "month-first", ...(kind && { kind }) });
      return true;
    } catch (error) {
      if (error instanceof PeriodError) return false;
      throw error;
    }
  });
}
