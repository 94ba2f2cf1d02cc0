import { extendIndicator } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { auditRelease } from "../audit.ts";
import { DEFAULT_POLICY } from "../policy/rules.ts";
import { protect } from "../protect.ts";
import { count, figure, options, shownIn } from "../testing/made-up.ts";

const cases = extendIndicator(count, {
  id: "cases",
  periodKinds: ["month", "quarter", "calendar-year", "state-fiscal-year", "federal-fiscal-year"],
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

describe("a small quarter", () => {
  const quarters = (last: number | "hidden") => [
    figure(cases, "A", "2022-Q1", 25),
    figure(cases, "A", "2022-Q2", last),
    figure(cases, "A", "2022-Q3", 30),
  ];

  it.each([
    {
      name: "is given away by its year and the months of another quarter",
      beside: [
        figure(cases, "A", "CY2022", 95),
        figure(cases, "A", "2022-10", 12),
        figure(cases, "A", "2022-11", 11),
        figure(cases, "A", "2022-12", 12),
      ],
      found: { lower: 5, upper: 5 },
    },
    {
      name: "is narrowed by a year of which another quarter is not given",
      beside: [figure(cases, "A", "CY2022", 62)],
      found: { lower: 1, upper: 7 },
    },
  ])("$name, and is protected with them", async ({ beside, found }) => {
    const { unsafe } = await auditRelease([...quarters("hidden"), ...beside], {
      ...here,
      privacy: DEFAULT_POLICY,
    });
    expect(unsafe).toMatchObject([{ periodId: "2022-Q2", ...found }]);
    const { observations, audit } = await protect([...quarters(5), ...beside], here);
    expect(audit.safe).toBe(true);
    const hidden = observations.filter(({ status }) => status === "suppressed");
    expect(hidden.length).toBeGreaterThan(1);
  });

  it("is no part of what is so on one day", async () => {
    const inCare = extendIndicator(cases, { id: "in-care", periodKinds: ["day", "calendar-year"] });
    const figures = [figure(inCare, "A", "2022-09-30", 5), figure(inCare, "A", "CY2022", 40)];
    const { observations } = await protect(figures, options({ indicators: new Map([[inCare.id, inCare]]) }));
    expect(Object.values(shownIn(observations))).toEqual(["suppressed", "40"]);
  });
});

it("a small year that overlapping years would narrow is protected with them", async () => {
  // Of the 15 of October to September at most 12 were in June or before, so that 3 are left at least.
  const figures = [
    figure(cases, "A", "SFY2021", 12),
    figure(cases, "A", "FFY2021", 15),
    figure(cases, "A", "SFY2022", 5),
  ];
  const { observations, audit } = await protect(figures, here);
  expect(audit.safe).toBe(true);
  const hidden = observations.filter(({ status }) => status === "suppressed");
  expect(hidden.length).toBeGreaterThan(1);
});
