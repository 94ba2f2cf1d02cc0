import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { takeReport } from "./tally.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tally-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(numPassedTests: number, numFailedTests: number): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify({ numPassedTests, numFailedTests }));
  return file;
}

test("the tests of a run are counted as its report has them", () => {
  expect(takeReport(report(12, 0), true)).toEqual({ passed: 12, failed: 0 });
  expect(takeReport(report(10, 2), false)).toEqual({ passed: 10, failed: 2 });
});

test("a run that ends badly though every test passed is not taken for a success", () => {
  expect(takeReport(report(12, 0), false)).toEqual({ passed: 12, failed: 1 });
});

test("a run that leaves no report is a failure, whatever it says of itself", () => {
  expect(takeReport(join(folder, "none.json"), true)).toEqual({ passed: 0, failed: 1 });
});

test("a report is taken away, so that it is not counted again for a later run", () => {
  const file = report(1, 0);
  takeReport(file, true);
  expect(existsSync(file)).toBe(false);
});
