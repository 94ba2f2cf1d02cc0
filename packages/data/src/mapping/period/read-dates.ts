import { type Day, dayOf, daysInMonth, isCalendarDay, PeriodError } from "@shared-measurement/core";
import { monthOfName } from "./month-names.ts";

/** Which number comes first in a date such as 07/01/2016. */
export type DateOrder = "month-first" | "day-first";

/** Two digits of a year mean 1970 to 2069, as in the federal files. */
export const fullYear = (digits: string) =>
  digits.length === 4 ? Number(digits) : (Number(digits) >= 70 ? 1900 : 2000) + Number(digits);

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: (?:0?0|12):00(?::00)?(?: ?AM)?)?$/i;
const MONTH_FIRST = /^([\p{L}.]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const DAY_FIRST = /^(\d{1,2})(?:\.| de)? ([\p{L}.]+)(?: de)?,? (\d{4})$/u;

/**
 * The day that a text is, or undefined where it is not written as one. A time of midnight is dropped: it is how
 * portals write a date.
 *
 * @throws PeriodError for a date that the calendar does not have, or that could be two days: 03/04/2021.
 */
export function readDay(text: string, order: DateOrder | undefined): Day | undefined {
  const iso = ISO.exec(text)?.slice(1).map(Number);
  if (iso) return existing(text, iso[0], iso[1], iso[2]);
  const numbers = NUMBERS.exec(text)?.slice(1).map(Number);
  if (numbers) {
    const [first = 0, second = 0, year] = numbers;
    const known =
      order ?? (first > 12 ? "day-first" : second > 12 || first === second ? "month-first" : undefined);
    if (!known) {
      throw new PeriodError(text, 'the order of its numbers declared: "dates": "month-first" or "day-first"');
    }
    return known === "month-first"
      ? existing(text, year, first, second)
      : existing(text, year, second, first);
  }
  const [, month, date, year] = MONTH_FIRST.exec(text) ?? [];
  const named = month === undefined ? undefined : monthOfName(month);
  if (named !== undefined) return existing(text, Number(year), named, Number(date));
  const [, dateFirst, ofMonth, inYear] = DAY_FIRST.exec(text) ?? [];
  const monthSecond = ofMonth === undefined ? undefined : monthOfName(ofMonth);
  return monthSecond === undefined
    ? undefined
    : existing(text, Number(inYear), monthSecond, Number(dateFirst));
}

const NAMED_MONTH = /^([\p{L}.]+)(?: de)?[ -]?['’]?(\d{4}|\d{2})$/u;
const MONTH_YEAR = /^(\d{1,2})[/-](\d{4})$/;
const YEAR_MONTH = /^(\d{4})[/-](\d{1,2})$/;

/** The year and month that a text is (Jul 2021, julio de 2021, Oct '20, 7/2021), or undefined. */
export function readMonth(text: string): { year: number; month: number } | undefined {
  const named = NAMED_MONTH.exec(text);
  const month = named && monthOfName(named[1] ?? "");
  if (named && month) return { year: fullYear(named[2] ?? ""), month };
  const [, m1, y1] = MONTH_YEAR.exec(text) ?? [];
  const [, y2, m2] = YEAR_MONTH.exec(text) ?? [];
  const found = { year: Number(y1 ?? y2), month: Number(m1 ?? m2) };
  return found.month >= 1 && found.month <= 12 ? found : undefined;
}

const WITH_SPACES = /^(.+?)\s+(?:-|to|through|hasta|al?)\s+(.+)$/i;
const WITHOUT =
  /^(\d{1,2}\/\d{1,2}\/\d{4}|[\p{L}.]+ ?['’]?\d{2,4})-(\d{1,2}\/\d{1,2}\/\d{4}|[\p{L}.]+ ?['’]?\d{2,4})$/u;
const ENDING = /^(?:12|twelve) months? (?:ending|ended)(?: in| on)? (.+)$/i;

/** The first and last day that a text names: two dates, two months, or the month twelve months end in. */
export function readSpan(text: string, order: DateOrder | undefined): { start: Day; end: Day } | undefined {
  const [, from, to] = WITH_SPACES.exec(text) ?? WITHOUT.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    const start = firstDay(from, order ?? orderOf(from, to));
    const end = lastDay(to, order ?? orderOf(from, to));
    return start && end ? { start, end } : undefined;
  }
  const last = ENDING.exec(text)?.[1];
  const end = last === undefined ? undefined : lastDay(last, order);
  if (end === undefined) return undefined;
  const year = Number(end.slice(0, 4));
  const month = Number(end.slice(5, 7));
  if (end !== dayOf(year, month, daysInMonth(year, month))) return undefined;
  return { start: month === 12 ? dayOf(year, 1, 1) : dayOf(year - 1, month + 1, 1), end };
}

/** Of the two dates of a span one often shows what is the day: 07/01/2016 - 06/30/2017. */
function orderOf(...dates: readonly string[]): DateOrder | undefined {
  for (const date of dates) {
    const [first = 0, second = 0] = NUMBERS.exec(date)?.slice(1).map(Number) ?? [];
    if (first > 12) return "day-first";
    if (second > 12) return "month-first";
  }
  return undefined;
}

function firstDay(text: string, order: DateOrder | undefined): Day | undefined {
  const month = readMonth(text);
  return month ? dayOf(month.year, month.month, 1) : readDay(text, order);
}

function lastDay(text: string, order: DateOrder | undefined): Day | undefined {
  const month = readMonth(text);
  return month ? dayOf(month.year, month.month, daysInMonth(month.year, month.month)) : readDay(text, order);
}

function existing(text: string, year = 0, month = 0, date = 0): Day {
  if (isCalendarDay(year, month, date)) return dayOf(year, month, date);
  throw new PeriodError(text, "a day that the calendar has");
}
