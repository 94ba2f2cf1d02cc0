import type { HoltParameters } from "./holt-recursion.ts";
import { minimize } from "./minimize.ts";

export interface HoltFit extends HoltParameters {
  readonly level0: number;
  readonly trend0: number;
}

/** The bounds of R's `forecast::ets`; beta is also at most alpha. */
const LEAST = 1e-4;
const MOST = 0.9999;
const DAMPING = { least: 0.8, most: 0.98 };

/**
 * Maximum-likelihood Holt: the errors are linear in the initial level and trend, so that for given smoothing these
 * follow exactly, and only alpha, beta (and phi) are searched: on a grid, then from its best points.
 */
export function fitHolt(y: readonly number[], damped: boolean): HoltFit {
  const parametersAt = ([a = 0, b = 0, c = 0]: readonly number[]): HoltParameters => {
    const alpha = LEAST + a * (MOST - LEAST);
    const beta = LEAST + b * (alpha - LEAST);
    return { alpha, beta, phi: damped ? DAMPING.least + c * (DAMPING.most - DAMPING.least) : 1 };
  };
  const grid = [0, 0.08, 0.2, 0.4, 0.6, 0.8, 1].flatMap((a) =>
    [0, 0.05, 0.2, 0.5, 1].flatMap((b) => (damped ? [0, 0.5, 1].map((c) => [a, b, c]) : [[a, b]])),
  );
  const best = minimize((point) => bestStart(y, parametersAt(point)).sse, grid);
  const parameters = parametersAt(best);
  const { level0, trend0 } = bestStart(y, parameters);
  return { ...parameters, level0, trend0 };
}

interface Start {
  readonly level0: number;
  readonly trend0: number;
  /** Of this start, as far as its digits go: the search compares by it, the fit is run again. */
  readonly sse: number;
}

/**
 * For given smoothing, the initial level and trend with the least squared errors. The errors are those of a start at
 * the first value, plus so many times those of a level of 1, plus so many times those of a trend of 1. In one pass
 * and without lists: the search calls it some hundred times a series.
 */
function bestStart(y: readonly number[], { alpha, beta, phi }: HoltParameters): Start {
  const first = y[0] ?? Number.NaN;
  let [level, trend, levelByLevel, trendByLevel, levelByTrend, trendByTrend] = [first, 0, 1, 0, 0, 1];
  let [ee, ll, tt, le, te, lt] = [0, 0, 0, 0, 0, 0];
  for (const value of y) {
    const expected = level + phi * trend;
    const e = value - expected;
    level = expected + alpha * e;
    trend = phi * trend + beta * e;
    const l = -(levelByLevel + phi * trendByLevel);
    levelByLevel = -l + alpha * l;
    trendByLevel = phi * trendByLevel + beta * l;
    const t = -(levelByTrend + phi * trendByTrend);
    levelByTrend = -t + alpha * t;
    trendByTrend = phi * trendByTrend + beta * t;
    ee += e * e;
    ll += l * l;
    tt += t * t;
    le += l * e;
    te += t * e;
    lt += l * t;
  }
  const determinant = ll * tt - lt * lt;
  const a = (lt * te - tt * le) / determinant;
  const b = (lt * le - ll * te) / determinant;
  return { level0: first + a, trend0: b, sse: Math.max(0, ee + a * le + b * te) };
}
