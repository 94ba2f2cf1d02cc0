import {
  calendarYear,
  federalFiscalYear,
  month,
  ncandsYearPair,
  type Period,
  PeriodError,
  type PeriodKind,
  parsePeriod,
  quarter,
  schoolYear,
  stateFiscalYear,
} from "@shared-measurement/core";
import { type DateOrder, fullYear, readDay, readMonth, readSpan } from "./read-dates.ts";
import { periodOfDay, spanOfDays } from "./span.ts";

/** What a mapping declares of the periods in a column. */
export interface PeriodReading {
  /** What a bare year, a pair of years or a span of dates is. */
  readonly kind?: PeriodKind;
  /** Which number comes first in a date such as 07/01/2016. */
  readonly dates?: DateOrder;
  /** The month (1 to 12) in which the state's fiscal year begins, where it is not July. */
  readonly firstMonth?: number;
}

/** Outside of these a year is a slip of the hand (FFY0221), and would make a series of two thousand gaps. */
const EARLIEST = "1900-01-01";
const LATEST = "2100-12-31";

/**
 * Reads a period as files write it: what core reads (FFY2021, 2021-Q3, 23A23B), and FY21, SFY 2021, 2021-22, FFY2021
 * Q1, Q3 2021, Jul 2021, 7/1/2021, Oct '20 - Sep '21, 12 months ending September 2021. What a text leaves open is not
 * guessed: `reading` says it, or it is an error.
 *
 * @throws PeriodError for any other text, with what was expected.
 */
export function periodOfText(text: string, reading: PeriodReading): Period {
  const found = plain(text);
  const period = canonical(found, reading) ?? otherForm(found, reading);
  if (!period) return parsePeriod(found, reading.kind);
  if (reading.kind && period.kind !== reading.kind) {
    throw new PeriodError(text.trim(), `a period of kind ${reading.kind}`);
  }
  if (period.start < EARLIEST || period.end > LATEST) {
    throw new PeriodError(text.trim(), `a period from ${EARLIEST} to ${LATEST}`);
  }
  return period;
}

