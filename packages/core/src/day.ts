/** A calendar day as `YYYY-MM-DD`, in no time zone. Days compare as text. */
export type Day = string;

/**
 * A date as exactly as its source states it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Dates compare as text; a year alone
 * comes before any day in it.
 */
export type StatedDate = string;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? Number.NaN);
}

/** The day with these parts. Throws a RangeError for a day that the calendar does not have. */
export function dayOf(year: number, month: number, date: number): Day {
  if (!isCalendarDay(year, month, date)) {
    throw new RangeError(`There is no day ${year}-${month}-${date} in the calendar.`);
  }
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

export function isCalendarDay(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** Year, month (1 to 12) and date of a day. */
export function partsOfDay(day: Day): { year: number; month: number; date: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8)) };
}

/** Whole days from 1970-01-01, so that days can be placed on an axis: equal in every time zone. */
export function dayNumber(day: Day): number {
  // A date without a time is read as UTC.
  return Math.round(Date.parse(day) / 86_400_000);
}

/** The last day of a span of `months` whole months that starts on the first of a month. */
export function lastDayOfSpan(startYear: number, startMonth: number, months: number): Day {
  const index = startYear * 12 + (startMonth - 1) + months - 1;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayOf(year, month, daysInMonth(year, month));
}
