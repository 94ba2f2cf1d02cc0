import type { Cell } from "./cell.ts";
import type { StatedDate } from "./day.ts";
import type { MethodId } from "./methods.ts";
import type { Period } from "./period.ts";
import type { Series } from "./series.ts";
import type { Language, Text } from "./text.ts";

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

/** The straight path from the first figure of a series to a target. */
export interface TargetPath {
  /** Where it starts: the first figure's period, at its middle. */
  readonly from: Period;
  readonly fromValue: number;
  /** The value to be reached by the end of the year, in the indicator's unit. */
  readonly value: number;
  readonly year: number;
}

/** Where a series goes if nothing changes: the forecast of each period with its prediction interval. */
export interface Forecast {
  /** The history that it was made from, and the day on which that was frozen. */
  readonly baseline: { readonly first: Period; readonly last: Period; readonly frozenOn: StatedDate };
  readonly periods: readonly Period[];
  /** For each period, in the indicator's unit. */
  readonly value: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly confidence: number;
  readonly method: MethodId;
}

/** What the statistics say of one series. Computed before drawing; charts only show it. */
export interface Analysis {
  readonly estimates: readonly Estimate[];
  readonly findings: readonly Finding[];
  /** Where a target was given and the indicator has a better direction. */
  readonly targetPath?: TargetPath;
  /** Where a frozen baseline of enough figures was given. */
  readonly forecast?: Forecast;
  /** Groups beside their reference, where groups were asked for. */
  readonly disparities?: Disparities;
}

/** A number with the limits that hold it. */
export interface Limits {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** The figures of a series in two periods, and whether they differ by more than chance. */
export interface Change {
  readonly series: Series;
  readonly before: Cell;
  readonly now: Cell;
  readonly estimates: readonly Estimate[];
  /** One of the two figures is too uncertain to be called a change. */
  readonly unreliable: boolean;
  /** now − before, in the indicator's unit; absent where it cannot be had. */
  readonly difference?: Limits;
  /** now / before; absent where it cannot be had. */
  readonly ratio?: Limits;
  /** Of counts and rates, in percent of before. Absent for small counts: a percentage of three deaths says nothing. */
  readonly percent?: number;
  readonly finding: Finding;
}

/** One group beside its reference in one period. */
export interface Disparity {
  readonly group: Text;
  readonly series: Series;
  /** The group's figure in the period, or why there is none. */
  readonly cell: Cell;
  /** The reference's figure in the period, or why there is none. */
  readonly reference: Cell;
  /** One of the two is too uncertain to be called different. */
  readonly unreliable: boolean;
  /** group / reference. Absent where the counts are not published, or one of them is zero. */
  readonly ratio?: Limits;
  /** group − reference, in the indicator's unit. Absent where only a ratio can be had. */
  readonly difference?: Limits;
  readonly finding: Finding;
}

/** Children whose group was not recorded. They are no group: their figure is compared with nothing. */
export interface NotRecorded {
  readonly name: Text;
  readonly series: Series;
  /** Their figure in the period, or why there is none. */
  readonly cell: Cell;
}

/** Every group of a place beside the reference, in one period. */
export interface Disparities {
  readonly period?: Period;
  /** What each group is compared with. */
  readonly reference: Text;
  readonly groups: readonly Disparity[];
  readonly notRecorded?: readonly NotRecorded[];
  /**
   * How many of the total's denominator the groups hold together: more than it where groups overlap, less where some
   * are in no group. Only where every group's is shown.
   */
  readonly coverage?: { readonly inGroups: number; readonly total: number };
}
