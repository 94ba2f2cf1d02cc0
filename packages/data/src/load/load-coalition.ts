import { type CoalitionEntry, readCoalitionList } from "../coalition/coalition-list.ts";
import type { Coalition } from "../coalition/coalition-schema.ts";
import { readCoalition } from "../coalition/read-coalition.ts";
import type { MappedTable } from "../mapping/map-table.ts";
import type { Bytes } from "../source/bytes.ts";
import { fetchBytes } from "../source/http.ts";
import { LoadError } from "./load-error.ts";
import { loadText } from "./load-text.ts";
import { readObservations } from "./read-observations.ts";

/** `baseUrl` with exactly one slash at its end. */
export const folder = (baseUrl: string) => `${baseUrl.replace(/\/+$/, "")}/`;

/** The coalitions listed at `<base>coalitions.json`. Throws a LoadError. */
export async function loadCoalitionList(
  baseUrl: string,
  signal: AbortSignal,
): Promise<readonly CoalitionEntry[]> {
  const file = "coalitions.json";
  const { coalitions, problems } = readCoalitionList(
    await loadText(`${folder(baseUrl)}${file}`, file, signal),
    file,
  );
  if (!coalitions) throw new LoadError(problems);
  return coalitions;
}

/** The configuration at `<base><id>/coalition.json`. Throws a LoadError, with every problem of the file. */
export async function loadCoalition(baseUrl: string, id: string, signal: AbortSignal): Promise<Coalition> {
  const file = `${id}/coalition.json`;
  // The id comes from the page's address: it names a folder, and leads nowhere else.
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(id))
    throw new LoadError([{ severity: "error", code: "not-found", file }]);
  const { coalition, problems } = readCoalition(
    await loadText(`${folder(baseUrl)}${file}`, file, signal),
    file,
  );
  if (!coalition) throw new LoadError(problems);
  if (coalition.id === id) return coalition;
  const value = JSON.stringify(coalition.id);
  throw new LoadError([
    { severity: "error", code: "wrong-value", file, column: "id", value, expected: `"${id}"` },
  ]);
}

/**
 * The observations in one file of a coalition, tidy or by its mapping. Problems inside the file are part of the result:
 * the rest of it can be used.
 *
 * @throws LoadError where there is no file, or the connection was lost.
 */
export function loadObservations(
  baseUrl: string,
  coalition: Coalition,
  file: string,
  signal: AbortSignal,
): Promise<MappedTable> {
  const isTidy = coalition.mappings?.[file] === undefined;
  const open = async (name: string): Promise<Bytes> => {
    const address = `${folder(baseUrl)}${coalition.id}/${name}`;
    const bytes = await fetchBytes(address, name, { signal, anyContentType: true });
    // A row cut before its last column's "yes" would make an illustrative number a real one.
    return isTidy ? { ...bytes, whole: false } : bytes;
  };
  return readObservations(coalition, file, open, { signal });
}
