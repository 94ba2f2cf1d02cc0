import type { Observation } from "@shared-measurement/core";
import { CHILDRENS_BUREAU, type ReadRaw } from "./raw.ts";

/** Entries and exits of the states: AFCARS Report No. 29, state editions. */
export function entriesAndExitsOfStates(read: ReadRaw): Observation[] {
  return read("afcars_state_ffy2017_2021.csv", {
    figures: [{ indicator: { constant: "entry-exit-ratio" }, numerator: "entered", denominator: "exited" }],
    place: { column: "state", template: "US-{}" },
    period: { field: { column: "ffy" }, kind: "federal-fiscal-year" },
    source: { publisher: CHILDRENS_BUREAU, report: { column: "report" }, asOf: { column: "data_as_of" } },
  });
}

/** Reports of national figures: what each is called here, and when its figures were published. */
const REPORTS: Readonly<Record<string, { name: string; asOf: string }>> = {
  "AFCARS Report No. 14": { name: "AFCARS Report No. 14", asOf: "2008" },
  "AFCARS Report No. 20 (July 2013)": { name: "AFCARS Report No. 20", asOf: "2013-07" },
  "AFCARS Report No. 21 (2014)": { name: "AFCARS Report No. 21", asOf: "2014" },
  "AFCARS Report No. 27 (June 23, 2020)": { name: "AFCARS Report No. 27", asOf: "2020-06-23" },
  "AFCARS Report No. 28 (2021)": { name: "AFCARS Report No. 28", asOf: "2021" },
  "AFCARS Report No. 29 (June 28, 2022)": { name: "AFCARS Report No. 29", asOf: "2022-06-28" },
  // Seen in March 2024 beside the figures of Report No. 30.
  "AFCARS Report No. 29/30": { name: "AFCARS Report No. 30", asOf: "2024" },
  "AFCARS Report No. 30 (2024)": { name: "AFCARS Report No. 30", asOf: "2024" },
};

const codes = (field: "name" | "asOf") =>
  Object.fromEntries(Object.entries(REPORTS).map(([report, said]) => [report, said[field]]));

/** A transcriber's note in words for a reader. */
const TOLD_NOTES = {
  "cbexpress Feb 2023 prints 216,812: conflicts with the state sum, treat as a typo in that page":
    "one page of the publisher prints 216,812 entries, which the sum of the states contradicts",
};

/** Entries and exits of the nation, every edition. The sums of 51 states leave out Puerto Rico and are not read. */
export function entriesAndExitsOfNation(read: ReadRaw): Observation[] {
  const editions = read("us_national_series_long.csv", {
    keep: { measure: ["entered", "exited"] },
    joinParts: true,
    figures: [
      { indicator: { constant: "entry-exit-ratio" }, only: { measure: ["entered"] }, numerator: "value" },
      { indicator: { constant: "entry-exit-ratio" }, only: { measure: ["exited"] }, denominator: "value" },
    ],
    place: { constant: "US" },
    period: { field: { column: "ffy_or_period" }, kind: "federal-fiscal-year" },
    source: {
      publisher: CHILDRENS_BUREAU,
      report: { column: "report", codes: codes("name") },
      asOf: { column: "report", codes: codes("asOf") },
    },
    note: { column: "note", codes: TOLD_NOTES, unlisted: "keep" },
  });
  return withoutHalfRevisions(editions);
}

/**
 * A later report that revises entries alone gives no ratio, and its entries may not be set over the exits of another
 * report. Where a whole edition exists, it stays the figure, and a half one is told in its note.
 */
export function withoutHalfRevisions(editions: readonly Observation[]): Observation[] {
  const isWhole = (observation: Observation) =>
    observation.status === "value" &&
    observation.parts.numerator !== undefined &&
    observation.parts.denominator !== undefined;
  const sameYear = (a: Observation, b: Observation) => a.period.id === b.period.id;
  return editions
    .filter(
      (edition) => isWhole(edition) || !editions.some((other) => sameYear(other, edition) && isWhole(other)),
    )
    .map((edition) => {
      const halves = editions.filter(
        (other) => sameYear(other, edition) && !isWhole(other) && other.source.asOf > edition.source.asOf,
      );
      const told = halves.map(sayHalf);
      const note = [edition.note, ...told].filter(Boolean).join("; ");
      return note === "" || !isWhole(edition) ? edition : { ...edition, note };
    });
}

function sayHalf(half: Observation): string {
  const { numerator, denominator } = half.status === "value" ? half.parts : {};
  const said = numerator === undefined ? `${denominator} exits` : `${numerator} entries`;
  return `${half.source.report} (as of ${half.source.asOf}) later gave ${said} without the other part`;
}
