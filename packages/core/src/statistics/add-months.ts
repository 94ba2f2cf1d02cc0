import { type Day, dayOf, daysInMonth, partsOfDay } from "../day.ts";

/** The same date so many months on, or the last of that month when it is shorter (29 February plus a year: 28). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOfDay(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}
