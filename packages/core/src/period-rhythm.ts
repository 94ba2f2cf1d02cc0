import { partsOfDay } from "./day.ts";
import {
  afcarsTwelveMonths,
  calendarYear,
  comparePeriods,
  federalFiscalYear,
  month,
  ncandsYearPair,
  type Period,
  quarter,
  schoolYear,
  stateFiscalYear,
} from "./period.ts";

/**
 * All periods from the first to the last of `periods`, in order of time, those that the list leaves out among them.
 * AFCARS windows come every six months where the list has windows of both halves, else every twelve. Single days have
 * no rhythm: they come back as they are, sorted, as do periods of mixed kinds.
 */
export function everyPeriod(periods: readonly Period[]): Period[] {
  const sorted = periods.toSorted(comparePeriods);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || sorted.some((period) => period.kind !== first.kind)) return sorted;
  const step = stepOf(sorted);
  if (!step) return sorted;
  const all: Period[] = [];
  for (let period = first; comparePeriods(period, last) <= 0; period = step(period)) all.push(period);
  return all;
}

/** The longest that a series is followed beyond what is known of it, in periods. */
const FARTHEST = 1200;

/** The periods after one, as they follow one another among `periods`; none where those have no rhythm. */
export function* periodsAfter(last: Period, periods: readonly Period[]): Generator<Period> {
  const step = stepOf(periods.filter(({ kind }) => kind === last.kind).toSorted(comparePeriods));
  if (!step) return;
  let period = step(last);
  for (let count = 0; count < FARTHEST; count += 1, period = step(period)) yield period;
}

/** How one period of these leads to the next; none for single days, which have no rhythm of their own. */
function stepOf(sorted: readonly Period[]): ((period: Period) => Period) | undefined {
  const kind = sorted[0]?.kind;
  switch (kind) {
    case "calendar-year":
      return (period) => calendarYear(endYear(period) + 1);
    case "federal-fiscal-year":
      return (period) => federalFiscalYear(endYear(period) + 1);
    case "state-fiscal-year":
      return (period) => stateFiscalYear(yearNamed(period) + 1, partsOfDay(period.start).month);
    case "school-year":
      return (period) => schoolYear(endYear(period));
    case "ncands-year-pair":
      return (period) => ncandsYearPair(endYear(period) + 1);
    case "quarter":
      return nextQuarter;
    case "month":
      return nextMonth;
    case "afcars-12-months":
      return sorted.some((period) => period.id[2] !== sorted[0]?.id[2]) ? halfYearLater : yearLater;
    case "day":
    case "pooled":
    case undefined:
      return undefined;
  }
}

const endYear = (period: Period) => partsOfDay(period.end).year;
const yearNamed = (period: Period) => Number(period.id.slice(3, 7));

function nextQuarter(period: Period): Period {
  const number = partsOfDay(period.end).month / 3;
  return number === 4 ? quarter(endYear(period) + 1, 1) : quarter(endYear(period), number + 1);
}

function nextMonth(period: Period): Period {
  const number = partsOfDay(period.end).month;
  return number === 12 ? month(endYear(period) + 1, 1) : month(endYear(period), number + 1);
}

const endsInMarch = (period: Period) => partsOfDay(period.end).month === 3;

function halfYearLater(period: Period): Period {
  return endsInMarch(period)
    ? afcarsTwelveMonths(endYear(period), "B")
    : afcarsTwelveMonths(endYear(period) + 1, "A");
}

function yearLater(period: Period): Period {
  return afcarsTwelveMonths(endYear(period) + 1, endsInMarch(period) ? "A" : "B");
}
