import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { schemaFiles } from "./schemas/schema-files.ts";

/** Writes the JSON Schemas that packages/data ships for editors: `pnpm schemas`. */
for (const [path, text] of schemaFiles()) {
  const file = join(import.meta.dirname, "..", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
