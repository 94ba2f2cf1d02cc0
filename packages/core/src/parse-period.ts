import { isCalendarDay } from "./day.ts";
import {
  afcarsTwelveMonths,
  calendarYear,
  federalFiscalYear,
  month,
  ncandsYearPair,
  type Period,
  type PeriodKind,
  pointInTime,
  quarter,
  schoolYear,
  stateFiscalYear,
} from "./period.ts";

/** Thrown for a text that names no period, or names one only if its kind were known. */
export class PeriodError extends Error {
  override readonly name = "PeriodError";
  readonly found: string;
  readonly expected: string;

  constructor(found: string, expected: string) {
    super(`"${found}" is not a period that can be read: expected ${expected}.`);
    this.found = found;
    this.expected = expected;
  }
}

const FORMS =
  "a year with its kind (CY2021, FFY2021, SFY2021, SY2021-22), a quarter (2021-Q3), a month (2021-07), a day (2021-07-01), an AFCARS window (23A23B) or an NCANDS pair (FY22-23)";

const YEARS_OF_KIND: Partial<Record<PeriodKind, (year: number) => Period>> = {
  "calendar-year": calendarYear,
  "federal-fiscal-year": federalFiscalYear,
  "state-fiscal-year": (year) => stateFiscalYear(year),
};

/** Two digits of a year mean 1970 to 2069, as in the federal files. */
const fullYear = (twoDigits: string) => (Number(twoDigits) >= 70 ? 1900 : 2000) + Number(twoDigits);

const READERS: readonly [RegExp, (...groups: string[]) => Period | undefined][] = [
  [/^CY(\d{4})$/, (year) => calendarYear(Number(year))],
  [/^FFY(\d{4})$/, (year) => federalFiscalYear(Number(year))],
  [/^SFY(\d{4})(?:@(0[1-9]|1[0-2]))?$/, (year, first) => stateFiscalYear(Number(year), Number(first ?? 7))],
  [/^SY(\d{4})-(\d{2})$/, (start, end) => schoolYearOf(Number(start), end)],
  [/^(\d{4})-?Q([1-4])$/, (year, number) => quarter(Number(year), Number(number))],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (year, number) => month(Number(year), Number(number))],
  [/^(\d{4})-(\d{2})-(\d{2})$/, (...day) => existingDay(day)],
  [/^(\d{2})A(\d{2})B$/, (a, b) => (a === b ? afcarsTwelveMonths(fullYear(b ?? ""), "B") : undefined)],
  [/^(\d{2})B(\d{2})A$/, (b, a) => afterEachOther(b, a, (year) => afcarsTwelveMonths(year + 1, "A"))],
  [/^(\d{2})AB_FY(\d{2})$/, (ab, fy) => (ab === fy ? federalFiscalYear(fullYear(fy ?? "")) : undefined)],
  [/^FY(\d{2})-(\d{2})$/, (first, second) => afterEachOther(first, second, ncandsYearPair)],
];

/**
 * Reads a period from the text of a file. A bare year such as "2021" has three meanings (calendar, federal fiscal,
 * state fiscal), so it is read only where `kind` says which.
 *
 * @throws PeriodError for any other text; the text is never guessed at.
 */
export function parsePeriod(text: string, kind?: PeriodKind): Period {
  const found = text.trim();
  const period = /^\d{4}$/.test(found) ? bareYear(found, kind) : canonical(found);
  if (kind && period.kind !== kind) {
    throw new PeriodError(found, `a period of kind ${kind}`);
  }
  return period;
}

function bareYear(found: string, kind: PeriodKind | undefined): Period {
  const ofYear = kind && YEARS_OF_KIND[kind];
  if (!ofYear) {
    throw new PeriodError(
      found,
      kind ? `a period of kind ${kind}` : `${FORMS}; a bare year does not say which year`,
    );
  }
  return ofYear(Number(found));
}

function canonical(found: string): Period {
  for (const [form, read] of READERS) {
    const match = form.exec(found);
    const period = match && read(...match.slice(1));
    if (period) return period;
  }
  throw new PeriodError(found, FORMS);
}

function existingDay(parts: string[]): Period | undefined {
  const [year = 0, number = 0, date = 0] = parts.map(Number);
  return isCalendarDay(year, number, date) ? pointInTime(parts.join("-")) : undefined;
}

function schoolYearOf(startYear: number, endYear: string | undefined): Period | undefined {
  return (startYear + 1) % 100 === Number(endYear) ? schoolYear(startYear) : undefined;
}

function afterEachOther(
  first: string | undefined,
  second: string | undefined,
  make: (year: number) => Period,
): Period | undefined {
  const year = fullYear(first ?? "");
  return fullYear(second ?? "") === year + 1 ? make(year) : undefined;
}
