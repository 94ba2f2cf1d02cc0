import type { Observation } from "@shared-measurement/core";
import type { Mapping } from "@shared-measurement/data";
import { pennsylvaniaIndicators } from "./own-indicators.ts";
import type { ReadRaw } from "./raw.ts";

const COUNT = "substantiated_incidents";

/**
 * Children who died or nearly died of substantiated abuse or neglect, by the year of the incident. "<11" hides 1 to 10;
 * zeros are shown.
 */
const shared: Omit<Mapping, "place"> = {
  figures: [
    {
      indicator: { constant: "substantiated-fatalities" },
      only: { status: ["fatality"] },
      numerator: COUNT,
    },
    {
      indicator: { constant: "substantiated-near-fatalities" },
      only: { status: ["near fatality"] },
      numerator: COUNT,
    },
  ],
  period: { field: { column: "incident_year" }, kind: "calendar-year" },
  source: {
    publisher: { constant: "Pennsylvania Department of Human Services" },
    report: { constant: "Quarterly summaries of child fatalities and near fatalities (Act 33 of 2008)" },
    asOf: { constant: "2023" },
  },
  words: { "<11": "suppressed" },
};

/**
 * The state and its counties. Years that the summaries do not cover whole are left out: most incidents of October to
 * December are missing of 2011 to 2015, and of 2023 there is one quarter.
 */
export function fatalitiesInPennsylvania(read: ReadRaw): Observation[] {
  const state = read(
    "pa_fatal_nearfatal_state_year.csv",
    {
      ...shared,
      keep: { coverage_note: ["complete quarters in source"] },
      place: { constant: "US-PA" },
    },
    pennsylvaniaIndicators,
  );
  const counties = read(
    "pa_fatal_nearfatal_county_year_masked.csv",
    { ...shared, place: { column: "county", template: "PA-{}" } },
    pennsylvaniaIndicators,
  );
  return [...state, ...counties];
}
