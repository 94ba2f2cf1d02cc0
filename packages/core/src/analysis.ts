import type { MethodId } from "./methods.ts";
import type { Language } from "./text.ts";

/** A range that holds the true value with the stated confidence, in the indicator's unit. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** 0.95 for 95 percent. */
  readonly confidence: number;
  readonly method: MethodId;
}

/** Why a figure is too uncertain to be ranked, given an arrow or called a change. Privacy is another matter. */
export type ReliabilityReason =
  /** Fewer than 20 events (CDC WONDER, NCHS). */
  | "few-events"
  /** A denominator below 30 (NCHS, proportions). */
  | "small-denominator"
  /** An interval too wide to say anything (NCHS: rates 160 %, proportions 30 points, or 130 % of the value). */
  | "wide-interval";

/** How sure one figure of a series is. */
export interface Estimate {
  /** The period's id. */
  readonly periodId: string;
  /** Absent where the counts behind the figure are not published. */
  readonly interval?: Interval;
  /** Empty for a reliable figure. */
  readonly unreliable: readonly ReliabilityReason[];
}

export type FindingKind =
  | "change"
  | "pooled-change"
  | "special-cause"
  | "target-path"
  | "benchmark"
  | "disparity"
  | "turn-the-curve";

/** What the data support saying. */
export type Verdict =
  | "better"
  | "worse"
  | "higher"
  | "lower"
  | "no-detectable-change"
  | "signal"
  | "no-signal"
  | "on-the-path"
  | "off-the-path"
  | "turned-better"
  | "turned-worse"
  | "as-forecast"
  | "different"
  | "no-detectable-difference"
  | "not-comparable"
  | "cannot-tell"
  | "not-enough-points";

/** One thing the data support saying about a series, with its method, what went in, and why. It never says cause. */
export interface Finding {
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /** How it was found; absent where nothing could be computed. */
  readonly method?: MethodId;
  /** Every number that went in or came out, by name, so that anyone can compute it again. */
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly sentence: Readonly<Record<Language, string>>;
}

/** What the statistics say of one series. Computed before drawing; charts only show it. */
export interface Analysis {
  readonly estimates: readonly Estimate[];
  readonly findings: readonly Finding[];
}
