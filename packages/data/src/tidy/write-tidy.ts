import type { Observation } from "@shared-measurement/core";
import Papa from "papaparse";
import { TIDY_COLUMNS, type TidyColumn } from "./tidy-columns.ts";

/**
 * Writes observations as a tidy file that `readTidy` gives back exactly. It is for programs: texts are quoted where
 * they need it and otherwise left as they are. A file that people open in a spreadsheet is made by `toCsv` of core,
 * which defuses formulas. A source's address is not part of the format.
 */
export function writeTidy(observations: readonly Observation[]): string {
  const rows = observations.map((observation) => {
    const record = recordOf(observation);
    return TIDY_COLUMNS.map((column) => record[column]);
  });
  return `${Papa.unparse([[...TIDY_COLUMNS], ...rows], { newline: "\n" })}\n`;
}

function recordOf(observation: Observation): Record<TidyColumn, string> {
  const { numerator, denominator, value, lower, upper } =
    observation.status === "value" ? observation.parts : {};
  return {
    indicator: observation.indicatorId,
    place: observation.placeId,
    period: observation.period.id,
    group_dimension: observation.group?.dimension ?? "",
    group: observation.group?.id ?? "",
    numerator: numberText(numerator),
    denominator: numberText(denominator),
    value: numberText(value),
    lower: numberText(lower),
    upper: numberText(upper),
    status: observation.status,
    publisher: observation.source.publisher,
    report: observation.source.report,
    as_of: observation.source.asOf,
    note: observation.note ?? "",
    illustrative: observation.illustrative ? "yes" : "",
  };
}

/** The shortest text that reads back as the same number; blank for a part that is not given. */
function numberText(number: number | undefined): string {
  return number === undefined ? "" : String(number);
}
