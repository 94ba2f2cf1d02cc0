import type { Indicator } from "../indicator.ts";
import { childFatalities, childFatalitiesEstimated } from "./child-fatalities.ts";
import { entryExitRatio } from "./entry-exit-ratio.ts";
import { incidentReviewItems } from "./incident-reviews.ts";
import { maltreatmentInCare } from "./maltreatment-in-care.ts";
import { nearFatalities } from "./near-fatalities.ts";
import { recurrenceOfMaltreatment } from "./recurrence.ts";
import { reentry } from "./reentry.ts";
import { caseworkerTurnover } from "./workforce-turnover.ts";

export {
  caseworkerTurnover,
  childFatalities,
  childFatalitiesEstimated,
  entryExitRatio,
  incidentReviewItems,
  maltreatmentInCare,
  nearFatalities,
  recurrenceOfMaltreatment,
  reentry,
};

/** The field's indicators, ready to use, by id. */
export const PRESETS: ReadonlyMap<string, Indicator> = new Map(
  [
    recurrenceOfMaltreatment,
    entryExitRatio,
    childFatalities,
    childFatalitiesEstimated,
    reentry,
    maltreatmentInCare,
    nearFatalities,
    caseworkerTurnover,
    incidentReviewItems,
  ].map((indicator) => [indicator.id, indicator]),
);
