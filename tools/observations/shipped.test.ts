import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Observation } from "@shared-measurement/core";
import { readableIndicators, readCoalition, readTidy } from "@shared-measurement/data";
import { describe, expect, it, test } from "vitest";
import { COALITIONS } from "./own-indicators.ts";

const IDS = ["sacramento", "colorado", "npcs", "cppc", "connecticut-towns", "pennsylvania"];

function shipped(id: string) {
  const folder = join(COALITIONS, id);
  const { coalition, problems } = readCoalition(
    readFileSync(join(folder, "coalition.json"), "utf8"),
    "coalition.json",
  );
  if (!coalition) throw new Error(JSON.stringify(problems));
  const context = {
    indicators: readableIndicators(coalition),
    places: new Set(coalition.places.map((place) => place.id)),
  };
  const tables = coalition.observations.map((file) =>
    readTidy(readFileSync(join(folder, file), "utf8"), file, context),
  );
  return { folder, coalition, tables, observations: tables.flatMap((table) => table.observations) };
}

const data = new Map(IDS.map((id) => [id, shipped(id)]));
const observationsOf = (id: string) => data.get(id)?.observations ?? [];

/** What each edition of a figure says, oldest first. */
function editions(id: string, indicatorId: string, placeId: string, period: string) {
  return observationsOf(id)
    .filter(
      (one) =>
        one.indicatorId === indicatorId && one.placeId === placeId && one.period.id === period && !one.group,
    )
    .map(partsOf);
}

function partsOf(observation: Observation) {
  return { asOf: observation.source.asOf, ...(observation.status === "value" ? observation.parts : {}) };
}

describe.each(IDS)("%s", (id) => {
  const { folder, coalition, tables, observations } = shipped(id);

  it("is read without any problem", () => {
    expect(coalition.id).toBe(id);
    expect(tables.flatMap((table) => table.problems)).toEqual([]);
    expect(observations.length).toBeGreaterThan(100);
  });

  it("lists every observation file in its folder, and has every file it lists", () => {
    const there = readdirSync(join(folder, "observations")).map((file) => `observations/${file}`);
    expect(there.toSorted()).toEqual(coalition.observations.toSorted());
  });

  it("has a publisher, a report and a date for every figure", () => {
    for (const { source } of observations) {
      expect(source.publisher).not.toBe("");
      expect(source.report).not.toBe("");
      expect(source.asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
    }
  });

  it("says everything of itself in both languages", () => {
    const texts = [
      coalition.summary,
      ...coalition.notices,
      ...coalition.goals.map((goal) => goal.text),
      ...coalition.indicators.map((use) => use.why),
    ];
    for (const text of texts) expect(text).toMatchObject({ en: expect.any(String), es: expect.any(String) });
  });
});

test.each([
  [
    "colorado",
    "recurrence-of-maltreatment",
    "US-CO",
    "FY23-24",
    { numerator: 929, denominator: 9663, asOf: "2025-08-03" },
  ],
  [
    "colorado",
    "recurrence-of-maltreatment",
    "US",
    "FY22-23",
    { numerator: 50690, denominator: 549395, asOf: "2025-08-03" },
  ],
  [
    "colorado",
    "entry-exit-ratio",
    "US-CO",
    "FFY2021",
    { numerator: 3542, denominator: 3899, asOf: "2022-06-28" },
  ],
  [
    "colorado",
    "entry-exit-ratio",
    "US",
    "FFY2021",
    { numerator: 206812, denominator: 214971, asOf: "2022-06-28" },
  ],
  [
    "colorado",
    "child-fatalities-estimated",
    "US",
    "FFY2023",
    { numerator: 2000, value: 2.73, asOf: "2025-01-08" },
  ],
  ["sacramento", "child-fatalities", "US-CA", "FFY2017", { numerator: 147, asOf: "2019" }],
  ["sacramento", "child-population", "06067", "CY2022", { numerator: 365288, asOf: "2022" }],
  ["npcs", "child-fatalities", "US-VT", "FFY2013", { numerator: 0, asOf: "2019" }],
  ["cppc", "child-fatalities", "US-IA", "FFY2017", { numerator: 19, asOf: "2019" }],
  ["connecticut-towns", "reports-accepted", "US-CT", "SFY2017", { numerator: 31793, asOf: "2017" }],
  ["pennsylvania", "substantiated-fatalities", "US-PA", "CY2020", { numerator: 69, asOf: "2023" }],
  [
    "pennsylvania",
    "substantiated-near-fatalities",
    "PA-Philadelphia",
    "CY2021",
    { numerator: 32, asOf: "2023" },
  ],
] as const)(
  "%s: the newest %s of %s in %s is the published one",
  (id, indicatorId, placeId, period, figure) => {
    expect(editions(id, indicatorId, placeId, period).at(-1)).toEqual(figure);
  },
);

test("every edition of a revised figure is there", () => {
  const all = editions("colorado", "recurrence-of-maltreatment", "US", "FY22-23");
  expect(all.map(({ asOf }) => asOf)).toEqual(["2024-07-11", "2024-12-17", "2025-08-03"]);
  expect(editions("colorado", "entry-exit-ratio", "US", "FFY2012")).toHaveLength(2);
});

test("Sacramento County has no figure but its population that does not say it is illustrative", () => {
  const county = observationsOf("sacramento").filter(({ placeId }) => placeId === "06067");
  const invented = county.filter(({ illustrative }) => illustrative);
  expect(invented).toHaveLength(5);
  for (const { source } of invented) expect(source.publisher).toContain("illustrative");
  expect(
    county
      .filter(({ illustrative }) => !illustrative)
      .every(({ indicatorId }) => indicatorId === "child-population"),
  ).toBe(true);
});

test("no coalition but Sacramento's has an illustrative figure", () => {
  const others = IDS.filter((id) => id !== "sacramento").flatMap(observationsOf);
  expect(others.filter(({ illustrative }) => illustrative)).toEqual([]);
});

test("members of the national partnership that share nothing are members, and have no figure at all", () => {
  const silent = data.get("npcs")?.coalition.members.filter(({ shares }) => !shares) ?? [];
  expect(silent.map(({ placeId }) => placeId)).toEqual(["06037", "06085", "NYC", "39049", "39061"]);
  const figures = observationsOf("npcs").filter(({ placeId }) =>
    silent.some((member) => member.placeId === placeId),
  );
  expect(figures).toEqual([]);
});

test("nobody has a near fatality, zero or other, since no member has shared any", () => {
  expect(observationsOf("npcs").filter(({ indicatorId }) => indicatorId === "near-fatalities")).toEqual([]);
});

test("the towns' hidden counts are hidden, and those that the publisher does not explain are not zero", () => {
  const towns = observationsOf("connecticut-towns");
  expect(towns.filter(({ status }) => status === "suppressed")).toHaveLength(1196);
  expect(towns.filter(({ status }) => status === "not-reported")).toHaveLength(135);
  const shown = towns.filter(({ status }) => status === "value");
  for (const observation of shown) expect(partsOf(observation).numerator).toBeGreaterThan(10);
});
