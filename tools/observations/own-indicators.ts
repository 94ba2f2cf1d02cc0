import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Indicator } from "@shared-measurement/core";
import { readCoalition } from "@shared-measurement/data";

/** The coalitions' own folder: their configuration, and the observation files that are made here. */
export const COALITIONS = join(import.meta.dirname, "../../apps/dashboard/coalitions");

/** An indicator that a coalition defines in its own configuration, so that it is defined once. */
function ownIndicator(coalitionId: string, indicatorId: string): Indicator {
  const file = join(COALITIONS, coalitionId, "coalition.json");
  const { coalition } = readCoalition(readFileSync(file, "utf8"), file);
  const use = coalition?.indicators.find(({ indicator }) => indicator.id === indicatorId);
  if (!use) throw new Error(`${file} defines no indicator "${indicatorId}", which its observations need.`);
  return use.indicator;
}

export const childPopulation = ownIndicator("sacramento", "child-population");

export const townIndicators = ["reports-accepted", "reports-substantiated", "children-substantiated"].map(
  (id) => ownIndicator("connecticut-towns", id),
);

export const pennsylvaniaIndicators = ["substantiated-fatalities", "substantiated-near-fatalities"].map(
  (id) => ownIndicator("pennsylvania", id),
);