const plain = (text: string) => text.trim().replace(/\s+/g, " ").replace(/[–—−]/g, "-").replace(/[’`]/g, "'");

/** What core reads; undefined where another form may be meant, such as 2011-12 where school years are declared. */
function canonical(text: string, reading: PeriodReading): Period | undefined {
  try {
    const period = parsePeriod(text, /^\d{4}$/.test(text) ? reading.kind : undefined);
    if (period.kind === "day") return periodOfDay(text, period.start, reading.kind, firstMonthOf(reading));
    if (period.kind === "state-fiscal-year" && !text.includes("@")) {
      return stateFiscalYear(Number(period.id.slice(3, 7)), firstMonthOf(reading));
    }
    return reading.kind && period.kind !== reading.kind ? undefined : period;
  } catch (error) {
    if (error instanceof PeriodError) return undefined;
    throw error;
  }
}

function otherForm(text: string, reading: PeriodReading): Period | undefined {
  return (
    ofYear(text, reading) ?? ofYears(text, reading) ?? ofQuarter(text, reading) ?? ofDates(text, reading)
  );
}

const firstMonthOf = ({ firstMonth }: PeriodReading) => firstMonth ?? 7;

const PREFIXES: readonly [RegExp, PeriodKind | undefined][] = [
  [/^(?:CY|calendar year) ?/i, "calendar-year"],
  [/^(?:FFY|federal fiscal year) ?/i, "federal-fiscal-year"],
  [/^(?:SFY|state fiscal year) ?/i, "state-fiscal-year"],
  [/^(?:SY|school year) ?/i, "school-year"],
  // Whose fiscal year it is, only a declaration says.
  [/^(?:FY|fiscal year) ?/i, undefined],
];

/** The kind that a text begins with, and the rest. "FY" is of the declared kind. */
function withoutPrefix(
  text: string,
  kind: PeriodKind | undefined,
): { kind: PeriodKind | undefined; rest: string } {
  for (const [prefix, named] of PREFIXES) {
    if (prefix.test(text)) return { kind: named ?? kind, rest: text.replace(prefix, "") };
  }
  return { kind, rest: text };
}

function ofYear(text: string, reading: PeriodReading): Period | undefined {
  const { kind, rest } = withoutPrefix(text, reading.kind);
  const digits = /^(\d{4}|'?\d{2})$/.exec(rest)?.[1]?.replace("'", "");
  if (digits === undefined || rest === text) return undefined;
  const year = fullYear(digits);
  if (kind === "calendar-year") return calendarYear(year);
  if (kind === "federal-fiscal-year") return federalFiscalYear(year);
  if (kind === "state-fiscal-year") return stateFiscalYear(year, firstMonthOf(reading));
  throw new PeriodError(text, "the kind of year declared: federal-fiscal-year or state-fiscal-year");
}

/** Two years that follow one another: a school year, a fiscal year named by both, an NCANDS pair. */
function ofYears(text: string, reading: PeriodReading): Period | undefined {
  const { kind, rest } = withoutPrefix(text, reading.kind);
  const [, from, to] = /^(\d{4}|\d{2}) ?[-/] ?(\d{4}|\d{2})$/.exec(rest) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const first = fullYear(from);
  const follows = to.length === 4 ? Number(to) === first + 1 : Number(to) === (first + 1) % 100;
  if (!follows) return undefined;
  if (kind === "school-year") return schoolYear(first);
  if (kind === "state-fiscal-year") return stateFiscalYear(first + 1, firstMonthOf(reading));
  if (kind === "federal-fiscal-year") return federalFiscalYear(first + 1);
  if (kind === "ncands-year-pair") return ncandsYearPair(first);
  throw new PeriodError(text, "the kind declared: school-year, state-fiscal-year or federal-fiscal-year");
}

const QUARTERS: readonly RegExp[] = [
  /^Q(?<number>[1-4])[ ,/-]*(?<year>.+)$/i,
  /^(?<year>.+?)[ ,/-]*Q(?<number>[1-4])$/i,
  /^(?<number>[1-4])Q[ -]?(?<year>.+)$/i,
  /^(?<number>[1-4])(?:st|nd|rd|th) quarter(?: of)?,? (?<year>.+)$/i,
];

/** The quarters of a fiscal year are counted from its first month: FFY2021 Q1 is October to December 2020. */
function ofQuarter(text: string, reading: PeriodReading): Period | undefined {
  for (const form of QUARTERS) {
    const { number, year } = form.exec(text)?.groups ?? {};
    if (number === undefined || year === undefined) continue;
    const { kind, rest } = withoutPrefix(year.trim(), undefined);
    if (!/^(?:\d{4}|'?\d{2})$/.test(rest)) continue;
    const named = fullYear(rest.replace("'", ""));
    if (/^(?:FY|fiscal)/i.test(year.trim())) {
      throw new PeriodError(text, "the quarter of a calendar year, of FFY or of SFY");
    }
    const first =
      kind === "federal-fiscal-year" ? 10 : kind === "state-fiscal-year" ? firstMonthOf(reading) : 1;
    if (first % 3 !== 1)
      throw new PeriodError(text, "a quarter that begins in January, April, July or October");
    const startYear = first === 1 ? named : named - 1;
    const index = startYear * 4 + (first - 1) / 3 + Number(number) - 1;
    return quarter(Math.floor(index / 4), (index % 4) + 1);
  }
  return undefined;
}

function ofDates(text: string, reading: PeriodReading): Period | undefined {
  const { kind, dates } = reading;
  const span = readSpan(text, dates);
  if (span) return spanOfDays(text, span.start, span.end, kind);
  const inMonth = readMonth(text);
  if (inMonth) return month(inMonth.year, inMonth.month);
  const day = readDay(text, dates);
  return day === undefined ? undefined : periodOfDay(text, day, kind, firstMonthOf(reading));
}
