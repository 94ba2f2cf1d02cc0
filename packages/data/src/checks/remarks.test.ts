import { entryExitRatio, inLanguage, recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { remarksOf } from "./remarks.ts";

const colorado = { id: "US-CO", name: { en: "Colorado", es: "Colorado" }, level: "state" } as const;

const warning = (code: Problem["code"], other: string): Problem => ({
  severity: "warning",
  code,
  file: "partner.csv",
  value: "entry-exit-ratio",
  other,
});

describe("what a reader is told beside the chart", () => {
  it("is a sentence for who cannot mend the file, with names and no codes", () => {
    const remarks = remarksOf(
      [warning("denominator-missing", "1"), warning("overlapping-periods", "20A20B, 20B21A")],
      entryExitRatio,
      colorado,
    );
    expect(remarks.map((remark) => inLanguage(remark, "en"))).toEqual([
      "Colorado: of 1 period only one of the two counts was published, so nothing is calculated there.",
      "Neighboring periods share months, so the same children can count in both.",
    ]);
    expect(remarks.map((remark) => inLanguage(remark, "es")).join(" ")).toContain(
      "los mismos niños pueden contarse en ambos",
    );
  });
});

const nation = { id: "US", name: { en: "United States", es: "Estados Unidos" }, level: "nation" } as const;
const groups = {
  Black: { en: "Black children", es: "Niños negros" },
  "Black or African American": { en: "Black or African American", es: "Negro o afroamericano" },
};
const jump = (group: string): Problem => ({
  severity: "warning",
  code: "jump",
  file: "race.csv",
  value: `recurrence-of-maltreatment, US, ${group}`,
  expected: "FY22-23",
  other: "4000 to 400",
});

it("says names for the ids of a file: of the indicator, the place and the group", () => {
  const [remark] = remarksOf([jump("Black or African American")], recurrenceOfMaltreatment, nation, groups);
  expect(remark).toMatchObject({ es: expect.stringContaining("Estados Unidos, Negro o afroamericano") });
  expect(JSON.stringify(remark)).not.toMatch(/recurrence-of-maltreatment|, US,/);
});
