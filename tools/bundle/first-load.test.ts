import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { firstLoadOf } from "./bundle.ts";

/** Each chart type is a folder of its name. */
const CHARTS = readdirSync(join(import.meta.dirname, "../../packages/charts/src/charts"));

/**
 * What each entry may bring at most: bytes with gzip, without React, the words of both languages among them. The charts'
 * style sheet is counted by itself. A budget is raised by hand, for a reason that the change says.
 */
const BUDGETS: readonly (readonly [what: string, script: string, bytes: number])[] = [
  ["one full TrendChart", 'export { TrendChart } from "@shared-measurement/charts"', 22_700],
  ["all chart types together", `export { ${CHARTS.join(", ")} } from "@shared-measurement/charts"`, 65_300],
  ["all that charts exports", 'export * from "@shared-measurement/charts"', 69_900],
  ["the charts' style sheet", 'import "@shared-measurement/charts/styles.css"', 4_000],
  ["core", 'export * from "@shared-measurement/core"', 19_200],
  ["core/statistics", 'export * from "@shared-measurement/core/statistics"', 56_000],
  ["core/findings", 'export * from "@shared-measurement/core/findings"', 66_000],
  ["data", 'export * from "@shared-measurement/data"', 98_500],
  ["data/sources", 'export * from "@shared-measurement/data/sources"', 20_800],
  ["data/react", 'export * from "@shared-measurement/data/react"', 94_000],
  ["disclosure", 'export * from "@shared-measurement/disclosure"', 62_000],
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

  test("brings nothing of others", () => {
    expect(modules.filter((path) => path.includes("/node_modules/"))).toEqual([]);
  });
});
