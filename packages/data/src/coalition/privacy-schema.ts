import { z } from "../zod.ts";

const filled = z.string().trim().min(1);
const some = z.array(filled).min(1);
const groups = z.enum(["3-groups", "6-groups", "detailed"]);
const count = z.int().min(1);
/** Who figures are for, from everybody to the coalition's own. */
export const audience = z.enum(["public", "partner", "internal"]);

const scoring = z.strictObject({
  sex: z.boolean().exactOptional(),
  ageBand: z.number().positive().exactOptional(),
  race: groups.exactOptional(),
  ethnicity: z.enum(["yes-no", "detailed"]).exactOptional(),
  raceEthnicity: groups.exactOptional(),
  language: z.enum(["few", "detailed"]).exactOptional(),
  geography: z.enum(["residence", "service"]),
  populations: z.record(filled, count),
});

const changes = z.strictObject({
  threshold: count.exactOptional(),
  zerosShown: z.boolean().exactOptional(),
  hidesComplement: z.boolean().exactOptional(),
  minimumDenominator: count.exactOptional(),
  minimumRespondents: count.exactOptional(),
  scoring: scoring.exactOptional(),
});

const rule = z.strictObject({
  preset: z.enum(["chhs-ddg", "cms", "cdc-wonder", "ccwip", "already-public-federal"]),
  indicators: some.exactOptional(),
  levels: z
    .array(z.enum(["nation", "state", "county", "city", "town", "tribe", "neighborhood", "target-area"]))
    .min(1)
    .exactOptional(),
  publishers: some.exactOptional(),
  reports: some.exactOptional(),
  audiences: z.array(audience).min(1).exactOptional(),
  changes: changes.exactOptional(),
  reason: filled.exactOptional(),
  hiddenMeans: z.strictObject({ lower: z.int().min(0), upper: count }).exactOptional(),
});

const sumOfParts = z.strictObject({
  indicator: filled,
  total: filled,
  parts: some,
  dimension: filled.exactOptional(),
});

const part = z.enum(["numerator", "denominator"]);

const contained = z.strictObject({
  indicator: filled,
  count: part.exactOptional(),
  groups: z.strictObject({ dimension: filled, ids: some }).exactOptional(),
});

const sumOfIndicators = z.strictObject({
  indicator: filled,
  count: part.exactOptional(),
  contains: z.array(z.union([filled, contained])).min(1),
  years: z.int().min(1).max(100).exactOptional(),
});

/**
 * What is hidden of whose figures: an ordered list of rules, the first that fits a figure is the one; and sums that hold
 * by definition. The package for disclosure control says what each means.
 */
export const privacySchema = z.strictObject({
  rules: z.array(rule).min(1),
  additive: z.array(z.union([sumOfParts, sumOfIndicators])).exactOptional(),
});

/** Written into a coalition.json when it is published: what could not be, and why. */
export const releaseSchema = z.strictObject({
  made: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  audience,
  refused: z.array(
    z.strictObject({
      indicator: filled,
      reason: z.enum(["counts-missing", "recoverable", "contradictory"]),
    }),
  ),
  withheld: z.array(
    z.strictObject({
      file: filled,
      indicator: filled.exactOptional(),
      place: filled.exactOptional(),
    }),
  ),
});

export type PrivacyFile = z.infer<typeof privacySchema>;
export type ReleaseFile = z.infer<typeof releaseSchema>;
