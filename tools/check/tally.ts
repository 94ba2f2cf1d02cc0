import { readFileSync, rmSync } from "node:fs";

/** How many checks of a step held, and how many did not. */
export type Tally = { readonly passed: number; readonly failed: number };

/** A step that is one check. */
export const one = (holds: boolean): Tally => (holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * The tests in Vitest's JSON report, which it removes. A run that ended badly counts as one failure more where its
 * report knows of none: an error outside every test.
 */
export function takeReport(file: string, endedWell: boolean): Tally {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    const failed = Number(numFailedTests);
    return { passed: Number(numPassedTests), failed: endedWell ? failed : Math.max(failed, 1) };
  } catch {
    return one(false);
  } finally {
    rmSync(file, { force: true });
  }
}
