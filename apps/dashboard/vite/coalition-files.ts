import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CoalitionEntry } from "@shared-measurement/data";

/** Where the coalitions are, and which of them the first page names first. */
export interface CoalitionsOptions {
  /** The folder that has one folder for each coalition, from the root of the site. */
  readonly folder: string;
  /** The ids that lead the list, in this order. Every other coalition follows in alphabetical order. */
  readonly first?: readonly string[];
}

/**
 * The published files of a folder of coalitions, by their address below the site's base: `coalitions.json` (the list),
 * `<id>/coalition.json`, `<id>/observations/*.csv`. Nothing else in the folder is published. Each is read when asked
 * for, so that a change shows on reload.
 */
export function coalitionFiles({ folder, first = [] }: CoalitionsOptions): ReadonlyMap<string, () => Buffer> {
  const ids = coalitionIds(folder, first);
  const list = () =>
    Buffer.from(
      `${JSON.stringify(
        ids.map((id) => entryOf(folder, id)),
        undefined,
        2,
      )}\n`,
    );
  return new Map([
    ["coalitions.json", list],
    ...ids.flatMap((id) =>
      ["coalition.json", ...observationFiles(join(folder, id))].map(
        (file) => [`${id}/${file}`, () => readFileSync(join(folder, id, file))] as const,
      ),
    ),
  ]);
}

function coalitionIds(folder: string, first: readonly string[]): readonly string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).filter((id) => existsSync(join(folder, id, "coalition.json")));
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return found.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function observationFiles(coalition: string): readonly string[] {
  const folder = join(coalition, "observations");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => `observations/${file}`);
}

/** A coalition whose configuration cannot be read stays in the list: its own page says what is wrong with it. */
function entryOf(folder: string, id: string): CoalitionEntry {
  try {
    const { name, summary } = JSON.parse(readFileSync(join(folder, id, "coalition.json"), "utf8"));
    if (name && summary) return { id, name, summary };
  } catch {
    // Said below.
  }
  return {
    id,
    name: id,
    summary: {
      en: "The configuration of this dashboard cannot be read. Its page says what is wrong.",
      es: "La configuración de este tablero no se puede leer. Su página dice qué está mal.",
    },
  };
}
