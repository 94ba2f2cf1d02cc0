import {
  checkAll,
  checkFinite,
  checkFlag,
  checkList,
  checkOneOf,
  checkPositive,
  checkWhole,
} from "./checks.ts";
import { fitHolt } from "./holt-fit.ts";
import { type HoltParameters, runHolt } from "./holt-recursion.ts";
import { normalUpperPoint } from "./special-functions.ts";
import { StatisticsError } from "./statistics-error.ts";
import { sum } from "./summary.ts";

interface Wanted {
  /** The series, one value a period, none missing. */
  readonly y: readonly number[];
  /** How many periods ahead. */
  readonly h: number;
  /** Prediction levels in percent, for instance 80 and 95. */
  readonly levels: readonly number[];
}

export interface HoltFixedInput extends Wanted, HoltParameters {
  readonly mode: "fixed";
  readonly level0: number;
  readonly trend0: number;
  /** What the squared errors are divided by: n − 5 damped, n − 4 undamped, unless given. */
  readonly residualDf?: number;
}

export interface HoltOptimisedInput extends Wanted {
  readonly mode: "optimised";
  /** Whether the trend flattens out. */
  readonly damped: boolean;
}

export type HoltInput = HoltFixedInput | HoltOptimisedInput;

export interface HoltForecast extends HoltParameters {
  readonly level0: number;
  readonly trend0: number;
  /** One step ahead, in the unit of y. */
  readonly fitted: number[];
  readonly sse: number;
  readonly sigma2: number;
  /** −n/2 · ln(sse), as R's ets has it (without its constant). Infinity when the fit is perfect. */
  readonly logLikelihood: number;
  /** Of each period ahead, in the unit of y. */
  readonly mean: number[];
  /** Of each period ahead at the first level, then at the second, and so on. */
  readonly lower: number[];
  readonly upper: number[];
  readonly finalLevel: number;
  readonly finalTrend: number;
}

/** Below this many values R's ets silently does something else. */
const FEWEST = 10;

/**
 * Holt's linear trend (ETS AAN) or its damped form (AAdN) with analytic prediction intervals: with given parameters
 * and initial state, or fitted by maximum likelihood within the bounds of R's `forecast::ets`.
 * Throws a StatisticsError for missing values, fewer than 10 values to fit, options or parameters out of range.
 * Source: Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, table 6.1; Gardner &
 * McKenzie (1985).
 */
export function holt(input: HoltInput): HoltForecast {
  const mode = checkOneOf("mode", input.mode, ["fixed", "optimised"]);
  const y = checkAll("y", checkList("y", input.y), checkFinite);
  checkWhole("h", input.h, 1, 10_000);
  const levels = checkAll("levels", checkList("levels", input.levels), checkLevel);
  const { alpha, beta, phi, level0, trend0, residualDf } =
    input.mode === "fixed" && mode === "fixed" ? checkFixed(input, y.length) : fitted(y, input);
  const parameters: HoltParameters = { alpha, beta, phi };
  const run = runHolt(y, parameters, level0, trend0);
  const sse = sum(run.errors.map((error) => error * error));
  const sigma2 = sse / residualDf;
  const { mean, spread } = ahead(run.level, run.trend, parameters, input.h);
  const limits = (side: -1 | 1): number[] =>
    levels.flatMap((level) => {
      const z = normalUpperPoint((1 - level / 100) / 2);
      return mean.map((value, i) => value + side * z * Math.sqrt(sigma2 * (spread[i] ?? Number.NaN)));
    });
  return {
    ...parameters,
    level0,
    trend0,
    fitted: run.fitted,
    sse,
    sigma2,
    logLikelihood: (-y.length / 2) * Math.log(sse),
    mean,
    lower: limits(-1),
    upper: limits(1),
    finalLevel: run.level,
    finalTrend: run.trend,
  };
}

/** Means of the periods ahead, and their variances over that of one step. */
function ahead(
  level: number,
  trend: number,
  { alpha, beta, phi }: HoltParameters,
  h: number,
): { mean: number[]; spread: number[] } {
  const mean: number[] = [];
  const spread: number[] = [];
  let damping = 0;
  let power = 1;
  let variance = 1;
  for (let step = 1; step <= h; step += 1) {
    power *= phi;
    damping += power;
    mean.push(level + damping * trend);
    spread.push(variance);
    variance += (alpha + beta * damping) ** 2;
  }
  return { mean, spread };
}

interface Start extends HoltParameters {
  readonly level0: number;
  readonly trend0: number;
  readonly residualDf: number;
}

function checkFixed(input: HoltFixedInput, n: number): Start {
  const alpha = checkShare("alpha", input.alpha, 1);
  const beta = checkShare("beta", input.beta, alpha);
  const phi = checkShare("phi", input.phi, 1);
  const residualDf = checkPositive("residualDf", input.residualDf ?? n - (phi < 1 ? 5 : 4));
  const level0 = checkFinite("level0", input.level0);
  return { alpha, beta, phi, level0, trend0: checkFinite("trend0", input.trend0), residualDf };
}

function fitted(y: readonly number[], input: HoltInput): Start {
  const damped = checkFlag("damped", input.mode === "optimised" ? input.damped : undefined);
  if (y.length < FEWEST)
    throw new StatisticsError("y", y.length, `at least ${FEWEST} values to fit a trend to`);
  return { ...fitHolt(y, damped), residualDf: y.length - (damped ? 5 : 4) };
}

function checkShare(argument: string, value: unknown, most: number): number {
  if (typeof value !== "number" || !(value >= 0 && value <= most)) {
    throw new StatisticsError(argument, value, `from 0 to ${most}`);
  }
  return value;
}

function checkLevel(argument: string, value: unknown): number {
  if (typeof value !== "number" || !(value > 0 && value < 100)) {
    throw new StatisticsError(argument, value, "a percent between 0 and 100, both excluded");
  }
  return value;
}
