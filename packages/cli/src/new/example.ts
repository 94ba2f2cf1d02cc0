import { federalFiscalYear, type Observation } from "@shared-measurement/core";

/** Deaths that states reported for the nation: Child Maltreatment 2017, Children's Bureau, released in 2019. */
const REPORTED = [
  [2013, 1548],
  [2014, 1585],
  [2015, 1589],
  [2016, 1699],
  [2017, 1688],
] as const;

/** One real series, so that a new coalition's page shows something true. */
export const exampleObservations: readonly Observation[] = REPORTED.map(([year, numerator]) => ({
  indicatorId: "child-fatalities",
  placeId: "US",
  period: federalFiscalYear(year),
  status: "value",
  parts: { numerator },
  source: { publisher: "HHS/ACF Children's Bureau", report: "Child Maltreatment 2017", asOf: "2019" },
  note: "sum of the states that reported, not the national estimate",
}));

/** A coalition.json that works as it is, to be made one's own. */
export function exampleConfiguration(id: string): object {
  return {
    $schema: "./coalition.schema.json",
    version: 2,
    id,
    name: id,
    summary: {
      en: "Say in two sentences who you are and what you measure together.",
      es: "Diga en dos oraciones quiénes son y qué miden juntos.",
    },
    places: [{ id: "US", name: { en: "United States", es: "Estados Unidos" }, level: "nation" }],
    glancePlaces: ["US"],
    indicators: [
      {
        preset: "child-fatalities",
        chart: "fatalities",
        why: {
          en: "Every death of a child from maltreatment may be preventable.",
          es: "Toda muerte de un niño por maltrato puede ser prevenible.",
        },
      },
    ],
    observations: [{ file: "observations/fatalities.csv" }],
  };
}
