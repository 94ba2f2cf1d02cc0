import { contextOf } from "../coalition/coalition-data.ts";
import type { Coalition } from "../coalition/coalition-schema.ts";
import type { Origin } from "../coalition/origin-schema.ts";
import { mapPieces } from "../mapping/map-pieces.ts";
import type { MappedTable } from "../mapping/map-table.ts";
import type { Bytes } from "../source/bytes.ts";
import { fetchBytes } from "../source/http.ts";
import type { ReadResult } from "../source/read-bytes.ts";
import type { ReadOptions } from "../source/read-options.ts";
import { type GridPiece, readPieces } from "../source/read-pieces.ts";
import { tidyMapping } from "../tidy/tidy-mapping.ts";
import { LoadError } from "./load-error.ts";

/** Opens a file of a coalition's folder by its name, wherever that folder lies. */
export type OpenFile = (file: string) => Bytes | Promise<Bytes>;

/**
 * The checked observations of one file of a coalition, from its folder or from where else it comes, in any format: by
 * its mapping where it has one, else as a tidy file. Problems inside the file are part of the result: the rest of it can
 * be used.
 *
 * @throws LoadError for a file that is not there or cannot be used; the signal's reason when it is aborted.
 */
export async function readObservations(
  coalition: Coalition,
  file: string,
  open: OpenFile,
  options: Pick<ReadOptions, "signal" | "onProgress" | "limits"> = {},
): Promise<MappedTable> {
  const mapping = coalition.mappings?.[file];
  const declared = mapping ? { ...mapping.read, ...options } : { ...TIDY, ...options };
  const pieces = await opened(coalition.origins?.[file], file, open, declared);
  const table = await mapPieces(pieces, mapping ?? tidyMapping, contextOf(coalition));
  // Its columns changed overnight: nothing can be read, and what was read before is not to be replaced by nothing.
  if (table.problems.some(({ code }) => code === "missing-column")) throw new LoadError(table.problems);
  return table;
}

/** Of a tidy file that is text. */
const TIDY = { delimiter: ",", encoding: "utf-8" } as const;

async function opened(
  origin: Origin | undefined,
  file: string,
  open: OpenFile,
  options: ReadOptions,
): Promise<AsyncIterable<GridPiece>> {
  switch (origin?.kind) {
    case "socrata": {
      const { readSocrata } = await import("../source/socrata.ts");
      return gridsOf(await readSocrata(origin, file, options));
    }
    case "ckan": {
      const { readCkan } = await import("../source/ckan.ts");
      return gridsOf(await readCkan(origin, file, options));
    }
    case "google-sheet": {
      const { fetchGoogleSheet } = await import("../source/google-sheet.ts");
      return readPieces(await fetchGoogleSheet(origin.link, file, options), options);
    }
    case "address":
      return readPieces(await fetchBytes(origin.address, file, options), options);
    case undefined:
      return readPieces(await open(file), options);
  }
}

async function* gridsOf({ grids, problems }: ReadResult): AsyncGenerator<GridPiece> {
  if (grids.length === 0) throw new LoadError(problems);
  for (const grid of grids) yield { grid, problems };
}
