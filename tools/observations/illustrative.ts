import { ncandsYearPair, type Observation } from "@shared-measurement/core";

const CHILDREN = 1000;

/**
 * A made-up county series: of 1,000 children, 100 and 120 in turn. Sacramento County's own counts may not be
 * redistributed, so this shows where they would stand. It goes nowhere, so that no page can say of the county that
 * anything became better or worse, and every figure is marked as illustrative wherever it is shown.
 */
export function illustrativeCounty(placeId: string): Observation[] {
  return [2019, 2020, 2021, 2022, 2023].map((year) => ({
    indicatorId: "recurrence-of-maltreatment",
    placeId,
    period: ncandsYearPair(year),
    status: "value",
    parts: { numerator: year % 2 === 1 ? 100 : 120, denominator: CHILDREN },
    source: {
      publisher: "Shared Measurement (illustrative)",
      report: "Illustrative series, made up: 100 and 120 of 1,000 in turn",
      asOf: "2026",
    },
    illustrative: true,
  }));
}
