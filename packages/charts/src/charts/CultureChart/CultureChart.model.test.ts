import { describe, expect, it } from "vitest";
import { pathsOf, piecesOf, textsOf } from "../../fixtures/paths.ts";
import { cultureSurvey, hiddenSurvey, questionSurvey, teamSurvey } from "../../fixtures/surveys.ts";
import { cultureSpec } from "./CultureChart.model.ts";

const specOf = (survey: typeof cultureSurvey) => cultureSpec({ survey, language: "en" });
const cellsOf = (survey: typeof cultureSurvey, id: string) =>
  specOf(survey).table.rows.find((row) => row.id === id)?.cells ?? [];

describe("a chart of a culture survey", () => {
  it("says how many answered out of how many that were asked", () => {
    expect(specOf(cultureSurvey).summary).toBe(
      "118 of 160 people asked answered (74%). 4 of 4 domains or questions are shown.",
    );
    expect(specOf(questionSurvey).summary).toContain("how many were asked is not known");
  });

  it("reads a reversed domain the other way round, and says so", () => {
    expect(cellsOf(cultureSurvey, "emotional-exhaustion").slice(0, 5)).toEqual([
      "Emotional exhaustion (reversed)",
      "118",
      "25%",
      "22%",
      "53%",
    ]);
    expect(specOf(cultureSurvey).footnotes.join(" ")).toContain(
      "agreeing with Emotional exhaustion is unfavorable",
    );
  });

  it("has no score of all domains", () => {
    const spec = specOf(cultureSurvey);
    expect(spec.table.rows).toHaveLength(4);
    expect(spec.footnotes.join(" ")).toContain("they are not added into one score");
  });

  it("hides what too few people answered, and how many they were", () => {
    const cells = cellsOf(teamSurvey, "emotional-exhaustion");
    expect(cells[1]).toBe("Hidden to protect privacy");
    expect(cells.at(-1)).toBe(
      "Fewer than 11 people answered this or a question beside it, or nearly all answered alike: nothing of it is shown.",
    );
    expect(pathsOf(specOf(teamSurvey).picture(600).svg, "sm-gap")).toHaveLength(1);
    const all = JSON.stringify({ ...specOf(hiddenSurvey), drawn: specOf(hiddenSurvey).picture(600) });
    expect(specOf(hiddenSurvey).summary).toContain("Fewer than 11 people answered");
    expect(all).not.toContain("%");
  });

  it("says where a few people move a bar far", () => {
    expect(specOf(teamSurvey).footnotes.join(" ")).toContain("Fewer than 30 people");
    expect(specOf(cultureSurvey).footnotes.join(" ")).not.toContain("Fewer than 30 people");
  });

  it("draws one path for each answer, with the middle line in the middle of the neutral ones", () => {
    const { svg } = specOf(cultureSurvey).picture(600);
    expect(pathsOf(svg, "sm-shape").map(piecesOf)).toEqual([4, 4, 4, 4, 4]);
    const [neutral = ""] = pathsOf(svg, "sm-shape-plain");
    const [middle = ""] = pathsOf(svg, "sm-reference-one");
    const [left = 0, right = 0] = [...neutral.matchAll(/^M([\d.]+),[\d.]+H([\d.]+)/g)].flatMap((found) =>
      found.slice(1).map(Number),
    );
    expect(Number(/M([\d.]+)/.exec(middle)?.[1])).toBeCloseTo((left + right) / 2, 1);
    expect(pathsOf(specOf(questionSurvey).picture(600).svg, "sm-shape-plain")).toEqual([]);
  });

  it("writes a percentage only where its part holds it", () => {
    const narrow = textsOf(specOf(cultureSurvey).picture(288).svg).filter((words) => words.endsWith("%"));
    const wide = textsOf(specOf(cultureSurvey).picture(840).svg).filter((words) => words.endsWith("%"));
    expect(narrow.length).toBeLessThan(wide.length);
    expect(wide).toContain("42%");
  });
});
