import type { Indicator } from "@shared-measurement/core";
import type { MappedTable } from "../mapping/map-table.ts";
import type { Problem } from "../problems/problem.ts";
import { jumps } from "./jumps.ts";
import { changedLabels } from "./labels.ts";
import { type Check, type Located, linesOf } from "./located.ts";
import {
  missingDenominators,
  noDenominators,
  publisherNotes,
  roundedFigures,
  smallCounts,
  withoutNumbers,
  zeroDenominators,
} from "./parts.ts";
import { gaps, mixedPeriods, overlappingPeriods, unfinishedPeriods } from "./periods.ts";
import { placesAgainstTotal } from "./places-against-total.ts";
import { revised } from "./revisions.ts";
import { groupsAgainstTotal, placesWithoutFigures, totalAmongPlaces } from "./sums.ts";

const CHECKS: readonly Check[] = [
  mixedPeriods,
  overlappingPeriods,
  unfinishedPeriods,
  jumps,
  changedLabels,
  groupsAgainstTotal,
  totalAmongPlaces,
  placesAgainstTotal,
  missingDenominators,
  withoutNumbers,
  gaps,
  noDenominators,
  zeroDenominators,
  smallCounts,
  roundedFigures,
  publisherNotes,
  revised,
  placesWithoutFigures,
];

/**
 * Looks across the figures that were read for what no single row shows: labels that change, totals among the parts,
 * jumps, gaps, revisions. Warnings first, then notes; none stops a figure.
 *
 * @param places The places that figures are expected of.
 * @param parents The place around a place.
 */
export function checkFigures(
  all: readonly Located[],
  indicators: ReadonlyMap<string, Indicator>,
  places?: ReadonlySet<string>,
  parents?: ReadonlyMap<string, string>,
): Problem[] {
  const checked = { all, lines: linesOf(all, indicators), indicators, places, parents };
  const found = CHECKS.flatMap((check) => check(checked));
  return [
    ...found.filter(({ severity }) => severity === "warning"),
    ...found.filter(({ severity }) => severity === "note"),
  ];
}

/** The figures of a mapped file, each with its row. */
export function locate(file: string, { observations, rows, placesOverlap }: MappedTable): Located[] {
  return observations.map((observation, index) => ({
    observation,
    file,
    row: rows[index] ?? 0,
    ...(placesOverlap && { placesOverlap }),
  }));
}
