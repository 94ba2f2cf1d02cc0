import { comparePeriods, type Observation } from "@shared-measurement/core";
import { writeTidy } from "@shared-measurement/data";
import { cfsrOfNation, cfsrOfNationByRace, cfsrOfStates } from "./cfsr.ts";
import { fatalitiesOfNation, fatalitiesReportedByStates } from "./fatalities.ts";
import { entriesAndExitsOfNation, entriesAndExitsOfStates } from "./foster-care.ts";
import { illustrativeCounty } from "./illustrative.ts";
import { fatalitiesInPennsylvania } from "./pennsylvania.ts";
import { childPopulationOfCounties } from "./population.ts";
import type { ReadRaw } from "./raw.ts";
import { reportsOfTowns } from "./towns.ts";
import { caseworkerTurnoverOfStates } from "./workforce.ts";

/** The states of all coalitions, as the reports of NCANDS name them. */
const STATES = {
  California: "US-CA",
  Colorado: "US-CO",
  Connecticut: "US-CT",
  Florida: "US-FL",
  Georgia: "US-GA",
  Indiana: "US-IN",
  Iowa: "US-IA",
  Kentucky: "US-KY",
  Missouri: "US-MO",
  "New Hampshire": "US-NH",
  "New Jersey": "US-NJ",
  Oregon: "US-OR",
  "South Carolina": "US-SC",
  Tennessee: "US-TN",
  Vermont: "US-VT",
  Wisconsin: "US-WI",
};

const SACRAMENTO = "06067";
const NPCS = ["CT", "GA", "IN", "NH", "NJ", "OR", "SC", "TN", "VT", "WI"].map((state) => `US-${state}`);
const CPPC = ["US-FL", "US-IA", "US-KY", "US-MO"];

/**
 * The text of every observation file that the coalitions ship, by its path below the folder of coalitions. All of them
 * are made before any can be written: a raw file with a problem throws, and nothing is half new.
 */
export function observationFiles(read: ReadRaw): ReadonlyMap<string, string> {
  const ofStates = cfsrOfStates(read);
  const cfsr = [...ofStates, ...cfsrOfNation(read, ofStates)];
  const ofIndicator = (id: string) => cfsr.filter(({ indicatorId }) => indicatorId === id);
  const everywhere = {
    "recurrence.csv": ofIndicator("recurrence-of-maltreatment"),
    "reentry.csv": ofIndicator("reentry"),
    "entries-and-exits.csv": [...entriesAndExitsOfStates(read), ...entriesAndExitsOfNation(read)],
    "fatalities.csv": [...fatalitiesReportedByStates(read, STATES), ...fatalitiesOfNation(read)],
  };
  const inCare = { "maltreatment-in-care.csv": ofIndicator("maltreatment-in-care") };
  const turnover = { "turnover.csv": caseworkerTurnoverOfStates(read) };
  const towns = reportsOfTowns(read);
  const pennsylvania = fatalitiesInPennsylvania(read);
  return new Map([
    ...filesOf("sacramento", ["US", "US-CA", SACRAMENTO], {
      ...everywhere,
      ...inCare,
      "child-population.csv": childPopulationOfCounties(read),
      "illustrative-county.csv": illustrativeCounty(SACRAMENTO),
    }),
    ...filesOf("colorado", ["US", "US-CO"], {
      ...everywhere,
      ...inCare,
      "recurrence-by-race.csv": cfsrOfNationByRace(read),
    }),
    ...filesOf("npcs", ["US", ...NPCS], { ...everywhere, ...turnover }),
    ...filesOf("cppc", ["US", ...CPPC], { ...everywhere, ...inCare, ...turnover }),
    ...filesOf("connecticut-towns", [...new Set(towns.map(({ placeId }) => placeId))], {
      "towns.csv": towns,
    }),
    ...filesOf("pennsylvania", [...new Set(pennsylvania.map(({ placeId }) => placeId))], {
      "fatalities.csv": pennsylvania,
    }),
  ]);
}

/** Only the coalition's places, in a fixed order: the same facts give the same bytes, however the raw rows stand. */
function filesOf(
  coalition: string,
  places: readonly string[],
  files: Readonly<Record<string, readonly Observation[]>>,
): [string, string][] {
  return Object.entries(files).map(([name, observations]) => {
    const own = observations.filter(({ placeId }) => places.includes(placeId)).toSorted(inOrder);
    const path = `${coalition}/observations/${name}`;
    if (own.length === 0)
      throw new Error(`No raw row is of a place of ${path}: has a column or a name changed?`);
    return [path, writeTidy(own)];
  });
}

function inOrder(a: Observation, b: Observation): number {
  return (
    compare(a.indicatorId, b.indicatorId) ||
    compare(a.placeId, b.placeId) ||
    compare(a.group?.id ?? "", b.group?.id ?? "") ||
    comparePeriods(a.period, b.period) ||
    compare(a.source.asOf, b.source.asOf) ||
    compare(a.source.report, b.source.report)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
