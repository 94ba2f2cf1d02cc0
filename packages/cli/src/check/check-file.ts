import { basename } from "node:path";
import { PRESETS } from "@shared-measurement/core";
import {
  type CheckReport,
  checkReport,
  contextOf,
  type Guess,
  guessMapping,
  type Mapping,
  type MappingContext,
  nothingMapped,
  readMapping,
} from "@shared-measurement/data";
import { InputError } from "../command.ts";
import { coalitionIn } from "./check-folder.ts";
import { readDataFile, textOf } from "./read-file.ts";

/** What a file may be read against. */
export interface FileOptions {
  /** The path of a mapping. */
  readonly mapping?: string | undefined;
  /** The folder of the coalition whose indicators and places the file has figures of. */
  readonly coalition?: string | undefined;
  /** The sheet of a workbook, for a first guess. */
  readonly sheet?: string | undefined;
}

/** Checks one data file; gives a first guess in place of a report where it is neither tidy nor mapped. */
export async function checkFile(path: string, options: FileOptions): Promise<CheckReport | Guess> {
  const file = basename(path);
  const context = await contextFor(options.coalition);
  const mapping = await mappingAt(options.mapping);
  if (mapping && "problems" in mapping) return checkReport(file, [], context, mapping.problems);
  const table = await readDataFile(path, mapping, options.sheet, context);
  if (!("needsMapping" in table)) return checkReport(file, [{ file, table }], context);
  const { grid, ...opened } = table.needsMapping;
  const { guess, problems } = guessMapping(grid, { ...context, ...opened });
  return guess ?? checkReport(file, [{ file, table: nothingMapped(problems) }], context);
}

async function contextFor(folder: string | undefined): Promise<MappingContext> {
  if (folder === undefined) return { indicators: PRESETS };
  const { coalition } = await coalitionIn(folder);
  if (!coalition)
    throw new InputError(`${folder} has problems in its coalition.json: check the folder first.`);
  return contextOf(coalition);
}

async function mappingAt(
  path: string | undefined,
): Promise<Mapping | undefined | Pick<CheckReport, "problems">> {
  if (path === undefined) return undefined;
  const { mapping, problems } = readMapping(await textOf(path), basename(path));
  return mapping ?? { problems };
}
