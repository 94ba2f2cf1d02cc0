import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type Grid,
  type MappedTable,
  type Mapping,
  type MappingContext,
  mapGrid,
  nothingMapped,
  type Problem,
  TIDY_COLUMNS,
  tidyMapping,
} from "@shared-measurement/data";
import { bytesOf, readBytes } from "@shared-measurement/data/sources";
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

/** A data file opened, in any format; of a workbook with several sheets, the one that the mapping names. */
async function openFile(
  path: string,
  mapping: Mapping | undefined,
  file: string,
): Promise<{ readonly grid?: Grid; readonly problems: readonly Problem[] }> {
  const { grids, problems } = await readBytes(bytesOf(await contentOf(path), file), mapping?.read ?? {});
  const [grid, another] = grids;
  if (!grid || problems.some(({ severity }) => severity === "error")) return { problems };
  if (!another) return { grid, problems };
  const expected = grids.map(({ sheet }) => sheet).join(", ");
  return {
    problems: [...problems, { severity: "error", code: "several-sheets", file, expected, blocks: [{}] }],
  };
}

/** A data file read by its mapping, or as a tidy file where it is one; else the grid that needs a mapping. */
export async function readDataFile(
  path: string,
  mapping: Mapping | undefined,
  context: MappingContext,
): Promise<MappedTable | { readonly needsMapping: Grid }> {
  const file = basename(path);
  const { grid, problems } = await openFile(path, mapping, file);
  if (!grid) return nothingMapped(problems);
  const used = mapping ?? (isTidy(grid) ? tidyMapping : undefined);
  if (!used) return { needsMapping: grid };
  const mapped = mapGrid(grid, used, context);
  return { ...mapped, problems: [...problems, ...mapped.problems] };
}

function isTidy({ rows, names }: Grid): boolean {
  const header = (names ?? rows[0]?.cells ?? []).map((name) => name.trim());
  return TIDY_COLUMNS.every((column) => header.includes(column));
}
