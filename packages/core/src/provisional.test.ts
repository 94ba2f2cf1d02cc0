import { expect, it } from "vitest";
import type { Cell } from "./cell.ts";
import { parsePeriod } from "./parse-period.ts";
import { nearFatalities, recurrenceOfMaltreatment } from "./presets/index.ts";
import { isProvisional } from "./provisional.ts";

// First reports of October 2022 to September 2023, complete twelve months later.
const published = (asOf: string): Cell => ({
  kind: "value",
  period: parsePeriod("FY23-24"),
  value: 9.6,
  revisions: [],
  source: { publisher: "A", report: "B", asOf },
});

it.each([
  ["2024-08-03", true],
  ["2024-09-29", true],
  ["2024-09-30", false],
  ["2024-08", true],
  ["2024-09", false],
  ["2023", true],
  ["2024", false],
])("a figure as of %s is provisional: %s", (asOf, provisional) => {
  expect(isProvisional(recurrenceOfMaltreatment, published(asOf))).toBe(provisional);
});

it("is said of no figure whose definition states no time to completion, of none hidden, of none without a date", () => {
  const { source: _, ...undated } = published("2023");
  expect(isProvisional(nearFatalities, published("2020"))).toBe(false);
  expect(isProvisional(recurrenceOfMaltreatment, undated)).toBe(false);
  const { period, source } = published("2023");
  const hidden: Cell = {
    kind: "none",
    reason: "suppressed",
    period,
    revisions: [],
    ...(source && { source }),
  };
  expect(isProvisional(recurrenceOfMaltreatment, hidden)).toBe(false);
});
