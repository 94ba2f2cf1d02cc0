import type { PeriodKind } from "@shared-measurement/core";

/** Every kind of period, to choose from in a configuration or a mapping. */
export const PERIOD_KINDS = [
  "calendar-year",
  "federal-fiscal-year",
  "state-fiscal-year",
  "school-year",
  "quarter",
  "month",
  "day",
  "afcars-12-months",
  "ncands-year-pair",
] as const satisfies readonly PeriodKind[];
