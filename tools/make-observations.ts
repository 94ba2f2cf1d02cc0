import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Observation } from "@shared-measurement/core";
import { comparePeriods } from "@shared-measurement/core";
import { writeTidy } from "@shared-measurement/data";
import { cfsrOfNation, cfsrOfNationByRace, cfsrOfStates } from "./observations/cfsr.ts";
import { ofNation, reportedByStates } from "./observations/fatalities.ts";
import { entriesAndExitsOfNation, entriesAndExitsOfStates } from "./observations/foster-care.ts";
import { illustrativeCounty } from "./observations/illustrative.ts";
import { COALITIONS } from "./observations/own-indicators.ts";
import { childPopulationOfCounties } from "./observations/population.ts";
import { rawFiles } from "./observations/raw.ts";
import { reportsOfTowns } from "./observations/towns.ts";
import { caseworkerTurnoverOfStates } from "./observations/workforce.ts";

/** Makes the observation files that the coalitions ship from the publishers' raw files: `pnpm observations FOLDER`. */
const folder = process.argv[2];
if (!folder) {
  console.error("Say where the raw files are: pnpm observations FOLDER");
  process.exit(2);
}

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

const read = rawFiles(folder);
const cfsr = [...cfsrOfStates(read), ...cfsrOfNation(read)];
const fosterCare = [...entriesAndExitsOfStates(read), ...entriesAndExitsOfNation(read)];
const fatalities = [...reportedByStates(read, STATES), ...ofNation(read)];
const turnover = caseworkerTurnoverOfStates(read);

const ofIndicator = (indicatorId: string) =>
  cfsr.filter((observation) => observation.indicatorId === indicatorId);
const federal: Readonly<Record<string, readonly Observation[]>> = {
  "recurrence.csv": ofIndicator("recurrence-of-maltreatment"),
  "reentry.csv": ofIndicator("reentry"),
  "maltreatment-in-care.csv": ofIndicator("maltreatment-in-care"),
  "entries-and-exits.csv": fosterCare,
  "fatalities.csv": fatalities,
};

const NPCS = ["CT", "GA", "IN", "NH", "NJ", "OR", "SC", "TN", "VT", "WI"].map((state) => `US-${state}`);
const CPPC = ["US-FL", "US-IA", "US-KY", "US-MO"];

writeFiles("sacramento", ["US", "US-CA", "06067"], {
  ...federal,
  "child-population.csv": childPopulationOfCounties(read),
  "illustrative-county.csv": illustrativeCounty("06067"),
});
writeFiles("colorado", ["US", "US-CO"], { ...federal, "recurrence-by-race.csv": cfsrOfNationByRace(read) });
writeFiles("npcs", ["US", ...NPCS], { ...federal, "turnover.csv": turnover });
writeFiles("cppc", ["US", ...CPPC], { ...federal, "turnover.csv": turnover });
const towns = reportsOfTowns(read);
writeFiles("connecticut-towns", [...new Set(towns.map(({ placeId }) => placeId))], { "towns.csv": towns });

/** One file an indicator, only the coalition's places, in a fixed order: the same facts give the same bytes. */
function writeFiles(
  coalition: string,
  places: readonly string[],
  files: Readonly<Record<string, readonly Observation[]>>,
): void {
  for (const [name, observations] of Object.entries(files)) {
    const own = observations.filter(({ placeId }) => places.includes(placeId)).toSorted(inOrder);
    const path = join(COALITIONS, coalition, "observations", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeTidy(own));
    console.log(`${path}: ${own.length} observations`);
  }
}

function inOrder(a: Observation, b: Observation): number {
  return (
    compare(a.indicatorId, b.indicatorId) ||
    compare(a.placeId, b.placeId) ||
    compare(a.group?.id ?? "", b.group?.id ?? "") ||
    comparePeriods(a.period, b.period) ||
    compare(a.source.asOf, b.source.asOf)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
