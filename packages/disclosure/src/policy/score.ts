import type { PeriodKind } from "@shared-measurement/core";
import type { Scoring } from "./policy.ts";

/** From this score on a small count is hidden. */
export const SCORE_TO_HIDE = 13;

/** What is scored of one figure, beside what its policy says of the table. */
export interface ScoredFigure {
  readonly count: number;
  readonly placeId: string;
  readonly periodKind: PeriodKind;
}

/** Least population, and what a place of at least that many people scores. */
type Steps = readonly (readonly [population: number, score: number])[];

const RESIDENCE: Steps = [
  [2_000_001, -5],
  [1_000_001, -3],
  [560_001, -1],
  [250_001, 0],
  [100_001, 1],
  [50_001, 3],
  [20_001, 4],
  [0, 5],
];
const SERVICE: Steps = [
  [2_000_001, -5],
  [1_000_001, -4],
  [560_001, -3],
  [250_001, -1],
  [20_001, 0],
  [0, 1],
];
const EVENTS: Steps = [
  [1000, 2],
  [100, 3],
  [11, 5],
  [0, 7],
];

const ofGroups = { "3-groups": 2, "6-groups": 3, detailed: 4 } as const;

/**
 * The publication score of a figure: how easily somebody in it could be recognized. Below 13 it may be published.
 * Source: CHHS Data De-Identification Guidelines 1.0 (2016), figure 6.
 *
 * @returns `publicationScore` of 11 to 99 events a year by race in six groups, in a county of more than a million: 6.
 */
export function publicationScore(scoring: Scoring, figure: ScoredFigure): number {
  const { sex, ageBand, race, ethnicity, raceEthnicity, language, geography, populations } = scoring;
  const variables = [
    sex ? 1 : undefined,
    ageBand === undefined ? undefined : scoreOfAges(ageBand),
    race && ofGroups[race],
    ethnicity && (ethnicity === "detailed" ? 4 : 2),
    raceEthnicity && ofGroups[raceEthnicity],
    language && (language === "detailed" ? 4 : 2),
  ].filter((score) => score !== undefined);
  const population = populations[figure.placeId] ?? 0;
  return (
    scoreAt(EVENTS, figure.count) +
    variables.reduce((sum, score) => sum + score, 0) +
    scoreOfPeriod(figure.periodKind) +
    scoreAt(geography === "residence" ? RESIDENCE : SERVICE, population) +
    scoreOfInteractions(variables.length, figure.count)
  );
}

function scoreAt(steps: Steps, size: number): number {
  return steps.find(([least]) => size >= least)?.[1] ?? 0;
}

function scoreOfAges(years: number): number {
  if (years > 10) return 2;
  if (years >= 6) return 3;
  return years >= 3 ? 5 : 7;
}

function scoreOfPeriod(kind: PeriodKind): number {
  if (kind === "month" || kind === "day") return 5;
  return kind === "quarter" ? 4 : 0;
}

/** Events alone, with time and place, are the least telling. All small counts score alike, or the score would tell which. */
function scoreOfInteractions(variables: number, count: number): number {
  if (variables === 0) return count >= 11 ? -5 : 0;
  return ([1, 2] as const)[variables - 1] ?? 4;
}
