import { checkPoints } from "./chart-options.ts";
import {
  at,
  checkConfidence,
  checkCount,
  checkNotNegative,
  checkOneOf,
  checkPartOfWhole,
  checkPositive,
  checkSameLength,
  checkWhole,
} from "./checks.ts";
import { countLimits } from "./count-limits.ts";
import { sum } from "./summary.ts";
import { wilson } from "./wilson.ts";

export interface RollingPooledInput {
  readonly kind: "rate" | "proportion";
  /** Events and denominators of each period, in order; null = missing. */
  readonly x: readonly (number | null)[];
  readonly n: readonly (number | null)[];
  /** How many periods are pooled. */
  readonly window: number;
  readonly confidence: number;
  readonly multiplier: number;
}

/** Each as long as `x`: null until the window is full, and where a period in it is missing. */
export interface RollingPooled {
  readonly numerator: (number | null)[];
  readonly denominator: (number | null)[];
  /** Per `multiplier`, as are the limits; null also where the pooled denominator is 0. */
  readonly value: (number | null)[];
  readonly lower: (number | null)[];
  readonly upper: (number | null)[];
}

interface Pooled {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const NONE: Pooled = { numerator: null, denominator: null, value: null, lower: null, upper: null };

/**
 * Pooled rate or proportion of the window that ends at each period: summed numerators over summed denominators, never
 * the mean of the periods' rates. Rates: exact Poisson below 10 events, else Byar's; proportions: Wilson's.
 * Throws a StatisticsError for an unknown kind, empty lists or lists of unequal length, numbers out of range, x above
 * n in a proportion, a window that is not whole and 1 or more, confidence outside (0, 1).
 * Source: APHO Technical Briefing 3 (Eayres 2008).
 */
export function rollingPooled(input: RollingPooledInput): RollingPooled {
  const kind = checkOneOf("kind", input.kind, ["rate", "proportion"]);
  const x = checkPoints("x", input.x, checkCount);
  checkSameLength("n", input.n, "x", x.length);
  const proportion = kind === "proportion";
  const n = checkPoints("n", input.n, proportion ? checkCount : checkNotNegative);
  x.forEach((count, i) => {
    const size = n[i] ?? null;
    if (proportion && count !== null && size !== null) checkPartOfWhole(at("x", i), count, at("n", i), size);
  });
  const window = checkWhole("window", input.window, 1, Number.MAX_SAFE_INTEGER);
  checkConfidence("confidence", input.confidence);
  checkPositive("multiplier", input.multiplier);

  const pools = x.map((_, end) => {
    const start = end + 1 - window;
    if (start < 0) return NONE;
    return pool(x.slice(start, end + 1), n.slice(start, end + 1), proportion, input);
  });
  return {
    numerator: pools.map(({ numerator }) => numerator),
    denominator: pools.map(({ denominator }) => denominator),
    value: pools.map(({ value }) => value),
    lower: pools.map(({ lower }) => lower),
    upper: pools.map(({ upper }) => upper),
  };
}

function pool(
  x: readonly (number | null)[],
  n: readonly (number | null)[],
  proportion: boolean,
  { confidence, multiplier }: RollingPooledInput,
): Pooled {
  const counts = x.filter((count) => count !== null);
  const sizes = n.filter((size) => size !== null);
  if (counts.length < x.length || sizes.length < n.length) return NONE;
  const numerator = sum(counts);
  const denominator = sum(sizes);
  if (denominator === 0) return { ...NONE, numerator, denominator };
  const value = (numerator / denominator) * multiplier;
  if (proportion) {
    const { lower, upper } = wilson({ x: numerator, n: denominator, confidence });
    return { numerator, denominator, value, lower: lower * multiplier, upper: upper * multiplier };
  }
  const { lower, upper } = countLimits(numerator, confidence);
  const per = (events: number): number => (events / denominator) * multiplier;
  return { numerator, denominator, value, lower: per(lower), upper: per(upper) };
}
