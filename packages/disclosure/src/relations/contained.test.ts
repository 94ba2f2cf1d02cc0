import { extendIndicator, type Observation } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { auditRelease } from "../audit.ts";
import type { ContainsRule } from "../policy/policy.ts";
import { DEFAULT_POLICY } from "../policy/rules.ts";
import { protect } from "../protect.ts";
import { count, figure, options, proportion, shownIn } from "../testing/made-up.ts";

const deaths = extendIndicator(count, { id: "deaths" });
const nearDeaths = extendIndicator(count, { id: "near-deaths" });
const both = extendIndicator(count, { id: "both" });
const pooled = extendIndicator(count, { id: "deaths-in-some-years" });
const recurrence = extendIndicator(proportion, { id: "recurrence-in-two-years" });

const here = (additive: readonly ContainsRule[]) =>
  options({
    indicators: new Map(
      [deaths, nearDeaths, both, pooled, recurrence, proportion].map((one) => [one.id, one]),
    ),
    privacy: { ...DEFAULT_POLICY, additive },
  });

/** A figure that can be shown or hidden by its publisher. */
type Said = "hidden" | undefined;

interface Leak {
  readonly rule: ContainsRule;
  /** The figures, with the small one as it is, or hidden by itself. */
  readonly figures: (said: Said) => readonly Observation[];
}

const LEAKS: Readonly<Record<string, Leak>> = {
  "three years pooled, named by the last of them": {
    rule: { indicator: "deaths-in-some-years", contains: ["deaths"], years: 3 },
    figures: (said) => [
      figure(deaths, "A", "CY2020", 14),
      figure(deaths, "A", "CY2021", said ?? 4),
      figure(deaths, "A", "CY2022", 21),
      figure(pooled, "A", "CY2022", 39),
    ],
  },
  "two pools that differ by one year each": {
    rule: { indicator: "deaths-in-some-years", contains: ["deaths"], years: 3 },
    figures: (said) => [
      figure(deaths, "A", "CY2019", 15),
      figure(deaths, "A", "CY2022", said ?? 4),
      figure(pooled, "A", "CY2021", 51),
      figure(pooled, "A", "CY2022", 40),
    ],
  },
  "a pool of two years, through twelve months that overlap with both, where quarters are not given": {
    rule: { indicator: "deaths-in-some-years", contains: ["deaths"], years: 2 },
    figures: (said) => [
      figure(deaths, "A", "CY2021", 60),
      figure(deaths, "A", "CY2022", 48),
      figure(pooled, "A", "CY2022", 108),
      figure(deaths, "A", "2021-Q1", 16),
      figure(deaths, "A", "21B22A", 55),
      figure(deaths, "A", "2022-Q2", 15),
      figure(deaths, "A", "2022-Q3", 18),
      figure(deaths, "A", "2022-Q4", said ?? 4),
    ],
  },
  "two years pooled of a percentage": {
    rule: { indicator: "recurrence-in-two-years", contains: ["proportion"], years: 2 },
    figures: (said) => [
      figure(proportion, "A", "CY2021", said ?? [4, 120]),
      figure(proportion, "A", "CY2022", [21, 140]),
      figure(recurrence, "A", "CY2022", [25, 260]),
    ],
  },
  "a count of several kinds, one of them counted by itself": {
    rule: { indicator: "both", contains: ["deaths", "near-deaths"] },
    figures: (said) => [
      figure(deaths, "A", "CY2022", said ?? 4),
      figure(nearDeaths, "A", "CY2022", 25),
      figure(both, "A", "CY2022", 29),
    ],
  },
  "groups counted by themselves as an indicator": {
    rule: {
      indicator: "near-deaths",
      contains: [{ indicator: "deaths", groups: { dimension: "age", ids: ["under 1", "1 to 4"] } }],
    },
    figures: (said) => [
      figure(deaths, "A", "CY2022", said ?? 4, { group: { dimension: "age", id: "under 1" } }),
      figure(deaths, "A", "CY2022", 30, { group: { dimension: "age", id: "1 to 4" } }),
      figure(nearDeaths, "A", "CY2022", 34),
    ],
  },
  "a denominator that is a count of another indicator": {
    rule: { indicator: "proportion", count: "denominator", contains: ["deaths", "near-deaths"] },
    figures: (said) => [
      figure(deaths, "A", "CY2022", said ?? 4),
      figure(nearDeaths, "A", "CY2022", 40),
      figure(proportion, "A", "CY2022", [20, 44]),
    ],
  },
};

describe.each(Object.entries(LEAKS))("%s", (_, { rule, figures }) => {
  it("give a count away that is hidden by itself", async () => {
    const { privacy = DEFAULT_POLICY, ...context } = here([rule]);
    const { unsafe } = await auditRelease(figures("hidden"), { ...context, privacy });
    expect(unsafe).toMatchObject([{ recovered: 4 }]);
  });

  it("are known to protection, which hides as much more as it takes", async () => {
    const { observations, audit, refused } = await protect(figures(undefined), here([rule]));
    expect(refused).toEqual([]);
    expect(audit.safe).toBe(true);
    const hidden = observations.filter(({ status }) => status === "suppressed");
    expect(hidden.length).toBeGreaterThan(1);
    expect(hidden.length).toBeLessThan(figures(undefined).length);
  });
});

describe("years in one figure of which nobody said so", () => {
  const years = ["CY2018", "CY2019", "CY2020", "CY2021", "CY2022"];
  const figures = (...counts: readonly (number | "hidden")[]) => [
    ...years.map((year, index) => figure(deaths, "A", year, counts[index] ?? 0)),
    figure(pooled, "A", "CY2020", 61),
    figure(pooled, "A", "CY2021", 64),
    figure(pooled, "A", "CY2022", 47),
  ];

  it("are recognized where every one of three is the sum of its years", async () => {
    const { observations, audit } = await protect(figures(20, 22, 19, 23, 5), here([]));
    expect(audit.safe).toBe(true);
    const shown = shownIn(observations.filter(({ indicatorId }) => indicatorId === "deaths-in-some-years"));
    const said = shownIn(observations.filter(({ indicatorId }) => indicatorId === "deaths"));
    expect(said["A CY2022"]).toBe("suppressed");
    const others = [said["A CY2020"], said["A CY2021"], shown["A CY2022"]];
    expect(others).toContain("suppressed");
  });

  it("are not, where one of them is another number", async () => {
    const { observations } = await protect(figures(20, 22, 18, 23, 5), here([]));
    const hidden = observations.filter(({ status }) => status === "suppressed");
    expect(hidden.map(({ indicatorId, period }) => `${indicatorId} ${period.id}`)).toEqual(["deaths CY2022"]);
  });
});

it("years that are declared and not given leave something over, which is a count like any other", async () => {
  const rule = { indicator: "deaths-in-some-years", contains: ["deaths"], years: 3 };
  const figures = [
    figure(deaths, "A", "CY2021", 20),
    figure(deaths, "A", "CY2022", 22),
    figure(pooled, "A", "CY2022", 45),
  ];
  const { observations, audit } = await protect(figures, here([rule]));
  expect(audit.safe).toBe(true);
  // 45 - 20 - 22 is the year that nobody gave.
  expect(observations.map(({ status }) => status)).toContain("suppressed");
});
