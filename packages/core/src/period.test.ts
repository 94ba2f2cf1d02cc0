import { describe, expect, it } from "vitest";
import {
  afcarsTwelveMonths,
  calendarYear,
  comparePeriods,
  federalFiscalYear,
  month,
  ncandsYearPair,
  type Period,
  periodMiddle,
  periodsOverlap,
  pointInTime,
  quarter,
  samePeriod,
  schoolYear,
  stateFiscalYear,
} from "./period.ts";

describe("periods know their first and last day", () => {
  const cases: readonly [Period, string, string, string][] = [
    [calendarYear(2021), "CY2021", "2021-01-01", "2021-12-31"],
    [federalFiscalYear(2021), "FFY2021", "2020-10-01", "2021-09-30"],
    [schoolYear(2021), "SY2021-22", "2021-07-01", "2022-06-30"],
    [stateFiscalYear(2017), "SFY2017", "2016-07-01", "2017-06-30"],
    [stateFiscalYear(2017, 9), "SFY2017@09", "2016-09-01", "2017-08-31"],
    [stateFiscalYear(2017, 1), "SFY2017@01", "2017-01-01", "2017-12-31"],
    [quarter(2021, 1), "2021-Q1", "2021-01-01", "2021-03-31"],
    [month(2024, 2), "2024-02", "2024-02-01", "2024-02-29"],
    [pointInTime("2021-09-30"), "2021-09-30", "2021-09-30", "2021-09-30"],
    [afcarsTwelveMonths(2023, "B"), "23A23B", "2022-10-01", "2023-09-30"],
    [afcarsTwelveMonths(2023, "A"), "22B23A", "2022-04-01", "2023-03-31"],
    [ncandsYearPair(2022), "FY22-23", "2021-10-01", "2022-09-30"],
    [ncandsYearPair(1999), "FY99-00", "1998-10-01", "1999-09-30"],
  ];
  it.each(cases)("%o", (period, id, start, end) => expect(period).toMatchObject({ id, start, end }));

  it("an NCANDS pair stands in the year of its first reports and is followed through the next", () => {
    expect(ncandsYearPair(2022).followedTo).toBe("2023-09-30");
  });
});

describe("periods in time", () => {
  it("successive AFCARS windows overlap by six months and are half a year apart", () => {
    const [first, second] = [afcarsTwelveMonths(2023, "A"), afcarsTwelveMonths(2023, "B")];
    expect(periodsOverlap(first, second)).toBe(true);
    expect(comparePeriods(first, second)).toBeLessThan(0);
    expect(periodMiddle(second) - periodMiddle(first)).toBeCloseTo(183, 0);
  });

  it("neighboring years share no day", () => {
    expect(periodsOverlap(federalFiscalYear(2020), federalFiscalYear(2021))).toBe(false);
  });

  it("years of different kinds are never the same period", () => {
    expect(samePeriod(calendarYear(2021), calendarYear(2021))).toBe(true);
    expect(samePeriod(calendarYear(2021), federalFiscalYear(2021))).toBe(false);
  });

  it("a day is at its own middle", () => {
    expect(periodMiddle(pointInTime("1970-01-01"))).toBe(0.5);
  });
});
