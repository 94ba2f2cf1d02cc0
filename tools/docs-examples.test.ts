import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, it } from "vitest";

const root = join(import.meta.dirname, "..");
/** Inside of the project, so that the examples find its packages. */
const folder = join(root, "node_modules", ".cache", "docs-examples");
const PAGES = ["sources.md", "add-a-source.md", "languages.md"];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(PAGES)("the examples of docs/%s run", (page) => {
  const text = readFileSync(join(root, "docs", page), "utf8");
  const examples = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => match[1] ?? "");

  it.each(examples.map((code, index) => [index + 1, code] as const))("example %i", async (number, code) => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${page}.${number}.ts`);
    writeFileSync(file, code);
    await import(/* @vite-ignore */ file);
  });
});
