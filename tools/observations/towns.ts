import type { Observation } from "@shared-measurement/core";
import type { Mapping } from "@shared-measurement/data";
import { townIndicators } from "./own-indicators.ts";
import type { ReadRaw } from "./raw.ts";

const FILE = "ct_dcf_town_reports_sfy2011_2017_raw.csv";

const COLUMNS: Readonly<Record<string, string>> = {
  "reports-accepted": "TTL_CPS_ACEPT_M",
  "reports-substantiated": "TTL_CPS_SUBS_M",
  "children-substantiated": "CHILDREN_SUBS",
};

/**
 * Connecticut's towns. "<= 10" hides 1 to 10. The publisher does not say whether "-" is zero or something else (the file
 * has no 0 at all, and two columns are "-" in every row, the state's too), so it is a figure that was not reported, and
 * never zero.
 *
 * Allegations are not read: in a year as few as two towns' are hidden, and the state's total less the shown towns'
 * leaves their sum, so that either would be known to whoever knows the other.
 */
const shared: Omit<Mapping, "place"> = {
  figures: Object.entries(COLUMNS).map(([indicator, numerator]) => ({
    indicator: { constant: indicator },
    numerator,
  })),
  period: { field: { column: "FISC_YEAR" }, kind: "state-fiscal-year" },
  source: {
    publisher: { constant: "Connecticut Department of Children and Families" },
    report: { constant: "Abuse and neglect reports by town, data.ct.gov 337d-73fs" },
    asOf: { constant: "2017" },
  },
  words: { "<= 10": "suppressed", "-": "not-reported" },
};

export function reportsOfTowns(read: ReadRaw): Observation[] {
  const towns = read(
    FILE,
    { ...shared, leaveOut: { TOWN: ["Statewide"] }, place: { column: "TOWN", template: "CT-{}" } },
    townIndicators,
  );
  const state = read(
    FILE,
    { ...shared, keep: { TOWN: ["Statewide"] }, place: { constant: "US-CT" } },
    townIndicators,
  );
  return [...state, ...towns].map(sayDash);
}

function sayDash(observation: Observation): Observation {
  if (observation.status !== "not-reported") return observation;
  return { ...observation, note: 'the publisher prints "-" and does not say whether it means zero' };
}
