import {
  checkAll,
  checkList,
  checkNotNegative,
  checkOneOf,
  checkPositive,
  checkProbability,
  checkTrials,
} from "./checks.ts";
import {
  binomialCdf,
  binomialQuantile,
  binomialSf,
  poissonCdf,
  poissonQuantile,
  poissonSf,
} from "./distributions.ts";

export interface FunnelExactInput {
  /** `binomial`: proportions with denominator n. `poisson`: rates over exposure n, or O/E with n expected, theta 1. */
  readonly distribution: "binomial" | "poisson";
  /** What the funnel is drawn around: a proportion, a rate, or 1 for O/E. */
  readonly theta: number;
  readonly n: readonly number[];
}

const PROBABILITIES = { lower998: 0.001, lower95: 0.025, upper95: 0.975, upper998: 0.999 } as const;
type Limit = keyof typeof PROBABILITIES;

/** Each limit at each n, in the unit of theta, and the count it was interpolated from. */
export type FunnelExact = Readonly<Record<Limit | `${Limit}Count`, number[]>>;

/** A count distribution: its lower and upper tail at a count, and its quantile. */
interface Counts {
  readonly cdf: (r: number) => number;
  readonly sf: (r: number) => number;
  readonly quantile: (p: number) => number;
}

/**
 * Exact probability limits of a funnel, interpolated between counts.
 * Throws a StatisticsError for an unknown distribution, a theta or an n out of range, an empty list.
 * Source: Spiegelhalter (2005) Stat Med 24:1185, appendix A.1.1; Manktelow & Seaton (2012) PLoS ONE 7:e45723.
 */
export function funnelExact(input: FunnelExactInput): FunnelExact {
  const distribution = checkOneOf("distribution", input.distribution, ["binomial", "poisson"]);
  const binomial = distribution === "binomial";
  const theta = binomial ? checkProbability("theta", input.theta) : checkNotNegative("theta", input.theta);
  const sizes = checkAll("n", checkList("n", input.n), binomial ? checkTrials : checkPositive);
  const limits = (p: number): { limit: number; count: number }[] =>
    sizes.map((n) => interpolated(binomial ? binomialCounts(n, theta) : poissonCounts(n * theta), p, n));
  const lower998 = limits(PROBABILITIES.lower998);
  const lower95 = limits(PROBABILITIES.lower95);
  const upper95 = limits(PROBABILITIES.upper95);
  const upper998 = limits(PROBABILITIES.upper998);
  return {
    lower998: lower998.map(({ limit }) => limit),
    lower998Count: lower998.map(({ count }) => count),
    lower95: lower95.map(({ limit }) => limit),
    lower95Count: lower95.map(({ count }) => count),
    upper95: upper95.map(({ limit }) => limit),
    upper95Count: upper95.map(({ count }) => count),
    upper998: upper998.map(({ limit }) => limit),
    upper998Count: upper998.map(({ count }) => count),
  };
}

function binomialCounts(n: number, theta: number): Counts {
  return {
    cdf: (r) => binomialCdf(r, n, theta),
    sf: (r) => binomialSf(r, n, theta),
    quantile: (p) => binomialQuantile(p, n, theta),
  };
}

function poissonCounts(mu: number): Counts {
  return {
    cdf: (r) => poissonCdf(r, mu),
    sf: (r) => poissonSf(r, mu),
    quantile: (p) => poissonQuantile(p, mu),
  };
}

/** The count at probability p less the share of its own probability that lies above p; in the tail that has the digits. */
function interpolated({ cdf, sf, quantile }: Counts, p: number, n: number): { limit: number; count: number } {
  const count = quantile(p);
  const share =
    p < 0.5
      ? (cdf(count) - p) / (cdf(count) - cdf(count - 1))
      : (1 - p - sf(count)) / (sf(count - 1) - sf(count));
  return { limit: Math.max(0, (count - share) / n), count };
}
