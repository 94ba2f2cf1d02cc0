import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { passes } from "./command.ts";
import { packAll } from "./pack.ts";
import { one, type Tally } from "./tally.ts";

/** Whether every package, as it would be published, is what publint and attw want of an ESM package with types. */
export function checkPackages(): Tally {
  const folder = mkdtempSync(join(tmpdir(), "packages-"));
  try {
    const results = packAll(folder).flatMap(({ file }) => [
      passes("publint", "run", "--strict", file),
      // A style sheet has no types for attw to find.
      passes(
        "attw",
        "--profile",
        "esm-only",
        "--format",
        "ascii",
        "--exclude-entrypoints",
        "styles.css",
        "--",
        file,
      ),
    ]);
    return one(results.length > 0 && results.every((holds) => holds));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
