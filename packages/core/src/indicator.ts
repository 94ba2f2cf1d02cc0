import type { MethodChoice } from "./methods.ts";
import type { PeriodKind } from "./period.ts";
import type { Text } from "./text.ts";

/** How an indicator's value comes from its parts, and so which statistics suit it. */
export type IndicatorKind =
  /** numerator out of denominator, the same children: percent. */
  | "proportion"
  /** events per exposure: per 100,000 children, per 100,000 days. */
  | "rate"
  /** events alone. */
  | "count"
  /** one count over another, about 1. */
  | "ratio"
  /** a published score or survey mean. */
  | "score";

/** Which way is better. A contextual indicator has no better direction by itself. */
export type Direction = "lower" | "higher" | "contextual";

/** What a part of an indicator counts, in words a parent understands. */
export interface PartDefinition {
  /** A short name that heads a table column: "Children with another report". */
  readonly name: Text;
  /** Exactly who or what is counted. */
  readonly definition: Text;
}

export interface IndicatorSource {
  readonly name: string;
  readonly url?: string;
}

/**
 * A reference value and the permission to use it. `comparableWith` says what may be set against it: a benchmark for
 * risk-standardized performance is drawn beside an observed trend only with its warning.
 */
export interface Benchmark {
  readonly id: string;
  readonly name: Text;
  /** In the indicator's unit. */
  readonly value: number;
  readonly source: IndicatorSource;
  readonly comparableWith: "observed" | "risk-standardized";
  /** Said wherever the benchmark is drawn. */
  readonly warning: Text;
}

/** The definition of a measure that partners agree on. */
export interface Indicator {
  readonly id: string;
  readonly name: Text;
  readonly shortName: Text;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  /** What the direction means, in a sentence: "Lower is better: fewer children are harmed again." */
  readonly directionWords: Text;
  readonly numerator: PartDefinition;
  /** Absent for a count. */
  readonly denominator?: PartDefinition;
  /** value = numerator / denominator × multiplier. 100 for percent, 1 for a ratio. */
  readonly multiplier: number;
  /** How a value is read: "percent", "per 100,000 children", "entries per exit". */
  readonly unit: Text;
  /** Fraction digits a value is shown with. */
  readonly decimals: number;
  readonly periodKinds: readonly PeriodKind[];
  /** Months after the period before the figure is complete. */
  readonly monthsUntilComplete?: number;
  /** What the indicator is, in plain words. */
  readonly definition: Text;
  readonly source: IndicatorSource;
  readonly caveats: readonly Text[];
  readonly benchmarks: readonly Benchmark[];
  /** Places are never put in order of it: deaths and severe injuries are too rare, and counted too differently. */
  readonly neverRanked?: true;
  /** Methods other than the library's choice for the kind: "none" where a figure is no count, such as an estimate. */
  readonly methods?: Partial<MethodChoice>;
}

/** An indicator that is another with some parts changed, under its own id. */
export function extendIndicator(
  preset: Indicator,
  changes: Partial<Indicator> & Pick<Indicator, "id">,
): Indicator {
  return { ...preset, ...changes };
}
