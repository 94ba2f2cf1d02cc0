import { type HoltParameters, runHolt } from "./holt-recursion.ts";
import { minimize } from "./minimize.ts";

export interface HoltFit extends HoltParameters {
  readonly level0: number;
  readonly trend0: number;
  readonly sse: number;
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
  return bestStart(y, parametersAt(best));
}

/** For given smoothing, the initial level and trend with the least squared errors. */
function bestStart(y: readonly number[], parameters: HoltParameters): HoltFit {
  const nothing = y.map(() => 0);
  const first = y[0] ?? Number.NaN;
  // From the first value rather than from 0, for the digits of large values.
  const errors = runHolt(y, parameters, first, 0).errors;
  const byLevel = runHolt(nothing, parameters, 1, 0).errors;
  const byTrend = runHolt(nothing, parameters, 0, 1).errors;
  // errors + a·byLevel + b·byTrend, least in squares.
  let ll = 0;
  let lt = 0;
  let tt = 0;
  let le = 0;
  let te = 0;
  errors.forEach((error, i) => {
    const l = byLevel[i] ?? Number.NaN;
    const t = byTrend[i] ?? Number.NaN;
    ll += l * l;
    lt += l * t;
    tt += t * t;
    le += l * error;
    te += t * error;
  });
  const determinant = ll * tt - lt * lt;
  const a = (lt * te - tt * le) / determinant;
  const b = (lt * le - ll * te) / determinant;
  const level0 = first + a;
  const sse = runHolt(y, parameters, level0, b).errors.reduce((total, error) => total + error * error, 0);
  return { ...parameters, level0, trend0: b, sse };
}
