import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { methodTables } from "./methods-page.ts";

test("the page on methods says which method when, as the code decides it", () => {
  expect(readFileSync("docs/methods.md", "utf8")).toContain(methodTables());
});
