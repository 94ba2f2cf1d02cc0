import type { Observation } from "@shared-measurement/core";
import type { Mapping } from "@shared-measurement/data";
import { CHILDRENS_BUREAU, type ReadRaw } from "./raw.ts";

/**
 * CFSR Round 4 context data, four editions that overlap and revise each other. A blank is a state over a data-quality
 * limit. The value follows from numerator and denominator; the file's `performance` is a proportion where the unit is
 * percent, and is not read.
 */
const shared: Pick<Mapping, "figures" | "period" | "source" | "words"> = {
  figures: [
    {
      indicator: {
        column: "indicator",
        codes: {
          RECURRENCE: "recurrence-of-maltreatment",
          REENTRY: "reentry",
          MALTX_IN_CARE: "maltreatment-in-care",
        },
        unlisted: "leave-out",
      },
      numerator: "numerator",
      denominator: "denominator",
    },
  ],
  period: { field: { column: "period" } },
  source: {
    publisher: CHILDRENS_BUREAU,
    report: { column: "profile_version", template: "CFSR Round 4 context data, profile of {}" },
    asOf: { column: "data_as_of" },
  },
  words: { "": "data-quality-limit" },
};

export function cfsrOfStates(read: ReadRaw): Observation[] {
  return read("cfsr4_state_period.csv", { ...shared, place: { column: "state", template: "US-{}" } });
}

/**
 * The nation: the rows of all ages together. The other rows are parts of it, and subtotals that count twice.
 *
 * The nation is the sum of the jurisdictions (states, the District of Columbia, Puerto Rico) that have a figure, and up to
 * 22 of 52 have none: a note says how many, so that a denominator that halves is not taken for half as many children.
 */
export function cfsrOfNation(read: ReadRaw, states: readonly Observation[]): Observation[] {
  const nation = read("cfsr4_us_age_race_period.csv", {
    ...shared,
    place: { constant: "US" },
    keep: { dimension_value: ["Total"] },
  });
  return nation.map((observation) => withoutStates(observation, states));
}

function withoutStates(nation: Observation, states: readonly Observation[]): Observation {
  const edition = states.filter(
    ({ indicatorId, period, source }) =>
      indicatorId === nation.indicatorId &&
      period.id === nation.period.id &&
      source.report === nation.source.report,
  );
  const without = edition.filter(({ status }) => status === "data-quality-limit").length;
  if (without === 0) return nation;
  return {
    ...nation,
    note: `without ${without} of ${edition.length} jurisdictions, over a data-quality limit`,
  };
}

/** One spelling of each race and ethnicity: the editions use two for one of them. */
const ONE_SPELLING = { "American Indian/Alaskan Native": "American Indian/Alaska Native" };

/** The nation by race and ethnicity, those not recorded among them. The groups add up to the total. */
export function cfsrOfNationByRace(read: ReadRaw): Observation[] {
  return read("cfsr4_us_age_race_period.csv", {
    ...shared,
    place: { constant: "US" },
    keep: { dimension: ["Race/ethnicity"], indicator: ["RECURRENCE"] },
    group: {
      dimension: { constant: "race-ethnicity" },
      id: { column: "dimension_value", codes: ONE_SPELLING, unlisted: "keep" },
    },
  });
}
