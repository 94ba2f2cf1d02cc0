import {
  buildSeries,
  type Group,
  type Indicator,
  type Observation,
  type Place,
  PRESETS,
  type Series,
} from "@shared-measurement/core";
import { checkFigures, locate } from "../checks/check-figures.ts";
import { remarksOf } from "../checks/remarks.ts";
import { groupBy } from "../group-by.ts";
import { blockedBy, isBlocked } from "../mapping/blocked.ts";
import { editionIndex } from "../mapping/edition-index.ts";
import type { MappedTable, MappingContext } from "../mapping/map-table.ts";
import { indexOfPlaces } from "../places/place-index.ts";
import type { Problem } from "../problems/problem.ts";
import type { Coalition } from "./coalition-schema.ts";

/** What came of one observation file: its table, or why there is none. */
export type FileOutcome =
  | { readonly file: string; readonly table: MappedTable }
  | { readonly file: string; readonly problem: Problem };

/** A coalition with its numbers: what a dashboard draws from. */
export interface CoalitionData {
  readonly coalition: Coalition;
  readonly places: ReadonlyMap<string, Place>;
  /** Every indicator of the coalition and each one's companion, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /**
   * The series of an indicator and place, without cells where no file has a figure of it. Undefined where a problem
   * stops it (`problemsOf` says which), or where the indicator or place is not one of the coalition's.
   */
  readonly seriesOf: (indicatorId: string, placeId: string, group?: Group) => Series | undefined;
  /** Everything wrong in any file. */
  readonly problems: readonly Problem[];
  /** What stops the series of an indicator and place: the sentences to show in place of its chart. */
  readonly problemsOf: (indicatorId: string, placeId: string) => readonly Problem[];
  /** What a reader of the series should know, as warnings: to be said beside its chart. */
  readonly warningsOf: (indicatorId: string, placeId: string) => readonly Problem[];
}

/** The indicators that a coalition's files may have figures of: its own, and the field's. */
export function readableIndicators(coalition: Coalition): ReadonlyMap<string, Indicator> {
  return new Map([
    ...PRESETS,
    ...coalition.indicators.map(({ indicator }) => [indicator.id, indicator] as const),
  ]);
}

/** What a coalition's files are read against. */
export function contextOf(coalition: Coalition): MappingContext {
  return {
    indicators: readableIndicators(coalition),
    places: new Set(coalition.places.map((place) => place.id)),
    placesByName: indexOfPlaces(coalition.places),
    parents: new Map(
      coalition.places.flatMap(({ id, parentId }) => (parentId === undefined ? [] : [[id, parentId]])),
    ),
  };
}

/**
 * Puts a coalition's files together. A bad row stops its series; a file that is not there stops the series that no
 * other file has figures of, since "no figure published" would not be true of them.
 */
