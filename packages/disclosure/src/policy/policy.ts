import type { PlaceLevel } from "@shared-measurement/core";
import type { PresetId } from "./presets.ts";

/** Who a release is for. Whoever may see a narrower one may also see every wider one. */
export type Audience = "public" | "partner" | "internal";

/** From the widest to the narrowest. */
export const AUDIENCES: readonly Audience[] = ["public", "partner", "internal"];

/** What is hidden of one figure. */
export interface Policy {
  /** Counts from 1 to threshold - 1 are hidden. 1 hides none: the figures are public already. */
  readonly threshold: number;
  /** Whether zeros are shown. Otherwise they are hidden with the small counts. */
  readonly zerosShown: boolean;
  /** A percentage is hidden as well where all but 1 to threshold - 1 children are counted: the others are as few. */
  readonly hidesComplement: boolean;
  /** Figures on fewer children than this are hidden. */
  readonly minimumDenominator?: number;
  /** Survey results of fewer respondents than this are hidden. */
  readonly minimumRespondents?: number;
  /** Small counts are hidden only where their score is 13 or more (CHHS). */
  readonly scoring?: Scoring;
}

/**
 * What the publication scoring of the CHHS Data De-Identification Guidelines (version 1.0, 2016, figure 6) needs to know
 * of a table, beside its counts and periods. A variable that the table does not have is left out.
 */
export interface Scoring {
  readonly sex?: boolean;
  /** The smallest band of ages, in years. */
  readonly ageBand?: number;
  readonly race?: "3-groups" | "6-groups" | "detailed";
  readonly ethnicity?: "yes-no" | "detailed";
  /** Race and ethnicity in one variable. */
  readonly raceEthnicity?: "3-groups" | "6-groups" | "detailed";
  readonly language?: "few" | "detailed";
  /** Whether the places are where people live or where they were served. */
  readonly geography: "residence" | "service";
  /** How many people live in each place. A place that is not listed counts as the smallest there is. */
  readonly populations: Readonly<Record<string, number>>;
}

/** Which figures a rule is for. What is left out does not matter. */
export interface RuleScope {
  readonly indicators?: readonly string[];
  readonly levels?: readonly PlaceLevel[];
  readonly publishers?: readonly string[];
  readonly reports?: readonly string[];
  readonly audiences?: readonly Audience[];
}

/** A preset, with what the coalition changed of it, for some figures. The first rule that fits a figure is the one. */
export interface PolicyRule extends RuleScope {
  readonly preset: PresetId;
  readonly changes?: Partial<Policy>;
  /** Why it differs from the preset, or why small figures may be shown; by whom it was decided, and when. */
  readonly reason?: string;
  /** What the publisher's own mark for a hidden count means, ends included: 1 to 10 for `<= 10`. */
  readonly hiddenMeans?: { readonly lower: number; readonly upper: number };
}

/** A group or place of an indicator that is the sum of others by definition, which the figures alone may not show. */
export interface AdditiveRule {
  readonly indicator: string;
  readonly total: string;
  /** Groups of `dimension` where there is one, else places. */
  readonly parts: readonly string[];
  readonly dimension?: string;
}

/** Counts of an indicator that are in those of another. */
export interface ContainedCounts {
  readonly indicator: string;
  /** By default the same as that of the whole; where that is named, the numerator. */
  readonly count?: "numerator" | "denominator";
  /** These groups alone. By default the same group as the figure they are in. */
  readonly groups?: { readonly dimension: string; readonly ids: readonly string[] };
}

/**
 * An indicator that counts again, by definition, what others count: several years of one in one figure, all kinds of
 * something in one, or some of its groups by themselves. It holds at every place, and for every group.
 */
export interface ContainsRule {
  readonly indicator: string;
  /** Which of its counts. By default each that its parts have too: numerators are in numerators. */
  readonly count?: "numerator" | "denominator";
  /** The indicators of whose counts it is the sum. */
  readonly contains: readonly (string | ContainedCounts)[];
  /** How many years a figure covers, the last of which is the one it is given for. By default its own period alone. */
  readonly years?: number;
}

/** A coalition's policy: an ordered list of rules, and the sums that it declares. */
export interface PrivacyPolicy {
  readonly rules: readonly PolicyRule[];
  readonly additive?: readonly (AdditiveRule | ContainsRule)[];
}
