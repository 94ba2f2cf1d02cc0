import { ncandsYearPair, type Observation } from "@shared-measurement/core";

/** Round on purpose: nobody can take them for a county's figures. */
const OF_A_THOUSAND = [100, 95, 95, 90, 85];

/**
 * A made-up county series. Sacramento County's own counts may not be redistributed, so this shows where they would
 * stand; every figure is marked as illustrative wherever it is shown.
 */
export function illustrativeCounty(placeId: string): Observation[] {
  return OF_A_THOUSAND.map((numerator, year) => ({
    indicatorId: "recurrence-of-maltreatment",
    placeId,
    period: ncandsYearPair(2019 + year),
    status: "value",
    parts: { numerator, denominator: 1000 },
    source: { publisher: "Shared Measurement", report: "Illustrative series, made up", asOf: "2026" },
    illustrative: true,
  }));
}
