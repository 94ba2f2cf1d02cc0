import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { expect, it } from "vitest";
import type { Problem } from "../problems/problem.ts";
import { remarksOf } from "./remarks.ts";

const place = { id: "US", name: { en: "United States", es: "Estados Unidos" }, level: "nation" } as const;
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
  const [remark] = remarksOf([jump("Black or African American")], recurrenceOfMaltreatment, place, groups);
  expect(remark).toMatchObject({ es: expect.stringContaining("Estados Unidos, Negro o afroamericano") });
  expect(JSON.stringify(remark)).not.toMatch(/recurrence-of-maltreatment|, US,/);
});
