export interface HoltParameters {
  readonly alpha: number;
  /** The beta of the state-space form: alpha times Holt's own. */
  readonly beta: number;
  /** Damping of the trend: 1 is none. */
  readonly phi: number;
}

export interface HoltRun {
  readonly fitted: number[];
  readonly errors: number[];
  readonly level: number;
  readonly trend: number;
}

/** Runs Holt's (damped) recursion over y from an initial level and trend. */
export function runHolt(
  y: readonly number[],
  { alpha, beta, phi }: HoltParameters,
  level0: number,
  trend0: number,
): HoltRun {
  let level = level0;
  let trend = trend0;
  const fitted: number[] = [];
  const errors: number[] = [];
  for (const value of y) {
    const expected = level + phi * trend;
    const error = value - expected;
    fitted.push(expected);
    errors.push(error);
    level = expected + alpha * error;
    trend = phi * trend + beta * error;
  }
  return { fitted, errors, level, trend };
}
