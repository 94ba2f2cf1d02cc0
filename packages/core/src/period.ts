import { type Day, dayNumber, dayOf, lastDayOfSpan } from "./day.ts";

/** Every way in which the field cuts time. */
export type PeriodKind =
  | "calendar-year"
  | "federal-fiscal-year"
  | "state-fiscal-year"
  | "school-year"
  | "quarter"
  | "month"
  | "day"
  /** Twelve months named by two AFCARS files, such as 23A23B or 22B23A. Successive ones overlap by six months. */
  | "afcars-12-months"
  /** First reports in one federal fiscal year, followed through the next: NCANDS FY22-23. */
  | "ncands-year-pair"
  /** Several periods in a row as one, such as three years together. No source has them: they are summed. */
  | "pooled";

/**
 * A span of time that a figure is about. It knows its first and last day (both included) in no time zone.
 * Make one with the functions of this file or with `parsePeriod`.
 */
export interface Period {
  readonly kind: PeriodKind;
  /** The canonical text: CY2021, FFY2021, SFY2017, SY2021-22, 2021-Q3, 2021-07, 2021-07-01, 23A23B, FY22-23. */
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  /** Where events are counted after the period itself (recurrence, reentry): the last day they are followed to. */
  readonly followedTo?: Day;
  /** The first and the last of the periods that are pooled. */
  readonly pooled?: readonly [first: Period, last: Period];
}

const twoDigits = (year: number) => String(year % 100).padStart(2, "0");

/** January to December of `year`. */
export function calendarYear(year: number): Period {
  return { kind: "calendar-year", id: `CY${year}`, start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) };
}

/** 1 October of the year before to 30 September of `year`. */
export function federalFiscalYear(year: number): Period {
  return {
    kind: "federal-fiscal-year",
    id: `FFY${year}`,
    start: dayOf(year - 1, 10, 1),
    end: dayOf(year, 9, 30),
  };
}

/** The twelve months that end in `year` and start in `firstMonth`: July in most states. */
export function stateFiscalYear(year: number, firstMonth = 7): Period {
  const startYear = firstMonth === 1 ? year : year - 1;
  return {
    kind: "state-fiscal-year",
    id: firstMonth === 7 ? `SFY${year}` : `SFY${year}@${String(firstMonth).padStart(2, "0")}`,
    start: dayOf(startYear, firstMonth, 1),
    end: lastDayOfSpan(startYear, firstMonth, 12),
  };
}

/**
 * The school year that begins in `startYear`, counted from 1 July to 30 June whatever day a district's classes begin:
 * (2021) is SY2021-22.
 */
export function schoolYear(startYear: number): Period {
  return {
    kind: "school-year",
    id: `SY${startYear}-${twoDigits(startYear + 1)}`,
    start: dayOf(startYear, 7, 1),
    end: dayOf(startYear + 1, 6, 30),
  };
}

/** A quarter (1 to 4) of a calendar year. */
export function quarter(year: number, number: number): Period {
  const firstMonth = number * 3 - 2;
  return {
    kind: "quarter",
    id: `${year}-Q${number}`,
    start: dayOf(year, firstMonth, 1),
    end: lastDayOfSpan(year, firstMonth, 3),
  };
}

/** A month (1 to 12) of a calendar year. */
export function month(year: number, number: number): Period {
  const start = dayOf(year, number, 1);
  return { kind: "month", id: start.slice(0, 7), start, end: lastDayOfSpan(year, number, 1) };
}

/** One day: a point-in-time count, such as children in care on 30 September. */
export function pointInTime(day: Day): Period {
  return { kind: "day", id: day, start: day, end: day };
}

/**
 * Twelve months named by the AFCARS file in which they end. `half` A ends on 31 March, B on 30 September of `year`:
 * (2023, "B") is 23A23B, October 2022 to September 2023; (2023, "A") is 22B23A, April 2022 to March 2023.
 * Source: CFSR Round 4 Statewide Data Indicators Data Dictionary (2022).
 */
export function afcarsTwelveMonths(year: number, half: "A" | "B"): Period {
  const yy = twoDigits(year);
  return half === "B"
    ? { kind: "afcars-12-months", id: `${yy}A${yy}B`, start: dayOf(year - 1, 10, 1), end: dayOf(year, 9, 30) }
    : {
        kind: "afcars-12-months",
        id: `${twoDigits(year - 1)}B${yy}A`,
        start: dayOf(year - 1, 4, 1),
        end: dayOf(year, 3, 31),
      };
}

/**
 * First reports in federal fiscal year `firstYear`, followed for twelve months into the next: (2022) is FY22-23.
 * The period is the year of the first reports. Source: CFSR Round 4 Data Dictionary, indicator 4-S2.
 */
export function ncandsYearPair(firstYear: number): Period {
  return {
    kind: "ncands-year-pair",
    id: `FY${twoDigits(firstYear)}-${twoDigits(firstYear + 1)}`,
    start: dayOf(firstYear - 1, 10, 1),
    end: dayOf(firstYear, 9, 30),
    followedTo: dayOf(firstYear + 1, 9, 30),
  };
}

/** Several periods in a row as one: FFY2015 to FFY2017. */
export function pooledPeriod(first: Period, last: Period): Period {
  return {
    kind: "pooled",
    id: `${first.id}..${last.id}`,
    start: first.start,
    end: last.end,
    pooled: [first, last],
  };
}

/** Order of time: by end, then by start. */
export function comparePeriods(a: Period, b: Period): number {
  return compareDays(a.end, b.end) || compareDays(a.start, b.start);
}

/** Days compare as text. */
const compareDays = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);

export function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.id === b.id;
}

/** Whether two periods share a day: then their figures are not independent. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The middle of a period in days from 1970-01-01: its true place on a time axis. */
export function periodMiddle(period: Period): number {
  const start = dayNumber(period.start);
  const end = period.end === period.start ? start : dayNumber(period.end);
  return (start + end + 1) / 2;
}
