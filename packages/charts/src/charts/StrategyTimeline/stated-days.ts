import { type Day, dayOf, daysInMonth, partsOfDay, type StatedDate } from "@shared-measurement/core";

/** The first day of what a date states: of a year or a month alone, the day on which it begins. */
export function firstDayOf(date: StatedDate): Day {
  const { year, month, date: day } = partsOfDay(date);
  return dayOf(year, Number.isNaN(month) ? 1 : month, Number.isNaN(day) ? 1 : day);
}

/** The last day of what a date states. */
export function lastDayOf(date: StatedDate): Day {
  const { year, month: given, date: day } = partsOfDay(date);
  const month = Number.isNaN(given) ? 12 : given;
  return dayOf(year, month, Number.isNaN(day) ? daysInMonth(year, month) : day);
}
