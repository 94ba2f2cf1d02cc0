import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { schemaFiles } from "./schema-files.ts";

it.each([...schemaFiles()])("%s is what the code checks with (pnpm schemas makes it)", (path, text) => {
  expect(JSON.parse(readFileSync(join(import.meta.dirname, "../..", path), "utf8"))).toEqual(
    JSON.parse(text),
  );
});
