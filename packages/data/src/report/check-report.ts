import type { Observation } from "@shared-measurement/core";
import { checkFigures, locate } from "../checks/check-figures.ts";
import { againstLastRelease, type Change, revisionsOf } from "../checks/revisions.ts";
import type { DeclaredReading } from "../mapping/declared-readings.ts";
import type { MappedTable, MappingContext } from "../mapping/map-table.ts";
import type { Problem } from "../problems/problem.ts";
import type { Normalisation } from "../table/normalisation.ts";

/** What came of one file. */
export interface FileReport {
  readonly file: string;
  readonly observations: number;
  readonly leftOut: number;
  readonly declared: readonly DeclaredReading[];
  readonly normalised: readonly Normalisation[];
}

/** Everything that is to be said of some files, as plain data: a page, a text and JSON are made of it. */
export interface CheckReport {
  readonly name: string;
  readonly files: readonly FileReport[];
  /** Errors first, then warnings, then notes. */
  readonly problems: readonly Problem[];
  /** Figures that were published again with another number. */
  readonly changes: readonly Change[];
  /** How many figures these are of, and how many were published again at all. */
  readonly changed: number;
  readonly publishedAgain: number;
}

/** A file that was read, or tried. */
export interface ReadFile {
  readonly file: string;
  readonly table: MappedTable;
}

/**
 * Checks files together and reports on all of them.
 *
 * @param more Problems found elsewhere, such as in the configuration.
 * @param last What the last release said.
 */
export function checkReport(
  name: string,
  files: readonly ReadFile[],
  context: MappingContext,
  more: readonly Problem[] = [],
  last: readonly Observation[] = [],
): CheckReport {
  const located = files.flatMap(({ file, table }) => locate(file, table));
  const all = [
    ...more,
    ...files.flatMap(({ table }) => table.problems),
    ...againstLastRelease(last, located),
    ...checkFigures(located, context.indicators, context.places, context.parents),
  ];
  const { changes, changed, publishedAgain } = revisionsOf(located.map(({ observation }) => observation));
  const of = (severity: Problem["severity"]) => all.filter((problem) => problem.severity === severity);
  return {
    name,
    files: files.map(({ file, table }) => ({
      file,
      observations: table.observations.length,
      leftOut: table.leftOut,
      declared: table.declared,
      normalised: table.normalised,
    })),
    problems: [...of("error"), ...of("warning"), ...of("note")],
    changes,
    changed,
    publishedAgain,
  };
}

/** Whether anything stops a figure. */
export const hasErrors = ({ problems }: CheckReport) => problems.some(({ severity }) => severity === "error");
