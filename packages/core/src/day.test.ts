import { describe, expect, it } from "vitest";
import { dayNumber, dayOf, daysInMonth, isCalendarDay, lastDayOfSpan } from "./day.ts";

describe("days of the calendar", () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2021, 9, 30],
  ])("%i-%i has %i days", (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it("refuses a day that does not exist, instead of moving it", () => {
    expect(isCalendarDay(2021, 2, 30)).toBe(false);
    expect(() => dayOf(2021, 2, 30)).toThrow("There is no day 2021-2-30 in the calendar.");
    expect(() => dayOf(2021, 13, 1)).toThrow(RangeError);
  });

  it("counts whole days, also over the days on which clocks change", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2021-03-15") - dayNumber("2021-03-13")).toBe(2);
    expect(dayNumber("2020-10-01") - dayNumber("2019-10-01")).toBe(366);
  });

  it("ends a span on the last day of its last month", () => {
    expect(lastDayOfSpan(2023, 10, 5)).toBe("2024-02-29");
    expect(lastDayOfSpan(2021, 1, 12)).toBe("2021-12-31");
  });
});
