import { expect, it } from "vitest";
import { fatalitiesOfNation, fatalitiesReportedByStates } from "./fatalities.ts";
import { RAW_FILES, readerOf } from "./test/raw-files.ts";

const STATES = { California: "US-CA", Colorado: "US-CO", Connecticut: "US-CT" };

it("reads zero as zero, a dash as not reported, a comma as of thousands, and the national row as no state", () => {
  const reported = fatalitiesReportedByStates(readerOf(), STATES);
  expect(reported).toMatchObject([
    { placeId: "US-CA", status: "value", parts: { numerator: 1048 } },
    { placeId: "US-CO", status: "not-reported" },
    { placeId: "US-CT", status: "value", parts: { numerator: 0 } },
  ]);
  expect(reported).toHaveLength(3);
});

it("keeps the estimate, with its rate, and what states reported as two indicators", () => {
  expect(fatalitiesOfNation(readerOf())).toMatchObject([
    {
      indicatorId: "child-fatalities",
      parts: { numerator: 70 },
      note: expect.stringContaining("not the national"),
    },
    { indicatorId: "child-fatalities-estimated", parts: { numerator: 80, value: 1.25 } },
  ]);
});

it("refuses a word that nobody has explained", () => {
  const file = "ncands_state_fatalities_victims_2013_2017_raw.csv";
  const changed = RAW_FILES[file]?.replace("Colorado,2017,-", "Colorado,2017,n/a") ?? "";
  expect(() => fatalitiesReportedByStates(readerOf({ [file]: changed }), STATES)).toThrow("n/a");
});
