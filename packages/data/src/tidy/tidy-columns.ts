/** The columns of a tidy observation file, in their order. */
export const TIDY_COLUMNS = [
  "indicator",
  "place",
  "period",
  "group_dimension",
  "group",
  "numerator",
  "denominator",
  "value",
  "lower",
  "upper",
  "status",
  "publisher",
  "report",
  "as_of",
  "note",
  "illustrative",
] as const;

export type TidyColumn = (typeof TIDY_COLUMNS)[number];
