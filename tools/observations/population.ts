import type { Observation } from "@shared-measurement/core";
import { childPopulation } from "./own-indicators.ts";
import type { ReadRaw } from "./raw.ts";

/**
 * Children living in a California county: American Community Survey, five-year estimates, named by the last of the five
 * years (the file's own project says so; one-year estimates do not exist for counties as small as some in it).
 */
export function childPopulationOfCounties(read: ReadRaw): Observation[] {
  return read(
    "ca_county_acs_child_population_2010_2022.csv",
    {
      figures: [{ indicator: { constant: "child-population" }, numerator: "child_pop" }],
      place: { column: "county_fips" },
      period: { field: { column: "year" }, kind: "calendar-year" },
      source: {
        publisher: { constant: "US Census Bureau" },
        report: { column: "year", template: "American Community Survey, five-year estimates to {}" },
        asOf: { column: "year" },
      },
    },
    [childPopulation],
  );
}
