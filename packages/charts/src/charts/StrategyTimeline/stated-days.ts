import { type Day, dayOf, daysInMonth, partsOfDay, type StatedDate } from "@shared-measurement/core";

/** The first day of what a date states: of a year or a month alone, the day on which it begins. */
export function firstDayOf(date: StatedDate): Day {
  const { year, month, date: day } = partsOfDay(date);
  return dayOf(year, month || 1, day || 1);
}

/** The last day of what a date states. */
export function lastDayOf(date: StatedDate): Day {
  const { year, month: given, date: day } = partsOfDay(date);
  const month = given || 12;
  return dayOf(year, month, day || daysInMonth(year, month));
}
