import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Audience } from "@shared-measurement/disclosure";

/** What a release is made of, beside its files of figures. */
export interface ReleaseRecord {
  readonly version: 1;
  readonly coalition: string;
  readonly audience: Audience;
  /** The day it was made. */
  readonly made: string;
  /** SHA-256 of every file, by its name below the coalition's folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** A release as it was kept: never changed afterwards. */
export interface KeptRelease {
  readonly record: ReleaseRecord;
  /** The text of every file, by its name. */
  readonly files: ReadonlyMap<string, string>;
}

export const RELEASES = "releases";

export const checksum = (text: string) => createHash("sha256").update(text).digest("hex");

/**
 * The releases that were kept in a coalition's folder, oldest first. What they showed is known, whatever the figures are
 * called today.
 *
 * @throws Error where a kept file is not what it was when it was published.
 */
export function keptReleases(folder: string): KeptRelease[] {
  const all = join(folder, RELEASES);
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .toSorted()
    .map((name) => {
      const record = JSON.parse(readFileSync(join(all, name, "release.json"), "utf8")) as ReleaseRecord;
      const files = Object.entries(record.files).map(([file, sum]) => {
        const path = join(all, name, file);
        const text = readFileSync(path, "utf8");
        if (checksum(text) !== sum) {
          throw new Error(`${path} was changed after it was published. Bring back the file as it was.`);
        }
        return [file, text] as const;
      });
      return { record, files: new Map(files) };
    });
}

/** Keeps a release beside the earlier ones. Those of one day are numbered. */
export function keepRelease(folder: string, release: KeptRelease): void {
  const { made, audience } = release.record;
  const before = existsSync(join(folder, RELEASES)) ? readdirSync(join(folder, RELEASES)) : [];
  const sameDay = before.filter((name) => name.startsWith(`${made}-${audience}`)).length;
  const name = sameDay === 0 ? `${made}-${audience}` : `${made}-${audience}-${sameDay + 1}`;
  const write = (file: string, text: string) => {
    const path = join(folder, RELEASES, name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  };
  for (const [file, text] of release.files) write(file, text);
  write("release.json", `${JSON.stringify(release.record, undefined, 2)}\n`);
}
