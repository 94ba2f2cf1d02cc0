import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Observation } from "@shared-measurement/core";
import {
  type CheckReport,
  type Coalition,
  checkReport,
  coalitionData,
  contextOf,
  type FileOutcome,
  LoadError,
  nothingMapped,
  type Problem,
  type ReadFile,
  readCoalition,
  readObservations,
} from "@shared-measurement/data";
import { bytesOf } from "@shared-measurement/data/sources";
import { InputError } from "../command.ts";
import { contentOf, textOf } from "./read-file.ts";

const CONFIGURATION = "coalition.json";

/** A folder's coalition, or what is wrong with its configuration. Throws an InputError where there is none at all. */
export async function coalitionIn(
  folder: string,
): Promise<{ readonly coalition?: Coalition; readonly problems: readonly Problem[] }> {
  const path = join(folder, CONFIGURATION);
  if (!existsSync(path)) {
    throw new InputError(
      `${folder} has no ${CONFIGURATION}. Name a coalition's folder or a data file; "shared-measurement new NAME" makes a folder.`,
    );
  }
  return readCoalition(await textOf(path), CONFIGURATION);
}

/**
 * Checks a coalition's folder: its configuration, every observation file, and all of them together.
 *
 * @param against An earlier copy of the folder: what changed without a word since is among the warnings.
 */
export async function checkFolder(folder: string, against?: string): Promise<CheckReport> {
  const name = basename(resolve(folder));
  const { coalition, problems } = await coalitionIn(folder);
  if (!coalition) return checkReport(name, [], { indicators: new Map() }, problems);
  const files = await readAll(folder, coalition);
  const outcomes = files.map(({ file, table }): FileOutcome => ({ file, table }));
  const between = coalitionData(coalition, outcomes).problems.filter(
    ({ code }) => code === "duplicate-in-files",
  );
  const last = against === undefined ? [] : await observationsIn(against);
  return checkReport(name, files, contextOf(coalition), between, last);
}

async function observationsIn(folder: string): Promise<Observation[]> {
  const { coalition, problems } = await coalitionIn(folder);
  if (!coalition) {
    throw new InputError(
      `${folder} cannot be compared with: its coalition.json has ${problems.length} problems.`,
    );
  }
  return (await readAll(folder, coalition)).flatMap(({ table }) => table.observations);
}

async function readAll(folder: string, coalition: Coalition): Promise<ReadFile[]> {
  const open = async (file: string) => bytesOf(await contentOf(join(folder, file)), file);
  return Promise.all(
    coalition.observations.map(async (file): Promise<ReadFile> => {
      if (!coalition.origins?.[file] && !existsSync(join(folder, file))) return nothing(file, "not-found");
      try {
        return { file, table: await readObservations(coalition, file, open) };
      } catch (error) {
        if (!(error instanceof LoadError)) throw error;
        const isMapped = coalition.mappings?.[file] !== undefined;
        const isUnknown = !isMapped && error.problems.some(({ code }) => code === "missing-column");
        return isUnknown ? nothing(file, "not-tidy") : { file, table: nothingMapped(error.problems) };
      }
    }),
  );
}

const nothing = (file: string, code: Problem["code"]): ReadFile => ({
  file,
  table: nothingMapped([{ severity: "error", code, file, blocks: [{}] }]),
});
