import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseSync } from "vite";

/**
 * Every name a module exports, types included, in the order of the alphabet; what it passes on from other files of its
 * folder by `export *` too.
 */
export function exportedNames(file: string): readonly string[] {
  const { module } = parseSync(file, readFileSync(file, "utf8"));
  const names = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ exportName, moduleRequest }) => {
      if (exportName.name) return [exportName.name];
      return moduleRequest ? exportedNames(join(dirname(file), moduleRequest.value)) : ["default"];
    });
  return [...new Set(names)].toSorted();
}
