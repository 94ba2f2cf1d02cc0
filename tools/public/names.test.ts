import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportedNames } from "./exported-names.ts";

const packages = join(import.meta.dirname, "../../packages");

/** The names written by hand, under the entry that exports them. */
function writtenNames(): Map<string, readonly string[]> {
  const text = readFileSync(join(import.meta.dirname, "names.txt"), "utf8")
    .replace(/^#.*$/gm, "")
    .trim();
  return new Map(
    text.split(/\n(?=@)/).map((section) => {
      const [entry = "", ...names] = section.trim().split(/\s+/);
      return [entry, names];
    }),
  );
}

/** The source file of every entry of every package that has names to export. */
function sources(): Map<string, string> {
  const entries = readdirSync(packages).flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(packages, folder, "package.json"), "utf8"));
    const listed = Object.entries(exports as Record<string, string | Record<string, string>>);
    return listed.flatMap(([path, target]): [string, string][] => {
      const source = typeof target === "object" ? target["@shared-measurement/source"] : undefined;
      return source?.endsWith(".ts") ? [[`${name}${path.slice(1)}`, join(packages, folder, source)]] : [];
    });
  });
  return new Map(entries);
}

const written = writtenNames();
const found = sources();

test("the list has every entry of every package", () => {
  expect([...written.keys()].toSorted()).toEqual([...found.keys()].toSorted());
});

test.each([...found])(
  "%s exports the names of the list in tools/public/names.txt, and no other",
  (entry, file) => {
    expect(exportedNames(file)).toEqual((written.get(entry) ?? []).toSorted());
  },
);
