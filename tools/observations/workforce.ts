import type { Observation } from "@shared-measurement/core";
import type { ReadRaw } from "./raw.ts";

/** Caseworker turnover, known between two bounds. The source's year is that of the data's submission to NCANDS. */
export function caseworkerTurnoverOfStates(read: ReadRaw): Observation[] {
  return read("workforce_turnover_state_year_2003_2015.csv", {
    figures: [
      {
        indicator: { constant: "caseworker-turnover" },
        lower: { column: "lower.turnover.caseworker", scale: 100 },
        upper: { column: "upper.turnover.caseworker", scale: 100 },
      },
    ],
    place: { column: "StaTerr", template: "US-{}" },
    period: { field: { column: "year" }, kind: "federal-fiscal-year" },
    source: {
      publisher: { constant: "Edwards & Wildeman" },
      report: { constant: "Characteristics of the front-line child welfare workforce (2018)" },
      asOf: { constant: "2018" },
    },
    words: { NA: "not-reported", "": "not-reported" },
  });
}
