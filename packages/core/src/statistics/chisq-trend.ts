import {
  at,
  checkAll,
  checkCount,
  checkFinite,
  checkList,
  checkOneOf,
  checkPartOfWhole,
  checkPositive,
  checkSameLength,
  checkTrials,
} from "./checks.ts";
import { chiSquaredSf } from "./distributions.ts";
import { StatisticsError } from "./statistics-error.ts";
import { sum } from "./summary.ts";

export interface ChiSquaredTrendInput {
  /** `proportion`: Cochran-Armitage. `rate`: Poisson score test. */
  readonly kind: "proportion" | "rate";
  /** Events of each group or period: counts. */
  readonly x: readonly number[];
  /** Denominators (whole for proportions) or exposures: above 0. */
  readonly n: readonly number[];
  /** Where each lies: years, or a dose. 1, 2, 3 … unless given. */
  readonly scores?: readonly number[];
}

export interface ChiSquaredTrend {
  /** Null, as is p, where nothing varies: no event at all, or everyone an event. */
  readonly chiSquared: number | null;
  readonly df: 1;
  readonly p: number | null;
  readonly direction: -1 | 0 | 1;
}

/**
 * Chi-squared test (1 degree of freedom) for a linear trend in proportions or rates, without continuity correction.
 * Throws a StatisticsError for fewer than 2 groups, lists of unequal length, fractional or negative counts,
 * denominators not above 0, x above n in a proportion, scores that are all the same.
 * Source: Armitage (1955); Cochran (1954); Breslow & Day (1987) 3.6 (rates).
 */
export function chisqTrend(input: ChiSquaredTrendInput): ChiSquaredTrend {
  const kind = checkOneOf("kind", input.kind, ["proportion", "rate"]);
  const x = checkAll("x", checkList("x", input.x), checkCount);
  if (x.length < 2) throw new StatisticsError("x", x, "a list of at least 2 groups");
  checkSameLength("n", input.n, "x", x.length);
  const n = checkAll("n", input.n, kind === "proportion" ? checkTrials : checkPositive);
  const given = input.scores ?? x.map((_, i) => i + 1);
  checkSameLength("scores", given, "x", x.length);
  const scores = checkAll("scores", given, checkFinite);
  if (new Set(scores).size < 2)
    throw new StatisticsError("scores", scores[0], "of at least two different values");
  if (kind === "proportion") {
    x.forEach((count, i) => {
      checkPartOfWhole(at("x", i), count, at("n", i), n[i] ?? Number.NaN);
    });
  }
  const people = sum(n);
  const pooled = sum(x) / people;
  const variance = kind === "proportion" ? pooled * (1 - pooled) : pooled;
  if (variance === 0) return { chiSquared: null, df: 1, p: null, direction: 0 };

  // Centred scores: what is subtracted would otherwise swallow the digits of calendar years.
  const middle = sum(n.map((size, i) => size * (scores[i] ?? Number.NaN))) / people;
  const centred = scores.map((score) => score - middle);
  const terms = centred.map((score, i) => score * ((x[i] ?? Number.NaN) - (n[i] ?? Number.NaN) * pooled));
  const slope = sum(terms);
  const spread = variance * sum(centred.map((score, i) => score * score * (n[i] ?? Number.NaN)));
  const flat = Math.abs(slope) <= 1e-13 * sum(terms.map(Math.abs));
  const chiSquared = flat ? 0 : (slope * slope) / spread;
  return { chiSquared, df: 1, p: chiSquaredSf(chiSquared, 1), direction: flat ? 0 : slope > 0 ? 1 : -1 };
}
