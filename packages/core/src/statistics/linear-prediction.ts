import { at, checkAll, checkConfidence, checkFinite, checkList, checkSameLength } from "./checks.ts";
import { studentUpper, studentUpperPoint } from "./special-functions.ts";
import { StatisticsError } from "./statistics-error.ts";
import { mean, sum } from "./summary.ts";

export interface LinearPredictionInput {
  readonly x: readonly number[];
  /** One value for each x; null = missing, and the pair is dropped. */
  readonly y: readonly (number | null)[];
  /** Where predictions are wanted. */
  readonly newX: readonly number[];
  readonly confidence: number;
}

export interface LinearPrediction {
  /** Pairs with a value. */
  readonly n: number;
  readonly slope: number;
  readonly intercept: number;
  readonly slopeLower: number;
  readonly slopeUpper: number;
  /** Two-sided probability of such a slope without a trend; null when every y is the same. */
  readonly slopeP: number | null;
  /** Residual standard deviation, in the unit of y. */
  readonly residualSd: number;
  /** Null when every y is the same. */
  readonly rSquared: number | null;
  readonly df: number;
  /** At each newX: the line, limits for one further value, and limits for the line itself. */
  readonly fit: number[];
  readonly predictionLower: number[];
  readonly predictionUpper: number[];
  readonly confidenceLower: number[];
  readonly confidenceUpper: number[];
}

/**
 * Ordinary least-squares line with confidence and prediction intervals.
 * Throws a StatisticsError for fewer than 3 pairs, x all the same, lists of unequal length, numbers that are not
 * finite, confidence outside (0, 1). Source: Draper & Smith (1998), Applied Regression Analysis.
 */
export function linearPrediction(input: LinearPredictionInput): LinearPrediction {
  checkConfidence("confidence", input.confidence);
  checkList("x", input.x);
  checkSameLength("y", input.y, "x", input.x.length);
  const newX = checkAll("newX", input.newX, checkFinite);
  const pairs = input.x.flatMap((raw, i) => {
    const x = checkFinite(at("x", i), raw);
    const y = input.y[i] ?? null;
    return y === null ? [] : [{ x, y: checkFinite(at("y", i), y) }];
  });
  const n = pairs.length;
  if (n < 3) throw new StatisticsError("y", n, "at least 3 values to put a line through");
  if (new Set(pairs.map(({ x }) => x)).size < 2) {
    throw new StatisticsError("x", pairs[0]?.x, "of at least two different values");
  }

  // Centred on the means: with calendar years the plain normal equations lose 6 digits.
  const xMean = mean(pairs.map(({ x }) => x));
  const yMean = mean(pairs.map(({ y }) => y));
  const sxx = sum(pairs.map(({ x }) => (x - xMean) ** 2));
  const slope = sum(pairs.map(({ x, y }) => (x - xMean) * (y - yMean))) / sxx;
  const residuals = pairs.map(({ x, y }) => y - yMean - slope * (x - xMean));
  const sse = sum(residuals.map((residual) => residual ** 2));
  const constant = pairs.every(({ y }) => y === pairs[0]?.y);
  const syy = sum(pairs.map(({ y }) => (y - yMean) ** 2));

  const df = n - 2;
  const residualSd = Math.sqrt(sse / df);
  const t = studentUpperPoint((1 - input.confidence) / 2, df);
  const slopeError = residualSd / Math.sqrt(sxx);
  const fit = newX.map((x) => yMean + slope * (x - xMean));
  const reach = (extra: 0 | 1) => (x: number) =>
    t * residualSd * Math.sqrt(extra + 1 / n + (x - xMean) ** 2 / sxx);
  const prediction = newX.map(reach(1));
  const confidence = newX.map(reach(0));
  const around = (reaches: readonly number[], side: -1 | 1): number[] =>
    fit.map((value, i) => value + side * (reaches[i] ?? Number.NaN));
  return {
    n,
    slope,
    intercept: yMean - slope * xMean,
    slopeLower: slope - t * slopeError,
    slopeUpper: slope + t * slopeError,
    slopeP: constant ? null : slopeError === 0 ? 0 : 2 * studentUpper(Math.abs(slope) / slopeError, df),
    residualSd,
    rSquared: constant ? null : Math.min(1, (slope * slope * sxx) / syy),
    df,
    fit,
    predictionLower: around(prediction, -1),
    predictionUpper: around(prediction, 1),
    confidenceLower: around(confidence, -1),
    confidenceUpper: around(confidence, 1),
  };
}
