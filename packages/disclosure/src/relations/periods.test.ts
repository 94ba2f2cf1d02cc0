import { extendIndicator } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { auditRelease } from "../audit.ts";
import { DEFAULT_POLICY } from "../policy/rules.ts";
import { protect } from "../protect.ts";
import { count, figure, options, shownIn } from "../testing/made-up.ts";

const cases = extendIndicator(count, {
  id: "cases",
  periodKinds: ["quarter", "state-fiscal-year", "federal-fiscal-year"],
});
const here = options({ indicators: new Map([[cases.id, cases]]) });
const figures = (last: number | "hidden") => [
  figure(cases, "A", "SFY2022", 90),
  figure(cases, "A", "FFY2022", 72),
  figure(cases, "A", "2021-Q3", 25),
  figure(cases, "A", "2022-Q3", last),
];

describe("a state and a federal year, of whose shared months nothing is published", () => {
  it("give the last quarter away beside the first", async () => {
    const { unsafe } = await auditRelease(figures("hidden"), { ...here, privacy: DEFAULT_POLICY });
    expect(unsafe).toMatchObject([{ periodId: "2022-Q3", recovered: 7 }]);
  });

  it("are protected together with their quarters", async () => {
    const { observations, audit } = await protect(figures(7), here);
    expect(audit.safe).toBe(true);
    const shown = Object.values(shownIn(observations)).filter((word) => word !== "suppressed");
    expect(shown).toHaveLength(2);
  });

  it("hide nothing where no quarter is small", async () => {
    const { observations } = await protect(figures(17), here);
    expect(Object.values(shownIn(observations))).not.toContain("suppressed");
  });
});
