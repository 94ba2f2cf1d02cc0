import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type PublishOptions, protectedCoalition } from "../protected-coalition.ts";

export type Files = ReadonlyMap<string, string>;

/** The folder of a coalition, in which releases are made one after another. */
export interface Folder {
  readonly path: string;
  readonly put: (file: string, text: string) => void;
  /** The files of a release, kept beside the earlier ones. */
  readonly release: (options?: Partial<PublishOptions>) => Promise<Files>;
}

/** Works in a folder with these files and a secret that is the same for all, and takes it away afterwards. */
export async function inFolder<Outcome>(
  files: Files,
  work: (folder: Folder) => Promise<Outcome>,
): Promise<Outcome> {
  const path = mkdtempSync(join(tmpdir(), "attacked-"));
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  const release = (options: Partial<PublishOptions> = {}) =>
    protectedCoalition(path, { today: "2026-01-02", keep: true, say: failOn, ...options });
  try {
    put("private.json", JSON.stringify({ version: 1, secret: "a secret that every twin is given alike" }));
    for (const [file, text] of files) put(file, text);
    return await work({ path, put, release });
  } finally {
    rmSync(path, { recursive: true });
  }
}

function failOn(sentence: string): never {
  throw new Error(sentence);
}
