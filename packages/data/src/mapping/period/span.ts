import {
  afcarsTwelveMonths,
  calendarYear,
  type Day,
  federalFiscalYear,
  month,
  ncandsYearPair,
  type Period,
  PeriodError,
  type PeriodKind,
  partsOfDay,
  pointInTime,
  quarter,
  schoolYear,
  stateFiscalYear,
} from "@shared-measurement/core";

/** The period of a kind whose last day lies in `year` and `lastMonth` and whose first lies in `firstMonth`. */
const ENDING: Record<
  PeriodKind,
  (year: number, lastMonth: number, firstMonth: number) => Period | undefined
> = {
  "calendar-year": calendarYear,
  "federal-fiscal-year": federalFiscalYear,
  "state-fiscal-year": (year, _last, firstMonth) => stateFiscalYear(year, firstMonth),
  "school-year": (year) => schoolYear(year - 1),
  quarter: (year, last) => (last % 3 === 0 ? quarter(year, last / 3) : undefined),
  month: (year, last) => month(year, last),
  day: () => undefined,
  "afcars-12-months": (year, last) => afcarsTwelveMonths(year, last === 3 ? "A" : "B"),
  "ncands-year-pair": ncandsYearPair,
  pooled: () => undefined,
};

/** The period of a kind with exactly this first and last day. Throws a PeriodError that quotes `text`. */
export function spanOfDays(text: string, start: Day, end: Day, kind: PeriodKind | undefined): Period {
  if (!kind) {
    throw new PeriodError(text, "a declared kind of period: two dates do not say which year they make");
  }
  const { year, month: lastMonth } = partsOfDay(end);
  const period = ENDING[kind](year, lastMonth, partsOfDay(start).month);
  if (period && period.start === start && period.end === end) return period;
  throw new PeriodError(text, `the first and last day of a ${kind}`);
}

/**
 * The period of a kind that one date stands for: a file that gives years as `2021-01-01`, or as the day they end on.
 * The date has to be the first or the last day. Throws a PeriodError that quotes `text`.
 */
export function periodOfDay(
  text: string,
  day: Day,
  kind: PeriodKind | undefined,
  firstMonth: number,
): Period {
  if (kind === undefined || kind === "day") return pointInTime(day);
  const { year, month: inMonth } = partsOfDay(day);
  const candidates = [year, year + 1].flatMap((endYear) => {
    const lasts = kind === "afcars-12-months" ? [3, 9] : [endYear === year ? inMonth : 0];
    return lasts.map((last) => candidate(kind, endYear, last, inMonth, firstMonth));
  });
  const found = candidates.find((period) => period && (period.start === day || period.end === day));
  if (found) return found;
  throw new PeriodError(text, `the first or last day of a ${kind}`);
}

function candidate(
  kind: PeriodKind,
  endYear: number,
  last: number,
  inMonth: number,
  firstMonth: number,
): Period | undefined {
  if (kind === "month") return last > 0 ? month(endYear, last) : undefined;
  if (kind === "quarter") return last > 0 ? quarter(endYear, Math.ceil(inMonth / 3)) : undefined;
  return ENDING[kind](endYear, last, firstMonth);
}
