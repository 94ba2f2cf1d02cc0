import type { Observation } from "@shared-measurement/core";

/** A figure as a partner sent it: the state, one of its counties, or a group of the state's children. */
export interface Raw {
  readonly indicator: string;
  readonly place: string;
  readonly period: string;
  readonly group?: string;
  readonly numerator: number;
  readonly denominator?: number;
}

/** A row of a file, whatever its publisher left in it or took out. */
export interface Row extends Omit<Raw, "numerator"> {
  readonly numerator?: number;
  /** What the group is a group of, where it is not the coalition's own dimension. */
  readonly dimension?: string;
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly asOf?: string;
  readonly status?: "suppressed";
}

export const COUNTIES = ["ALDER", "BEECH", "CEDAR", "DOGWOOD", "ELM", "FIR"] as const;
export const GROUPS = ["one", "two", "three", "four"] as const;
export const STATE = "S";
export const DIMENSION = "race-ethnicity";
export const RECURRENCE = "recurrence-of-maltreatment";
export const DEATHS = "child-fatalities";
export const ENTRIES = "entry-exit-ratio";

export const keyOf = ({ indicator, place, period, group = "" }: Omit<Raw, "numerator">): string =>
  [indicator, place, period, group].join(" ");

export const keyOfObservation = ({ indicatorId, placeId, period, group }: Observation): string =>
  keyOf({ indicator: indicatorId, place: placeId, period: period.id, ...(group && { group: group.id }) });

const recurrence = [
  ["FY12-13", [21, 18, 22, 41, 52, 63], [24, 22, 58, 113]],
  ["FY13-14", [24, 16, 19, 46, 49, 66], [25, 21, 59, 115]],
  ["FY14-15", [19, 17, 24, 38, 57, 71], [22, 24, 61, 119]],
  ["FY15-16", [22, 14, 17, 44, 54, 64], [21, 23, 60, 111]],
  ["FY16-17", [23, 16, 21, 43, 8, 68], [23, 25, 57, 74]],
  ["FY17-18", [25, 19, 18, 45, 51, 62], [24, 22, 62, 112]],
  ["FY18-19", [20, 17, 23, 49, 56, 67], [25, 23, 59, 125]],
  ["FY19-20", [4, 12, 5, 47, 58, 69], [5, 13, 61, 116]],
  ["FY20-21", [14, 12, 15, 46, 57, 67], [17, 15, 60, 119]],
  ["FY21-22", [6, 13, 3, 45, 55, 66], [4, 14, 59, 111]],
  ["FY22-23", [5, 12, 7, 44, 54, 65], [6, 12, 57, 112]],
] as const;
const deaths = [
  ["FFY2020", [3, 4, 12, 13, 21, 22]],
  ["FFY2021", [14, 15, 12, 16, 23, 20]],
  ["FFY2022", [2, 5, 13, 14, 22, 25]],
] as const;
const entries = [
  ["FFY2020", [6, 13, 31, 44, 52, 61]],
  ["FFY2021", [16, 15, 33, 41, 50, 66]],
] as const;

/** What no other number of the coalition is like, so that it can be looked for. */
const children = (index: number, year: number) => 1009 + index * 1733 + year * 127;
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Counties and groups that each add up to the state. */
export function rawFigures(): Raw[] {
  const counties = (
    indicator: string,
    period: string,
    counts: readonly number[],
    of?: readonly number[],
  ): Raw[] =>
    [STATE, ...COUNTIES].map((place, index) => ({
      indicator,
      place,
      period,
      numerator: index === 0 ? sum(counts) : (counts[index - 1] ?? 0),
      ...(of && { denominator: index === 0 ? sum(of) : (of[index - 1] ?? 0) }),
    }));
  return [
    ...recurrence.flatMap(([period, counts, groups], year) => {
      const of = COUNTIES.map((_, index) => children(index, year));
      const large = GROUPS.slice(1).map((_, index) => children(index + 1, year) + 11);
      const parts = [sum(of) - sum(large), ...large];
      // The state is what its counties come to; so are its groups, the last of them taking what is left.
      const last = sum(counts) - sum(groups.slice(0, -1));
      return [
        ...counties(RECURRENCE, period, counts, of),
        ...GROUPS.map((group, index) => ({
          indicator: RECURRENCE,
          place: STATE,
          period,
          group,
          numerator: index === GROUPS.length - 1 ? last : (groups[index] ?? 0),
          denominator: parts[index] ?? 0,
        })),
      ];
    }),
    ...deaths.flatMap(([period, counts]) => counties(DEATHS, period, counts)),
    ...entries.flatMap(([period, counts], year) =>
      counties(
        ENTRIES,
        period,
        counts,
        counts.map((_, index) => 211 + 17 * index + year),
      ),
    ),
  ];
}

const HEADER =
  "indicator,place,period,group_dimension,group,numerator,denominator,value,lower,upper,status,publisher,report,as_of,note,illustrative";

/** Rows as a file of the coalition. */
export const rawCsv = (figures: readonly Row[]): string =>
  [
    HEADER,
    ...figures.map((figure) => {
      const { indicator, place, period, group, dimension = DIMENSION } = figure;
      const { numerator, denominator, value, lower, upper, status = "value", asOf = "2025-02-01" } = figure;
      return [
        ...[indicator, place, period, group ? dimension : "", group],
        ...[numerator, denominator, value, lower, upper, status],
        ...["State agency", "Annual report", asOf, "", ""],
      ].join(",");
    }),
    "",
  ].join("\n");

const both = (name: string) => ({ en: name, es: name });
/** The coalition: a state, its counties, its groups, and three indicators. */
export const coalition = {
  version: 1,
  id: "attacked",
  name: both("Attacked Coalition"),
  shortName: "Attacked",
  summary: both("Made up."),
  places: [
    { id: STATE, name: both("The state"), level: "state" },
    ...COUNTIES.map((id) => ({
      id,
      name: both(`${id[0]}${id.slice(1).toLowerCase()} County`),
      level: "county",
      parentId: STATE,
    })),
  ],
  glancePlaces: [STATE, "ALDER"],
  indicators: [
    {
      preset: RECURRENCE,
      chart: "repeat-maltreatment",
      why: both("Why."),
      groups: {
        place: STATE,
        dimension: DIMENSION,
        reference: "four",
        names: Object.fromEntries(GROUPS.map((group) => [group, both(`Group ${group}`)])),
      },
    },
    { preset: DEATHS, chart: "fatalities", why: both("Why.") },
    { preset: ENTRIES, chart: "entry-exit", why: both("Why.") },
  ],
  observations: ["observations/all.csv"],
};
