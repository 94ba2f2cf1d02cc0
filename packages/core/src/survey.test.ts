import { describe, expect, it } from "vitest";
import { parsePeriod } from "./parse-period.ts";
import { favorOf, protectSurvey, type SurveyResults } from "./survey.ts";

const survey: SurveyResults = {
  name: "Safety culture survey",
  place: { id: "BIRCH", name: "Birch County", level: "county" },
  period: parsePeriod("CY2024"),
  source: { publisher: "Birch County", report: "Survey", asOf: "2024" },
  answers: ["No", "Neither", "Yes"],
  invited: 40,
  respondents: 30,
  items: [
    { id: "safe", name: "Safe to speak up", answered: [5, 5, 20] },
    { id: "tired", name: "Exhausted", reversed: true, answered: [4, 6, 20] },
    { id: "new", name: "Asked of few", answered: [1, 2, 3] },
    { id: "later", name: "Not asked yet", answered: "not-yet-available" },
  ],
};

describe("protectSurvey", () => {
  it("keeps no number of an item that fewer people answered than was promised", () => {
    const { items } = protectSurvey(survey, 10);
    expect(items.map(({ figure }) => figure)).toEqual([
      { kind: "value", answered: [5, 5, 20], respondents: 30 },
      { kind: "value", answered: [4, 6, 20], respondents: 30 },
      { kind: "none", reason: "suppressed" },
      { kind: "none", reason: "not-yet-available" },
    ]);
  });

  it("keeps no number at all where the whole survey has fewer", () => {
    const hidden = protectSurvey(survey, 31);
    expect(hidden).not.toHaveProperty("respondents");
    expect(hidden).not.toHaveProperty("invited");
    expect(hidden.items.every(({ figure }) => figure.kind === "none")).toBe(true);
  });

  it.each([
    ["everybody gave one answer", [0, 0, 11]],
    ["one person stands alone", [1, 0, 10]],
    ["one person is neutral", [0, 1, 10]],
  ])("keeps no number of an item where %s", (_, answered) => {
    const items = [...survey.items.slice(0, 2), { id: "alike", name: "Alike", answered }];
    const figures = protectSurvey({ ...survey, items }, 10).items.map(({ figure }) => figure);
    expect(figures[2]).toEqual({ kind: "none", reason: "suppressed" });
    expect(figures.slice(0, 2).every(({ kind }) => kind === "value")).toBe(true);
  });

  it("looks at sides: of five answers, agreeing and agreeing strongly are one", () => {
    const items = [{ id: "alike", name: "Alike", answered: [0, 0, 0, 6, 6] }];
    const five = { ...survey, answers: ["--", "-", "0", "+", "++"], items };
    expect(protectSurvey(five, 10).items[0]?.figure.kind).toBe("none");
    expect(protectSurvey(five, 10, 0).items[0]?.figure.kind).toBe("value");
    const apart = [{ id: "apart", name: "Apart", answered: [1, 1, 0, 4, 6] }];
    expect(protectSurvey({ ...five, items: apart }, 10).items[0]?.figure.kind).toBe("value");
  });

  it("hides the domain too where a question in it was answered alike", () => {
    const domain = { id: "domain", name: "Both", answered: [5, 5, 50], respondents: 30 };
    const alike = { id: "alike", name: "Alike", answered: [0, 0, 30] };
    const items = [...survey.items.slice(0, 1), alike, domain];
    expect(protectSurvey({ ...survey, items }, 10).items.map(({ figure }) => figure.kind)).toEqual([
      "value",
      "none",
      "none",
    ]);
  });

  it("counts a domain's respondents and not its answers", () => {
    const domain = { id: "domain", name: "Three questions", answered: [9, 9, 9], respondents: 9 };
    const [item] = protectSurvey({ ...survey, items: [domain] }, 10).items;
    expect(item?.figure.kind).toBe("none");
  });

  it("hides a domain too where the difference from its shown questions would give a hidden one away", () => {
    const domain = { id: "domain", name: "All three", answered: [10, 12, 43], respondents: 30 };
    const figures = (given: SurveyResults) => protectSurvey(given, 10).items.map(({ figure }) => figure.kind);
    expect(figures({ ...survey, items: [...survey.items.slice(0, 3), domain] })).toEqual([
      "value",
      "value",
      "none",
      "none",
    ]);
    expect(figures({ ...survey, items: [...survey.items.slice(0, 2), domain] })).toEqual([
      "value",
      "value",
      "value",
    ]);
  });

  it.each([
    [{ answered: [1, 2] }, '"x" has 2 counts, but the survey has 3 answers'],
    [{ answered: [1, -2, 3] }, '"x" has -2 as answer 2'],
    [{ answered: [1.5, 2, 3] }, '"x" has 1.5 as answer 1'],
    [{ answered: [20, 20, 20] }, "For a domain, give its respondents beside its answers"],
    [{ answered: [1, 2, 3], respondents: 2.5 }, '"x" has 2.5 as respondents'],
    [{ answered: [1, 2, 3], respondents: 20 }, "Nobody answered without an answer"],
  ])("refuses numbers that contradict one another: %j", (item, words) => {
    const items = [{ id: "x", name: "X", ...item }];
    expect(() => protectSurvey({ ...survey, items }, 5)).toThrow(words);
  });

  it("refuses more answers than people asked", () => {
    expect(() => protectSurvey({ ...survey, invited: 20 }, 5)).toThrow("only 20 were asked");
  });
});

describe("favorOf", () => {
  it("counts agreement, and disagreement where agreeing is unfavorable", () => {
    const [safe, tired] = survey.items;
    expect(safe && favorOf(safe, [5, 5, 20])).toEqual({ unfavorable: 5, neutral: 5, favorable: 20, all: 30 });
    expect(tired && favorOf(tired, [4, 6, 20])).toEqual({
      unfavorable: 20,
      neutral: 6,
      favorable: 4,
      all: 30,
    });
  });

  it("knows no neutral answer where their number is even", () => {
    expect(favorOf({ id: "x", name: "X" }, [1, 2, 3, 4])).toEqual({
      unfavorable: 3,
      neutral: 0,
      favorable: 7,
      all: 10,
    });
  });
});
