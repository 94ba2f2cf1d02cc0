import type { Cell } from "./cell.ts";
import { dayNumber, dayOf, daysInMonth, partsOfDay, type StatedDate } from "./day.ts";
import type { Indicator } from "./indicator.ts";

/**
 * Whether a figure was published before its period was complete, so that it may still change: its source's date lies
 * before the end of the period and the months that the indicator's definition says completion takes. A source that
 * states a year or a month alone is given the benefit of its last day.
 */
export function isProvisional({ monthsUntilComplete }: Indicator, { kind, period, source }: Cell): boolean {
  if (monthsUntilComplete === undefined || !source || kind === "none") return false;
  return lastDayOf(source.asOf) < endOfMonth(period.end, monthsUntilComplete);
}

/** The last day of the month that lies so many months after a day's. */
function endOfMonth(day: string, later: number): number {
  const { year, month } = partsOfDay(day);
  const index = year * 12 + month - 1 + later;
  return lastOfMonth(Math.floor(index / 12), (index % 12) + 1);
}

const lastOfMonth = (year: number, month: number): number =>
  dayNumber(dayOf(year, month, daysInMonth(year, month)));

function lastDayOf(date: StatedDate): number {
  const [year = Number.NaN, month, day] = date.split("-").map(Number);
  if (month === undefined) return dayNumber(dayOf(year, 12, 31));
  return day === undefined ? lastOfMonth(year, month) : dayNumber(date);
}
