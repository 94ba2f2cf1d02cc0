import {
  afcarsTwelveMonths,
  calendarYear,
  dayOf,
  federalFiscalYear,
  isCalendarDay,
  month,
  ncandsYearPair,
  type Period,
  PeriodError,
  type PeriodKind,
  parsePeriod,
  quarter,
  stateFiscalYear,
} from "@shared-measurement/core";
import type { Mapping } from "./mapping.ts";
import { columnOf, readFilledField } from "./read-field.ts";
import { type Reading, type RowInTable, read } from "./reading.ts";

/** Outside of these a year is a slip of the hand (FFY0221), and would make a series of two thousand gaps. */
const EARLIEST = "1900-01-01";
const LATEST = "2100-12-31";

/** The period of a row: any text that core reads, or two dates of a declared kind (07/01/2016 - 06/30/2017). */
export function readPeriod(mapping: Mapping["period"], row: RowInTable): Reading<Period> {
  const text = readFilledField(mapping.field, row);
  if (text.kind !== "read") return text;
  try {
    const period = spanOf(text.value, mapping.kind) ?? parsePeriod(text.value, mapping.kind);
    if (period.start < EARLIEST || period.end > LATEST) {
      throw new PeriodError(text.value, `a period from ${EARLIEST} to ${LATEST}`);
    }
    return read(period);
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error;
    const column = columnOf(mapping.field);
    return row.fail("unreadable-period", {
      value: error.found,
      expected: error.expected,
      ...(mapping.kind && { other: mapping.kind }),
      ...(column !== undefined && { column }),
    });
  }
}

const SPAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s*(?:-|–|to)\s*(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The span whose last day lies in `year` and `lastMonth`, if it begins in `firstMonth`. */
const OF_KIND: Record<
  PeriodKind,
  (year: number, lastMonth: number, firstMonth: number) => Period | undefined
> = {
  "calendar-year": calendarYear,
  "federal-fiscal-year": federalFiscalYear,
  "state-fiscal-year": (year, _last, firstMonth) => stateFiscalYear(year, firstMonth),
  quarter: (year, last) => (last % 3 === 0 ? quarter(year, last / 3) : undefined),
  month: (year, last) => month(year, last),
  day: () => undefined,
  "afcars-12-months": (year, last) => afcarsTwelveMonths(year, last === 3 ? "A" : "B"),
  "ncands-year-pair": ncandsYearPair,
};

function spanOf(text: string, kind: PeriodKind | undefined): Period | undefined {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  const [m1 = 0, d1 = 0, y1 = 0, m2 = 0, d2 = 0, y2 = 0] = match.slice(1).map(Number);
  if (!kind)
    throw new PeriodError(text, "a declared kind of period: two dates do not say which year they make");
  if (isCalendarDay(y1, m1, d1) && isCalendarDay(y2, m2, d2)) {
    const period = OF_KIND[kind](y2, m2, m1);
    if (period && period.start === dayOf(y1, m1, d1) && period.end === dayOf(y2, m2, d2)) return period;
  }
  throw new PeriodError(text, `the first and last day of a ${kind}`);
}
