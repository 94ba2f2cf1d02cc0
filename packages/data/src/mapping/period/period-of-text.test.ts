import { PeriodError } from "@shared-measurement/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PeriodReading, periodOfText } from "./period-of-text.ts";

const ffy = { kind: "federal-fiscal-year" } as const;
const sfy = { kind: "state-fiscal-year" } as const;
const school = { kind: "school-year" } as const;

describe("periodOfText reads", () => {
  it.each<[string, PeriodReading, string]>([
    ["2021", ffy, "FFY2021"],
    ["FFY 2021", {}, "FFY2021"],
    ["FFY21", {}, "FFY2021"],
    ["FY 2021", ffy, "FFY2021"],
    ["FY21", sfy, "SFY2021"],
    ["SFY 2021", { ...sfy, firstMonth: 9 }, "SFY2021@09"],
    ["2021", { ...sfy, firstMonth: 4 }, "SFY2021@04"],
    ["CY 2021", {}, "CY2021"],
    ["Calendar Year 2021", {}, "CY2021"],
    ["2020-21", sfy, "SFY2021"],
    ["FY 2020–2021", sfy, "SFY2021"],
    ["2020/2021", school, "SY2020-21"],
    ["SY 2020-21", {}, "SY2020-21"],
    ["School Year 2020-2021", {}, "SY2020-21"],
    // Without the kind this is December.
    ["2011-12", school, "SY2011-12"],
    ["2011-12", { kind: "month" }, "2011-12"],
    ["1999-00", school, "SY1999-00"],
    ["2022-23", { kind: "ncands-year-pair" }, "FY22-23"],
    ["FY22-23", {}, "FY22-23"],
    ["23A23B", {}, "23A23B"],
    ["19AB_FY19", {}, "FFY2019"],
    ["Oct '20 - Sep '21", { kind: "afcars-12-months" }, "21A21B"],
    ["Oct '20 - Sep '21", ffy, "FFY2021"],
    ["Apr 2020-Mar 2021", { kind: "afcars-12-months" }, "20B21A"],
    ["12 months ending March 2021", { kind: "afcars-12-months" }, "20B21A"],
    ["July 2020 through June 2021", sfy, "SFY2021"],
    ["07/01/2016 - 06/30/2017", sfy, "SFY2017"],
    ["2021 Q3", {}, "2021-Q3"],
    ["Q3 2021", {}, "2021-Q3"],
    ["3Q21", {}, "2021-Q3"],
    ["3rd quarter of 2021", {}, "2021-Q3"],
    ["FFY2021 Q1", {}, "2020-Q4"],
    ["SFY2021-Q1", {}, "2020-Q3"],
    ["SFY2021 Q4", {}, "2021-Q2"],
    ["Jul 2021", {}, "2021-07"],
    ["Jul-21", {}, "2021-07"],
    ["julio de 2021", {}, "2021-07"],
    ["7/2021", {}, "2021-07"],
    ["2021-07-01", {}, "2021-07-01"],
    ["2021-07-01T00:00:00.000", {}, "2021-07-01"],
    ["July 1, 2021", {}, "2021-07-01"],
    ["1 de julio de 2021", {}, "2021-07-01"],
    ["7/13/2021", {}, "2021-07-13"],
    ["7/1/2021", { dates: "month-first" }, "2021-07-01"],
    ["7/1/2021", { dates: "day-first" }, "2021-01-07"],
    ["2021-01-01T00:00:00.000", { kind: "calendar-year" }, "CY2021"],
    ["2021-09-30", ffy, "FFY2021"],
    ["10/1/2020", { ...ffy, dates: "month-first" }, "FFY2021"],
    ["2021-07-01", { kind: "month" }, "2021-07"],
    ["2021-07-01", { kind: "quarter" }, "2021-Q3"],
    ["2021-09-30", { kind: "quarter" }, "2021-Q3"],
    ["2021-06-30", sfy, "SFY2021"],
    ["2021-03-31", { kind: "afcars-12-months" }, "20B21A"],
  ])("%j, %j as %s", (text, reading, id) => expect(periodOfText(text, reading).id).toBe(id));
});

describe("periodOfText asks, and never guesses", () => {
  it.each<[string, PeriodReading, RegExp]>([
    ["2021", {}, /a bare year does not say which year/],
    ["FY21", {}, /the kind of year declared/],
    ["2020-21", {}, /the kind declared/],
    ["7/1/2021", {}, /the order of its numbers declared/],
    ["07/01/2016 - 06/30/2017", {}, /two dates do not say which year/],
    ["07/01/2016 - 06/29/2017", sfy, /the first and last day of a state-fiscal-year/],
    ["2021-05-05", ffy, /the first or last day of a federal-fiscal-year/],
    ["2/30/2021", { dates: "month-first" }, /a day that the calendar has/],
    ["CY2021", ffy, /a period of kind federal-fiscal-year/],
    ["FY2021 Q1", {}, /of FFY or of SFY/],
    ["2019-21", school, /expected/],
    ["FFY0221", {}, /from 1900-01-01/],
    ["county 12", {}, /expected/],
    ["Total", ffy, /expected/],
  ])("%j, %j", (text, reading, expected) => {
    expect(() => periodOfText(text, reading)).toThrow(PeriodError);
    expect(() => periodOfText(text, reading)).toThrow(expected);
  });

  it("gives a period or a PeriodError for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/ 'QFYCASB.-]{1,14}$/)), (text) => {
        try {
          expect(periodOfText(text, { kind: "state-fiscal-year" }).kind).toBe("state-fiscal-year");
        } catch (error) {
          expect(error).toBeInstanceOf(PeriodError);
        }
      }),
    );
  });
});
