import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { observationFiles } from "./observations/observation-files.ts";
import { COALITIONS } from "./observations/own-indicators.ts";
import { rawReader } from "./observations/raw.ts";

/** Makes the observation files that the coalitions ship from the publishers' raw files: `pnpm observations FOLDER`. */
const folder = process.argv[2];
if (!folder) {
  console.error("Say where the raw files are: pnpm observations FOLDER");
  process.exit(2);
}

const files = observationFiles(rawReader((file) => readFileSync(join(folder, file), "utf8")));
for (const [name, text] of files) {
  const path = join(COALITIONS, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`${name}: ${text.split("\n").length - 2} observations`);
}
