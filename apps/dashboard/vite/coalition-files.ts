import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CoalitionEntry } from "@shared-measurement/data";
import { type PublishOptions, protectedCoalition } from "./protected-coalition.ts";

/** Where the coalitions are, and which of them the first page names first. */
export interface CoalitionsOptions {
  /** The folder that has one folder for each coalition, from the root of the site. */
  readonly folder: string;
  /** The ids that lead the list, in this order. Every other coalition follows in alphabetical order. */
  readonly first?: readonly string[];
}

/** The published files of a folder of coalitions, by their address below the site's base. Nothing else in it is published. */
export interface CoalitionFiles {
  /** `coalitions.json` (the list), `<id>/coalition.json`, `<id>/release.json`, `<id>/observations/*.csv`. */
  readonly all: () => Promise<ReadonlyMap<string, string>>;
  /** One of them, made when asked for, so that a change shows on reload. */
  readonly read: (path: string) => Promise<string | undefined>;
}

export function coalitionFiles(
  { folder, first = [] }: CoalitionsOptions,
  options: PublishOptions,
): CoalitionFiles {
  const made = new Map<string, { state: string; files: Promise<ReadonlyMap<string, string>> }>();
  /** A coalition is protected as a whole, and only when something in its folder has changed. */
  const filesOf = (id: string) => {
    const state = stateOf(join(folder, id));
    const known = made.get(id);
    if (known?.state === state) return known.files;
    const files = protectedCoalition(join(folder, id), options);
    made.set(id, { state, files });
    return files;
  };
  const list = () =>
    `${JSON.stringify(
      coalitionIds(folder, first).map((id) => entryOf(folder, id)),
      undefined,
      2,
    )}\n`;
  return {
    async all() {
      const files = new Map([["coalitions.json", list()]]);
      for (const id of coalitionIds(folder, first)) {
        for (const [file, text] of await filesOf(id)) files.set(`${id}/${file}`, text);
      }
      return files;
    },
    async read(path) {
      if (path === "coalitions.json") return list();
      const [id = "", ...rest] = path.split("/");
      if (!coalitionIds(folder, first).includes(id)) return undefined;
      return (await filesOf(id)).get(rest.join("/"));
    },
  };
}

function coalitionIds(folder: string, first: readonly string[]): readonly string[] {
  if (!existsSync(folder)) return [];
  const found = readdirSync(folder).filter((id) => existsSync(join(folder, id, "coalition.json")));
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
  return found.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** When each file in a folder was last changed. */
function stateOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)
    .join("\n");
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
