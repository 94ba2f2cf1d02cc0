import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { run } from "../run.ts";
import { check } from "./check.ts";

const docs = join(import.meta.dirname, "../../../../docs");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "docs-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes the files that a page of the docs shows, as a reader would. */
function writeExamples(page: string): void {
  const text = readFileSync(join(docs, page), "utf8");
  for (const [, name = "", content = ""] of text.matchAll(/^```\w+ file=(\S+)\n(.*?)^```$/gms)) {
    writeFileSync(join(folder, name), content);
  }
}

async function checked(...args: string[]) {
  let answer = "";
  const exit = await run([check], ["check", ...args, "--json"], {
    env: {},
    readInput: async () => "",
    answer: (text) => {
      answer += text;
    },
    say: () => undefined,
  });
  return { exit, report: JSON.parse(answer) };
}

it("the partner's file of docs/data-in.md is read by its mapping", async () => {
  writeExamples("data-in.md");
  const { exit, report } = await checked(
    join(folder, "deaths.csv"),
    "--mapping",
    join(folder, "deaths.mapping.json"),
  );
  expect(exit).toBe(0);
  expect(report.files).toMatchObject([{ observations: 3, leftOut: 1 }]);
});

it("the configuration of docs/configuration.md is one that works", async () => {
  writeExamples("configuration.md");
  writeFileSync(join(folder, "families.csv"), "County,Year,Families\nRiverside,2024,310\n");
  const { exit, report } = await checked(folder);
  expect(report.problems.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
  expect(exit).toBe(0);
});
