import { describe, expect, it } from "vitest";
import { PeriodError, parsePeriod } from "./parse-period.ts";
import type { PeriodKind } from "./period.ts";

describe("parsePeriod", () => {
  const forms: readonly [text: string, id: string, kind: PeriodKind][] = [
    ["CY2021", "CY2021", "calendar-year"],
    ["FFY2021", "FFY2021", "federal-fiscal-year"],
    ["22AB_FY22", "FFY2022", "federal-fiscal-year"],
    ["SFY2017", "SFY2017", "state-fiscal-year"],
    ["SFY2017@09", "SFY2017@09", "state-fiscal-year"],
    ["SY2021-22", "SY2021-22", "school-year"],
    ["SY1999-00", "SY1999-00", "school-year"],
    ["2021-Q3", "2021-Q3", "quarter"],
    ["2021Q3", "2021-Q3", "quarter"],
    ["2021-07", "2021-07", "month"],
    ["2021-07-01", "2021-07-01", "day"],
    ["23A23B", "23A23B", "afcars-12-months"],
    ["22B23A", "22B23A", "afcars-12-months"],
    ["99B00A", "99B00A", "afcars-12-months"],
    ["FY22-23", "FY22-23", "ncands-year-pair"],
    ["FY99-00", "FY99-00", "ncands-year-pair"],
    ["  FFY2021 ", "FFY2021", "federal-fiscal-year"],
  ];
  it.each(forms)("reads %j as %s", (text, id, kind) => expect(parsePeriod(text)).toMatchObject({ id, kind }));

  it.each(forms)("writes %j so that it reads its own text again", (text) => {
    const period = parsePeriod(text);
    expect(parsePeriod(period.id)).toEqual(period);
  });

  it("reads a bare year only where its kind is known: it has three meanings", () => {
    expect(parsePeriod("2021", "calendar-year").id).toBe("CY2021");
    expect(parsePeriod("2021", "federal-fiscal-year").id).toBe("FFY2021");
    expect(parsePeriod("2021", "state-fiscal-year").id).toBe("SFY2021");
    expect(() => parsePeriod("2021")).toThrow("a bare year does not say which year");
    expect(() => parsePeriod("2021", "quarter")).toThrow("expected a period of kind quarter");
  });

  it.each([
    ["county 12", "Date.parse reads it as December 2001"],
    ["23A24B", "an AFCARS window is one year's A and B"],
    ["23B23A", "its A file comes before its B file"],
    ["22B24A", "the files do not follow one another"],
    ["FY22-24", "the years do not follow one another"],
    ["22AB_FY23", "the two halves name different years"],
    ["2021-02-30", "February has no 30th"],
    ["2021-13", "there is no 13th month"],
    ["2021-Q5", "there is no fifth quarter"],
    ["2021-7", "a month has two digits"],
    ["SFY2017@13", "no year starts in a 13th month"],
    ["", "blank"],
    ["7/1/2021", "it could be January or July"],
    ["SY2021-23", "the years do not follow one another"],
    ["FFY21", "a year has four digits"],
  ])("refuses %j: %s", (text) => {
    expect(() => parsePeriod(text)).toThrow(PeriodError);
    expect(() => parsePeriod(text)).toThrow(`"${text}" is not a period that can be read: expected`);
  });

  it("refuses a period of another kind than the file's", () => {
    expect(() => parsePeriod("CY2021", "federal-fiscal-year")).toThrow(
      '"CY2021" is not a period that can be read: expected a period of kind federal-fiscal-year.',
    );
  });
});
