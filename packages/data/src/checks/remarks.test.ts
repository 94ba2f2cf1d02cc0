import { entryExitRatio, inLanguage } from "@shared-measurement/core";
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
