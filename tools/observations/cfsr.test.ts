import { describe, expect, it } from "vitest";
import { cfsrOfNation, cfsrOfNationByRace, cfsrOfStates } from "./cfsr.ts";
import { readerOf } from "./test/raw-files.ts";

const states = cfsrOfStates(readerOf());
const nation = cfsrOfNation(readerOf(), states);

describe("CFSR observations", () => {
  it("keep both editions of a figure, since a revision is told and not hidden", () => {
    const colorado = states.filter(
      ({ indicatorId, placeId }) => indicatorId === "recurrence-of-maltreatment" && placeId === "US-CO",
    );
    expect(colorado).toMatchObject([
      { parts: { numerator: 90, denominator: 1000 }, source: { asOf: "2024-07-11" } },
      { parts: { numerator: 95, denominator: 1010 }, source: { asOf: "2024-12-17" } },
    ]);
  });

  it("make a blank a data-quality limit, which is neither zero nor hidden", () => {
    const blank = states.find(({ placeId, source }) => placeId === "US-CT" && source.asOf === "2024-12-17");
    expect(blank?.status).toBe("data-quality-limit");
    expect(blank).not.toHaveProperty("parts");
  });

  it("read a period such as 19AB_FY19 as the federal fiscal year that it is", () => {
    expect(states.find(({ indicatorId }) => indicatorId === "maltreatment-in-care")?.period.id).toBe(
      "FFY2019",
    );
  });

  it("leave the file's performance unread, a proportion where the unit is percent", () => {
    for (const observation of states) {
      if (observation.status === "value") expect(observation.parts).not.toHaveProperty("value");
    }
  });

  it("take the nation from the totals alone: a subtotal would count children twice", () => {
    expect(nation.map(({ indicatorId, status }) => [indicatorId, status])).toEqual([
      ["recurrence-of-maltreatment", "value"],
      ["recurrence-of-maltreatment", "value"],
      ["reentry", "value"],
    ]);
  });

  it("say how many jurisdictions the nation's figure is without", () => {
    expect(nation.map(({ source, note }) => [source.asOf, note])).toEqual([
      ["2024-07-11", undefined],
      ["2024-12-17", "without 1 of 2 jurisdictions, over a data-quality limit"],
      ["2024-07-11", undefined],
    ]);
  });

  it("give a race that two editions spell in two ways one name, so that it is one series", () => {
    expect(cfsrOfNationByRace(readerOf()).map(({ group }) => group?.id)).toEqual([
      "American Indian/Alaska Native",
      "American Indian/Alaska Native",
    ]);
  });
});
