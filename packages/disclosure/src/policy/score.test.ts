import { expect, test } from "vitest";
import { publicationScore, SCORE_TO_HIDE } from "./score.ts";

const populations = { large: 1_500_000, small: 15_000 };

test("the guidelines' own example: a large county, by race in six groups, a year, scores 6 and may be published", () => {
  const scoring = { race: "6-groups", geography: "residence", populations } as const;
  const figure = { count: 40, placeId: "large", periodKind: "calendar-year" } as const;
  expect(publicationScore(scoring, figure)).toBe(6);
});

test("a small county, a quarter, few events, ages of three years: 22, and is hidden", () => {
  const scoring = { ageBand: 3, geography: "residence", populations } as const;
  const score = publicationScore(scoring, { count: 4, placeId: "small", periodKind: "quarter" });
  expect(score).toBe(22);
  expect(score).toBeGreaterThanOrEqual(SCORE_TO_HIDE);
});

test("all small counts score alike, so that what is hidden does not tell how small it is", () => {
  const scoring = { geography: "service", populations } as const;
  const scores = [1, 2, 3, 4, 5, 10].map((count) =>
    publicationScore(scoring, { count, placeId: "small", periodKind: "calendar-year" }),
  );
  expect(new Set(scores).size).toBe(1);
});
