import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type Grid,
  type GuessContext,
  LoadError,
  type MappedTable,
  type Mapping,
  type MappingContext,
  mapPieces,
  nothingMapped,
  type Problem,
  TIDY_COLUMNS,
  tidyMapping,
} from "@shared-measurement/data";
import { type Bytes, bytesOf, readBytes, readPieces } from "@shared-measurement/data/sources";
import { InputError } from "../command.ts";

/** The text of a file that the person named. Throws an InputError where there is none. */
export async function textOf(path: string): Promise<string> {
  return new TextDecoder().decode(await contentOf(path));
}

/** The content of a file that the person named. Throws an InputError where there is none. */
export async function contentOf(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    throw new InputError(`${path} cannot be read. Check its name, and whether you may open it.`);
  }
}

/** A file that needs a mapping: its grid, and how it was opened. */
export interface Unmapped extends Pick<GuessContext, "read" | "otherSheets"> {
  readonly grid: Grid;
}

/** A data file read by its mapping, or as a tidy file where it is one; else what needs a mapping. */
export async function readDataFile(
  path: string,
  mapping: Mapping | undefined,
  sheet: string | undefined,
  context: MappingContext,
): Promise<MappedTable | { readonly needsMapping: Unmapped }> {
  const file = basename(path);
  const bytes = bytesOf(await contentOf(path), file);
  if (mapping) return await readMapped(bytes, mapping, context);
  const opened = await openUnmapped(bytes, sheet === undefined ? {} : { sheet });
  if ("problems" in opened) return nothingMapped(opened.problems);
  if (!isTidy(opened.grid)) return { needsMapping: opened };
  return await readMapped(bytes, opened.read ? { ...tidyMapping, read: opened.read } : tidyMapping, context);
}

async function readMapped(bytes: Bytes, mapping: Mapping, context: MappingContext): Promise<MappedTable> {
  try {
    return await mapPieces(readPieces(bytes, mapping.read), mapping, context);
  } catch (error) {
    if (error instanceof LoadError) return nothingMapped(error.problems);
    throw error;
  }
}

/** A file opened where nobody has said how: the longest list of a JSON text, the longest sheet of a workbook. */
async function openUnmapped(
  bytes: Bytes,
  read: NonNullable<GuessContext["read"]>,
): Promise<Unmapped | { readonly problems: readonly Problem[] }> {
  const { grids, problems } = await readBytes(bytes, read);
  const list = problems.find(({ code }) => code === "not-records")?.nearest;
  if (list !== undefined && read.records === undefined) return await openUnmapped(bytes, { records: list });
  const [longest, ...others] = grids.toSorted((a, b) => b.rows.length - a.rows.length);
  if (!longest || problems.some(({ severity }) => severity === "error")) return { problems };
  const { sheet } = longest;
  const isNamed = Object.keys(read).length > 0;
  if (others.length === 0 || sheet === undefined) return { grid: longest, ...(isNamed && { read }) };
  return { grid: longest, read: { sheet }, otherSheets: others.flatMap((grid) => grid.sheet ?? []) };
}

function isTidy({ rows, names }: Grid): boolean {
  const header = (names ?? rows[0]?.cells ?? []).map((name) => name.trim());
  return TIDY_COLUMNS.every((column) => header.includes(column));
}
