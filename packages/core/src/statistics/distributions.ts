import { checkFinite, checkPositive, checkProbability, checkWhole } from "./checks.ts";
import { smallestReaching } from "./discrete-quantile.ts";
import {
  betaPoint,
  betaTail,
  gammaPoint,
  gammaTail,
  normalLower,
  normalUpperPoint,
  studentUpper,
  studentUpperPoint,
} from "./special-functions.ts";
import { StatisticsError } from "./statistics-error.ts";

/*
 * Distribution functions as R names them: Cdf = lower tail, Sf = upper tail (each computed itself, never as one
 * minus the other), Quantile = inverse of the lower tail. Scale and rate are 1. Every probability is 0 to 1.
 * Each throws a StatisticsError for a parameter outside its range.
 */

/** A point on the line: infinities are points, NaN is not. */
function checkPoint(argument: string, value: unknown): number {
  if (typeof value !== "number" || Number.isNaN(value))
    throw new StatisticsError(argument, value, "a number");
  return value;
}

export function normalCdf(x: number): number {
  return normalLower(checkPoint("x", x));
}

export function normalSf(x: number): number {
  return normalLower(-checkPoint("x", x));
}

export function normalQuantile(p: number): number {
  checkProbability("p", p);
  if (p === 0.5) return 0;
  return p < 0.5 ? -normalUpperPoint(p) : normalUpperPoint(1 - p);
}

export function tSf(x: number, df: number): number {
  checkPoint("x", x);
  checkPositive("df", df);
  if (!Number.isFinite(x)) return x > 0 ? 0 : 1;
  const tail = studentUpper(Math.abs(x), df);
  return x >= 0 ? tail : 1 - tail;
}

export function tCdf(x: number, df: number): number {
  return tSf(-checkPoint("x", x), df);
}

export function tQuantile(p: number, df: number): number {
  checkProbability("p", p);
  checkPositive("df", df);
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return p < 0.5 ? -studentUpperPoint(p, df) : studentUpperPoint(1 - p, df);
}

export function gammaCdf(x: number, shape: number): number {
  checkPositive("shape", shape);
  return checkPoint("x", x) <= 0 ? 0 : gammaTail(x, shape, false);
}

export function gammaSf(x: number, shape: number): number {
  checkPositive("shape", shape);
  return checkPoint("x", x) <= 0 ? 1 : gammaTail(x, shape, true);
}

export function gammaQuantile(p: number, shape: number): number {
  checkProbability("p", p);
  checkPositive("shape", shape);
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return p <= 0.5 ? gammaPoint(p, shape, false) : gammaPoint(1 - p, shape, true);
}

/** The point with `p` above it: exact where 1 − p would lose its digits. */
export function gammaUpperQuantile(p: number, shape: number): number {
  checkProbability("p", p);
  checkPositive("shape", shape);
  if (p === 1) return 0;
  if (p === 0) return Number.POSITIVE_INFINITY;
  return gammaPoint(p, shape, true);
}

export function chiSquaredCdf(x: number, df: number): number {
  return gammaCdf(checkPoint("x", x) / 2, checkPositive("df", df) / 2);
}

export function chiSquaredSf(x: number, df: number): number {
  return gammaSf(checkPoint("x", x) / 2, checkPositive("df", df) / 2);
}

export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, checkPositive("df", df) / 2);
}

export function betaCdf(x: number, a: number, b: number): number {
  checkPositive("a", a);
  checkPositive("b", b);
  return betaTail(checkPoint("x", x), 1 - x, a, b, false);
}

export function betaSf(x: number, a: number, b: number): number {
  checkPositive("a", a);
  checkPositive("b", b);
  return betaTail(checkPoint("x", x), 1 - x, a, b, true);
}

export function betaQuantile(p: number, a: number, b: number): number {
  checkProbability("p", p);
  checkPositive("a", a);
  checkPositive("b", b);
  if (p === 0 || p === 1) return p;
  return betaPoint(p, 1 - p, a, b)[0];
}

/** The point with `p` above it: exact where 1 − p would lose its digits. */
export function betaUpperQuantile(p: number, a: number, b: number): number {
  checkProbability("p", p);
  checkPositive("a", a);
  checkPositive("b", b);
  if (p === 0 || p === 1) return 1 - p;
  return betaPoint(1 - p, p, a, b)[0];
}

function binomialTail(x: number, n: number, p: number, upper: boolean): number {
  checkWhole("n", n, 0, Number.MAX_SAFE_INTEGER);
  checkProbability("p", p);
  const k = Math.floor(checkPoint("x", x));
  if (k < 0) return upper ? 1 : 0;
  if (k >= n) return upper ? 0 : 1;
  return betaTail(p, 1 - p, k + 1, n - k, !upper);
}

/** P(X ≤ x) of n trials that succeed with probability p. */
export function binomialCdf(x: number, n: number, p: number): number {
  return binomialTail(x, n, p, false);
}

/** P(X > x). */
export function binomialSf(x: number, n: number, p: number): number {
  return binomialTail(x, n, p, true);
}

/** The smallest count r with P(X ≤ r) ≥ q. */
export function binomialQuantile(q: number, n: number, p: number): number {
  checkProbability("q", q);
  checkWhole("n", n, 0, Number.MAX_SAFE_INTEGER);
  checkProbability("p", p);
  if (q === 0 || p === 0) return 0;
  if (q === 1 || p === 1) return n;
  const guess = n * p + normalQuantile(q) * Math.sqrt(n * p * (1 - p));
  return smallestReaching((r) => binomialReaches(r, n, p, q), guess, n);
}

/** Compared in the smaller tail, which has the digits; the slack is that of R, for ties such as P = ½ exactly. */
function binomialReaches(r: number, n: number, p: number, q: number): boolean {
  const slack = 64 * Number.EPSILON;
  return q <= 0.5
    ? binomialCdf(r, n, p) >= q * (1 - slack)
    : binomialSf(r, n, p) <= (1 - q) * (1 + slack) + Number.EPSILON * slack;
}

function poissonTail(x: number, mu: number, upper: boolean): number {
  checkFinite("mu", mu);
  if (mu < 0) throw new StatisticsError("mu", mu, "0 or more");
  const k = Math.floor(checkPoint("x", x));
  if (k < 0) return upper ? 1 : 0;
  if (mu === 0 || k === Number.POSITIVE_INFINITY) return upper ? 0 : 1;
  return gammaTail(mu, k + 1, !upper);
}

/** P(X ≤ x) of a Poisson count with mean mu. */
export function poissonCdf(x: number, mu: number): number {
  return poissonTail(x, mu, false);
}

/** P(X > x). */
export function poissonSf(x: number, mu: number): number {
  return poissonTail(x, mu, true);
}

/** The smallest count r with P(X ≤ r) ≥ q. */
export function poissonQuantile(q: number, mu: number): number {
  checkProbability("q", q);
  poissonCdf(0, mu);
  if (q === 0 || mu === 0) return 0;
  if (q === 1) return Number.POSITIVE_INFINITY;
  const slack = 64 * Number.EPSILON;
  const reaches = (r: number): boolean =>
    q <= 0.5
      ? poissonCdf(r, mu) >= q * (1 - slack)
      : poissonSf(r, mu) <= (1 - q) * (1 + slack) + Number.EPSILON * slack;
  return smallestReaching(reaches, mu + normalQuantile(q) * Math.sqrt(mu), Number.MAX_SAFE_INTEGER);
}