export function coalitionData(coalition: Coalition, files: readonly FileOutcome[]): CoalitionData {
  const indicators = indicatorsOf(coalition);
  const places = new Map(coalition.places.map((place) => [place.id, place]));
  const problems = [
    ...files.flatMap((outcome) => ("table" in outcome ? outcome.table.problems : [outcome.problem])),
    ...duplicatesBetween(files),
    ...notPublished(coalition),
  ];
  const errors = problems.filter((problem) => problem.severity === "error");
  const [ofFiles, ofRows] = [errors.filter(stopsFile), errors.filter((problem) => !stopsFile(problem))];
  const stopped = blockedBy(ofRows);
  const observations = groupBySeries(
    files.flatMap((outcome) => ("table" in outcome ? outcome.table.observations : [])),
  );
  const own = (indicatorId: string, placeId: string) =>
    observations.get(seriesKey(indicatorId, placeId)) ?? [];

  const located = groupBy(
    files.flatMap((outcome) => ("table" in outcome ? locate(outcome.file, outcome.table) : [])),
    ({ observation }) => seriesKey(observation.indicatorId, observation.placeId),
  );
  const warningsOf = (indicatorId: string, placeId: string) =>
    checkFigures(located.get(seriesKey(indicatorId, placeId)) ?? [], indicators).filter(
      ({ severity }) => severity === "warning",
    );

  const problemsOf = (indicatorId: string, placeId: string) => {
    const direct = ofRows.filter((problem) => isBlocked(problem.blocks ?? [], indicatorId, placeId));
    return direct.length > 0 || own(indicatorId, placeId).length > 0 ? direct : ofFiles;
  };
  const seriesOf = (indicatorId: string, placeId: string, group?: Group) => {
    const indicator = indicators.get(indicatorId);
    const place = places.get(placeId);
    if (!indicator || !place || isBlocked(stopped, indicatorId, placeId)) return undefined;
    const figures = own(indicatorId, placeId);
    if (figures.length === 0 && ofFiles.length > 0) return undefined;
    const series = buildSeries(indicator, place, figures, group);
    const remarks = remarksOf(
      warningsOf(indicatorId, placeId),
      indicator,
      place,
      groupNames(coalition, indicatorId),
    );
    return remarks.length > 0 ? { ...series, remarks } : series;
  };
  return { coalition, places, indicators, seriesOf, problems, problemsOf, warningsOf };
}

/** What the coalition calls the groups of an indicator, by their ids in its files. */
function groupNames({ indicators }: Coalition, indicatorId: string) {
  const groups = indicators.find(({ indicator }) => indicator.id === indicatorId)?.groups;
  return { ...groups?.notRecorded, ...groups?.names };
}

function indicatorsOf({ indicators }: Coalition): Map<string, Indicator> {
  const companions = indicators.flatMap(({ companion }) => {
    const preset = companion === undefined ? undefined : PRESETS.get(companion);
    return preset ? [[preset.id, preset] as const] : [];
  });
  return new Map([...companions, ...indicators.map(({ indicator }) => [indicator.id, indicator] as const)]);
}

/** Whether a problem leaves open which figures it touches: it stops all of its file. */
function stopsFile({ blocks }: Problem): boolean {
  return (
    blocks?.some((blocked) => blocked.indicatorId === undefined && blocked.placeId === undefined) ?? true
  );
}

const seriesKey = (indicatorId: string, placeId: string) => JSON.stringify([indicatorId, placeId]);

function groupBySeries(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = seriesKey(observation.indicatorId, observation.placeId);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  return groups;
}

/** What a release leaves out is not "no figure": it says why there is none. */
function notPublished({ release }: Coalition): Problem[] {
  if (!release) return [];
  const refused = release.refused.map(
    ({ indicator, reason }): Problem => ({
      severity: "error",
      code: reason,
      file: indicator,
      blocks: [{ indicatorId: indicator }],
    }),
  );
  const withheld = release.withheld.map(({ file, indicator, place }): Problem => {
    const blocked = {
      ...(indicator !== undefined && { indicatorId: indicator }),
      ...(place !== undefined && { placeId: place }),
    };
    return { severity: "error", code: "withheld", file, blocks: [blocked] };
  });
  return [...refused, ...withheld];
}

/** Within one file a repeated figure is found when it is read; here, one that two files give. */
function duplicatesBetween(files: readonly FileOutcome[]): Problem[] {
  const seen = editionIndex<string>();
  return files.flatMap((outcome) => {
    if (!("table" in outcome)) return [];
    return outcome.table.observations.flatMap((observation): Problem[] => {
      const other = seen.get(observation);
      seen.set(observation, outcome.file);
      if (other === undefined) return [];
      const { indicatorId, placeId, period } = observation;
      const value = `${indicatorId}, ${placeId}, ${period.id}`;
      const blocks = [{ indicatorId, placeId }];
      return [{ severity: "error", code: "duplicate-in-files", file: outcome.file, value, other, blocks }];
    });
  });
}
