import { describe, expect, test } from "vitest";
import { firstLoadOf } from "./bundle.ts";

/**
 * What each entry may bring at most: bytes with gzip, without React. A budget is raised by hand, for a reason that the
 * change says.
 */
const BUDGETS: readonly (readonly [what: string, script: string, bytes: number])[] = [
  ["one full TrendChart", 'export { TrendChart } from "@shared-measurement/charts"', 25_000],
  ["all charts together", 'export * from "@shared-measurement/charts"', 76_000],
  ["the charts' style sheet", 'import "@shared-measurement/charts/styles.css"', 4_000],
  ["core", 'export * from "@shared-measurement/core"', 20_000],
  ["core/statistics", 'export * from "@shared-measurement/core/statistics"', 56_000],
  ["core/findings", 'export * from "@shared-measurement/core/findings"', 66_000],
  ["data", 'export * from "@shared-measurement/data"', 96_000],
  ["data/sources", 'export * from "@shared-measurement/data/sources"', 20_000],
  ["data/react", 'export * from "@shared-measurement/data/react"', 92_000],
  ["disclosure", 'export * from "@shared-measurement/disclosure"', 60_000],
];

test.each(BUDGETS)("the first load of %s stays within its budget", async (_, script, budget) => {
  expect((await firstLoadOf(script)).bytes).toBeLessThanOrEqual(budget);
});

describe("the first load of all charts", async () => {
  const { modules } = await firstLoadOf('export * from "@shared-measurement/charts"');

  test("has the charts in it", () => {
    expect(modules.filter((path) => path.endsWith("TrendChart.tsx"))).toHaveLength(1);
  });

  test.each([
    ["special functions", /@stdlib|special-functions|core\/src\/(statistics|findings)\/(?!words\/)/],
    ["schema validator", /\/(zod|valibot|ajv)\//],
    ["date library", /\/(date-fns|dayjs|luxon|moment|d3-time|d3-time-format)\//],
    ["maker of files to take away", /charts\/src\/takeaway\/(?!.*words)/],
    ["reader of files", /\/(papaparse|xlsx|hyparquet)\/|packages\/data\//],
  ])("has no %s", (_, pattern) => {
    expect(modules.filter((path) => pattern.test(path))).toEqual([]);
  });

  test("brings nothing of others but d3-array and core", () => {
    const others = modules.filter((path) => path.includes("/node_modules/"));
    expect(others.filter((path) => !path.includes("/node_modules/d3-array/"))).toEqual([]);
  });
});
