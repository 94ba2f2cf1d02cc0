import type { Observation } from "@shared-measurement/core";
import { CHILDRENS_BUREAU, codesOf, type ReadRaw, type Reports } from "./raw.ts";
import { withoutHalfEditions } from "./without-half-editions.ts";

/** Entries and exits of the states: AFCARS Report No. 29, state editions. */
export function entriesAndExitsOfStates(read: ReadRaw): Observation[] {
  return read("afcars_state_ffy2017_2021.csv", {
    figures: [{ indicator: { constant: "entry-exit-ratio" }, numerator: "entered", denominator: "exited" }],
    place: { column: "state", template: "US-{}" },
    period: { field: { column: "ffy" }, kind: "federal-fiscal-year" },
    source: { publisher: CHILDRENS_BUREAU, report: { column: "report" }, asOf: { column: "data_as_of" } },
  });
}

const REPORT_29 = {
  name: "AFCARS Report No. 29 (via cwla.org and Children's Bureau Express)",
  asOf: "2022-06-28",
};

/** Reports of national figures, each with where it was seen, and the date of its data or else of its release. */
const REPORTS: Reports = {
  "AFCARS Report No. 14": { name: "AFCARS Report No. 14 (via Children's Bureau Express)", asOf: "2008" },
  "AFCARS Report No. 20 (July 2013)": {
    name: "AFCARS Report No. 20 (via a blog that quotes it)",
    asOf: "2013-07",
  },
  "AFCARS Report No. 21 (2014)": { name: "AFCARS Report No. 21 (via cwla.org)", asOf: "2014" },
  "AFCARS Report No. 27 (June 23, 2020)": {
    name: "AFCARS Report No. 27 (via pdf4pro.com)",
    asOf: "2020-06-23",
  },
  "AFCARS Report No. 28 (2021)": { name: "AFCARS Report No. 28 (via cwla.org)", asOf: "2021" },
  "AFCARS Report No. 29 (June 28, 2022)": REPORT_29,
  // The entries of FFY 2021. cwla.org gave 206,812 when Report No. 29 came out (November 2022) and repeated it beside
  // No. 30 (March 2024); for No. 30 the Children's Bureau's own release says 206,900. So 206,812 is No. 29's.
  "AFCARS Report No. 29/30": REPORT_29,
  // Released on 20 March 2024, says acf.hhs.gov; the date of its data was not seen.
  "AFCARS Report No. 30 (2024)": {
    name: "AFCARS Report No. 30 (via cwla.org and Children's Bureau Express)",
    asOf: "2024-03-20",
  },
};

/** A transcriber's note in words for a reader. */
const TOLD_NOTES = {
  "cbexpress Feb 2023 prints 216,812: conflicts with the state sum, treat as a typo in that page":
    "one page of the publisher prints 216,812 entries, which the sum of the states contradicts",
  "revises FY2012": "revises the figures that Report No. 20 gave",
  "revises FY2019": "",
};

/** Entries and exits of the nation, every edition. The sums of 51 states leave out Puerto Rico and are not read. */
export function entriesAndExitsOfNation(read: ReadRaw): Observation[] {
  const editions = read("us_national_series_long.csv", {
    keep: { measure: ["entered", "exited"] },
    joinParts: true,
    figures: [
      { indicator: { constant: "entry-exit-ratio" }, only: { measure: ["entered"] }, numerator: "value" },
      { indicator: { constant: "entry-exit-ratio" }, only: { measure: ["exited"] }, denominator: "value" },
    ],
    place: { constant: "US" },
    period: { field: { column: "ffy_or_period" }, kind: "federal-fiscal-year" },
    source: {
      publisher: CHILDRENS_BUREAU,
      report: { column: "report", codes: codesOf(REPORTS, "name") },
      asOf: { column: "report", codes: codesOf(REPORTS, "asOf") },
    },
    note: { column: "note", codes: TOLD_NOTES, unlisted: "keep" },
  });
  return withoutHalfEditions(editions);
}
