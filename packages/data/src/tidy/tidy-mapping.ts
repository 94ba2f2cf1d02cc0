import type { Mapping } from "../mapping/mapping.ts";

/**
 * The mapping of the tidy observation file, which the project ships and its dashboard loads: one row a figure, and a
 * status in every row. A blank number is a part that the source does not give.
 */
export const tidyMapping: Mapping = {
  figures: [
    {
      indicator: { column: "indicator" },
      numerator: "numerator",
      denominator: "denominator",
      // In the indicator's unit, as the format says.
      value: { column: "value", scale: 1 },
      lower: { column: "lower", scale: 1 },
      upper: { column: "upper", scale: 1 },
    },
  ],
  place: { column: "place" },
  period: { field: { column: "period" } },
  group: { dimension: { column: "group_dimension" }, id: { column: "group" } },
  status: { column: "status" },
  source: { publisher: { column: "publisher" }, report: { column: "report" }, asOf: { column: "as_of" } },
  note: { column: "note" },
  illustrative: { column: "illustrative" },
  words: { "": "part-not-given" },
};
