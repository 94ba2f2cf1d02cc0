import { expect, it } from "vitest";
import { entriesAndExitsOfNation } from "./foster-care.ts";
import { RAW_FILES, readerOf } from "./test/raw-files.ts";

const nation = entriesAndExitsOfNation(readerOf());
const of = (year: number) => nation.filter(({ period }) => period.id === `FFY${year}`);

it("puts entries and exits of one year and report together, and those of no other report", () => {
  expect(of(2021)).toMatchObject([
    { parts: { numerator: 777, denominator: 811 }, source: { asOf: "2022-06-28" } },
  ]);
});

it("tells an edition with one part alone in the note of the whole one, since it gives no ratio", () => {
  expect(of(2021)[0]?.note).toContain("AFCARS Report No. 30");
  expect(of(2021)[0]?.note).toContain("gives exits alone: 800, rounded to nearest 100");
  expect(of(2019)).toMatchObject([{ parts: { numerator: 1100, denominator: 1000 } }]);
  expect(of(2019)[0]?.note).toContain("gives entries alone: 1,234");
});

it("keeps the only part of a year that any report gives, and invents no other", () => {
  expect(of(2020)).toMatchObject([{ status: "value" }]);
  const [half] = of(2020);
  expect(half?.status === "value" && half.parts).toEqual({ numerator: 900 });
});

it("does not read the sum of 51 states as the nation", () => {
  expect(JSON.stringify(nation)).not.toContain("700");
});

it("refuses a report that it does not know, since it has no date", () => {
  const file = "us_national_series_long.csv";
  const added = `${RAW_FILES[file]}entered,2023,5,children,AFCARS Report No. 31,x,verified,\n`;
  expect(() => entriesAndExitsOfNation(readerOf({ [file]: added }))).toThrow("AFCARS Report No. 31");
});
