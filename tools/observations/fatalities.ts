import type { Observation } from "@shared-measurement/core";
import { CHILDRENS_BUREAU, codesOf, type ReadRaw, type Reports } from "./raw.ts";

/** Released in February 2019. */
const CM2017 = { name: "Child Maltreatment 2017", asOf: "2019" };

/** Deaths that states reported. "-" is a state that did not report. The row "National" is no state. */
export function fatalitiesReportedByStates(
  read: ReadRaw,
  states: Readonly<Record<string, string>>,
): Observation[] {
  return read("ncands_state_fatalities_victims_2013_2017_raw.csv", {
    figures: [{ indicator: { constant: "child-fatalities" }, numerator: "child_fatalities" }],
    place: { column: "state", codes: states, unlisted: "leave-out" },
    period: { field: { column: "ffy" }, kind: "federal-fiscal-year" },
    source: {
      publisher: CHILDRENS_BUREAU,
      report: { constant: CM2017.name },
      asOf: { constant: CM2017.asOf },
    },
    words: { "-": "not-reported" },
    thousandsCommas: true,
  });
}

const REVISES = "revises what was first published for the year";

/**
 * Where each national figure was seen, what that source is called here, and when its report was published, as exactly
 * as could be found. The estimate and the rate of one year and report are one figure.
 */
const REPORTS: Reports = {
  "Child Maltreatment 2017 table (all reporting states)": CM2017,
  "CWIG factsheet on Child Maltreatment 2004": {
    name: "Child Maltreatment 2004 (CWIG factsheet)",
    asOf: "2006",
  },
  "CWIG factsheet on Child Maltreatment 2008 (studylib.net)": {
    name: "Child Maltreatment 2008 (CWIG factsheet, via studylib.net)",
    asOf: "2010",
  },
  "GAO-11-599 on NCANDS 2009": { name: "NCANDS 2009 (via GAO-11-599)", asOf: "2011" },
  "onecircle.org quoting Child Maltreatment 2010": {
    name: "Child Maltreatment 2010 (via onecircle.org)",
    asOf: "2011",
  },
  "stored page quoting Child Maltreatment 2012": {
    name: "Child Maltreatment 2012 (via a page that quotes it)",
    asOf: "2013",
  },
  "Child Maltreatment 2015 (revised 2011 estimate) via cwla.org": {
    name: "Child Maltreatment 2015 (via cwla.org)",
    asOf: "2017",
    note: REVISES,
  },
  "Child Maltreatment 2015 via cwla.org": { name: "Child Maltreatment 2015 (via cwla.org)", asOf: "2017" },
  "Child Maltreatment 2016 via wcdhd.org": { name: "Child Maltreatment 2016 (via wcdhd.org)", asOf: "2018" },
  "Child Maltreatment 2017 via nccasp.org": {
    name: "Child Maltreatment 2017 (via nccasp.org)",
    asOf: "2019",
  },
  "Child Maltreatment 2020 (revised 2019 estimate) via clarola.org": {
    name: "Child Maltreatment 2020 (via clarola.org)",
    asOf: "2022",
    note: REVISES,
  },
  "Child Maltreatment 2020 via clarola.org": {
    name: "Child Maltreatment 2020 (via clarola.org)",
    asOf: "2022",
  },
  "Child Maltreatment 2022 (revised 2021 estimate), ACF press release Jan 29 2024": {
    name: "Child Maltreatment 2022 (via ACF press release)",
    asOf: "2024-01-29",
    note: REVISES,
  },
  "Child Maltreatment 2022, ACF press release Jan 29 2024": {
    name: "Child Maltreatment 2022 (via ACF press release)",
    asOf: "2024-01-29",
    // acf.hhs.gov, "New Federal Report Demonstrates Reduction in Child Maltreatment Victims". The raw files lack the
    // revision; without this note 1,990 and 2,000 would read as a rise, where one report has 2,050 and 2,000.
    note: "ACF's press release of January 8, 2025 revises this to 2,050; the rate is quoted from a secondary source",
  },
  // The rate of that report.
  "public repository text citing Child Maltreatment 2022 ch. 4": {
    name: "Child Maltreatment 2022 (via ACF press release)",
    asOf: "2024-01-29",
  },
  "Child Maltreatment 2023 via pacesconnection.com (Lives Cut Short)": {
    name: "Child Maltreatment 2023 (via pacesconnection.com)",
    asOf: "2025-01-08",
  },
};

/**
 * Deaths of the nation: what states reported, and the national estimate with its rate. A figure quoted from a blog
 * without its report (2001) is left out, as are rates without the estimate beside them before 2004.
 */
export function fatalitiesOfNation(read: ReadRaw): Observation[] {
  return read("us_national_series_long.csv", {
    keep: { measure: ["fatalities_reported_by_states", "fatalities_national_estimate", "fatality_rate"] },
    leaveOut: { report: ["stored blog quoting NCANDS"], ffy_or_period: ["2001", "2002", "2003"] },
    joinParts: true,
    figures: [
      {
        indicator: { constant: "child-fatalities" },
        only: { measure: ["fatalities_reported_by_states"] },
        numerator: "value",
        note: "sum of the states that reported, not the national estimate",
      },
      {
        indicator: { constant: "child-fatalities-estimated" },
        only: { measure: ["fatalities_national_estimate"] },
        numerator: "value",
      },
      {
        indicator: { constant: "child-fatalities-estimated" },
        only: { measure: ["fatality_rate"] },
        value: "value",
      },
    ],
    place: { constant: "US" },
    period: { field: { column: "ffy_or_period" }, kind: "federal-fiscal-year" },
    source: {
      publisher: CHILDRENS_BUREAU,
      report: { column: "report", codes: codesOf(REPORTS, "name") },
      asOf: { column: "report", codes: codesOf(REPORTS, "asOf") },
    },
    note: { column: "report", codes: codesOf(REPORTS, "note") },
  });
}
