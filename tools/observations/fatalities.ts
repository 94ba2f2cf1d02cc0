import type { Observation } from "@shared-measurement/core";
import { CHILDRENS_BUREAU, type ReadRaw } from "./raw.ts";

/** Deaths that states reported: Child Maltreatment 2017 (released in February 2019). "-" is a state that did not report. */
export function reportedByStates(read: ReadRaw, states: Readonly<Record<string, string>>): Observation[] {
  return read("ncands_state_fatalities_victims_2013_2017_raw.csv", {
    figures: [{ indicator: { constant: "child-fatalities" }, numerator: "child_fatalities" }],
    place: { column: "state", codes: states, unlisted: "leave-out" },
    period: { field: { column: "ffy" }, kind: "federal-fiscal-year" },
    source: {
      publisher: CHILDRENS_BUREAU,
      report: { constant: "Child Maltreatment 2017" },
      asOf: { constant: "2019" },
    },
    words: { "-": "not-reported" },
    thousandsCommas: true,
  });
}

/**
 * Where each national figure was seen, what that source is called here, and the year its report was published. The
 * estimate and the rate of one year and report are one figure.
 */
const REPORTS: Readonly<Record<string, { name: string; asOf: string }>> = {
  "Child Maltreatment 2017 table (all reporting states)": { name: "Child Maltreatment 2017", asOf: "2019" },
  "CWIG factsheet on Child Maltreatment 2004": {
    name: "Child Maltreatment 2004 (CWIG factsheet)",
    asOf: "2006",
  },
  "CWIG factsheet on Child Maltreatment 2008 (studylib.net)": {
    name: "Child Maltreatment 2008 (CWIG factsheet)",
    asOf: "2010",
  },
  "GAO-11-599 on NCANDS 2009": { name: "NCANDS 2009, as quoted in GAO-11-599", asOf: "2011" },
  "onecircle.org quoting Child Maltreatment 2010": {
    name: "Child Maltreatment 2010 (as quoted)",
    asOf: "2011",
  },
  "stored page quoting Child Maltreatment 2012": {
    name: "Child Maltreatment 2012 (as quoted)",
    asOf: "2013",
  },
  "Child Maltreatment 2015 (revised 2011 estimate) via cwla.org": {
    name: "Child Maltreatment 2015",
    asOf: "2017",
  },
  "Child Maltreatment 2015 via cwla.org": { name: "Child Maltreatment 2015", asOf: "2017" },
  "Child Maltreatment 2016 via wcdhd.org": { name: "Child Maltreatment 2016", asOf: "2018" },
  "Child Maltreatment 2017 via nccasp.org": { name: "Child Maltreatment 2017", asOf: "2019" },
  "Child Maltreatment 2020 (revised 2019 estimate) via clarola.org": {
    name: "Child Maltreatment 2020",
    asOf: "2022",
  },
  "Child Maltreatment 2020 via clarola.org": { name: "Child Maltreatment 2020", asOf: "2022" },
  "Child Maltreatment 2022 (revised 2021 estimate), ACF press release Jan 29 2024": {
    name: "Child Maltreatment 2022",
    asOf: "2024-01-29",
  },
  "Child Maltreatment 2022, ACF press release Jan 29 2024": {
    name: "Child Maltreatment 2022",
    asOf: "2024-01-29",
  },
  "public repository text citing Child Maltreatment 2022 ch. 4": {
    name: "Child Maltreatment 2022",
    asOf: "2024-01-29",
  },
  "Child Maltreatment 2023 via pacesconnection.com (Lives Cut Short)": {
    name: "Child Maltreatment 2023",
    asOf: "2025",
  },
};

const codes = (field: "name" | "asOf") =>
  Object.fromEntries(Object.entries(REPORTS).map(([report, said]) => [report, said[field]]));

/**
 * Deaths of the nation: what states reported, and the national estimate with its rate. A figure quoted from a blog
 * without its report (2001) is left out, as are rates without the estimate beside them before 2004.
 */
export function ofNation(read: ReadRaw): Observation[] {
  return read("us_national_series_long.csv", {
    keep: { measure: ["fatalities_reported_by_states", "fatalities_national_estimate", "fatality_rate"] },
    leaveOut: { report: ["stored blog quoting NCANDS"], ffy_or_period: ["2001", "2002", "2003"] },
    joinParts: true,
    figures: [
      {
        indicator: { constant: "child-fatalities" },
        only: { measure: ["fatalities_reported_by_states"] },
        numerator: "value",
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
      report: { column: "report", codes: codes("name") },
      asOf: { column: "report", codes: codes("asOf") },
    },
  });
}
