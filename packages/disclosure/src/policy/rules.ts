import type { Observation, Place } from "@shared-measurement/core";
import type { Audience, Policy, PolicyRule, PrivacyPolicy } from "./policy.ts";
import { POLICY_PRESETS } from "./presets.ts";

/** Thrown where a policy cannot be applied as it is written. */
export class PolicyError extends Error {
  override readonly name = "PolicyError";
}

/**
 * What holds where a coalition has written nothing: federal reports of states and the nation are shown as they were
 * published; of everything else small counts are hidden.
 */
export const DEFAULT_POLICY: PrivacyPolicy = {
  rules: [
    {
      preset: "already-public-federal",
      publishers: ["HHS/ACF Children's Bureau", "US Census Bureau"],
      levels: ["nation", "state"],
    },
    { preset: "chhs-ddg" },
  ],
};

/** The policy of one figure, and the rule it comes from. */
export interface AppliedPolicy {
  readonly policy: Policy;
  readonly rule: PolicyRule;
}

/** What holds for figures that no rule of the coalition names: the strictest of the presets. */
const STRICTEST: PolicyRule = { preset: "chhs-ddg" };

/** The policy of an observation: that of the first rule which fits it. */
export function policyFor(
  privacy: PrivacyPolicy,
  observation: Observation,
  place: Place,
  audience: Audience,
): AppliedPolicy {
  const rule = privacy.rules.find((candidate) => fits(candidate, observation, place, audience)) ?? STRICTEST;
  return { policy: { ...POLICY_PRESETS[rule.preset].policy, ...rule.changes }, rule };
}

function fits(rule: PolicyRule, { indicatorId, source }: Observation, place: Place, audience: Audience) {
  const { indicators, levels, publishers, reports, audiences } = rule;
  return (
    (indicators?.includes(indicatorId) ?? true) &&
    (levels?.includes(place.level) ?? true) &&
    (publishers?.includes(source.publisher) ?? true) &&
    (reports?.includes(source.report) ?? true) &&
    (audiences?.includes(audience) ?? true)
  );
}

/** Whether nothing at all is hidden by it. */
export function showsEverything({ threshold, zerosShown, minimumDenominator, minimumRespondents }: Policy) {
  return threshold <= 1 && zerosShown && minimumDenominator === undefined && minimumRespondents === undefined;
}

/** The rules that depart from a preset or show what a stricter one would hide. Each must say why. */
export function checkReasons({ rules }: PrivacyPolicy): void {
  rules.forEach((rule, index) => {
    const small = !rule.levels?.every((level) => level === "nation" || level === "state");
    const departs = rule.changes !== undefined || (rule.preset === "already-public-federal" && small);
    if (departs && !rule.reason?.trim()) {
      throw new PolicyError(
        `privacy.rules[${index}] departs from what "${rule.preset}" is for and gives no reason. Write into "reason" why, who decided it, and when.`,
      );
    }
    const { threshold } = { ...POLICY_PRESETS[rule.preset].policy, ...rule.changes };
    if (!Number.isInteger(threshold) || threshold < 1) {
      throw new PolicyError(`privacy.rules[${index}]: the threshold is ${threshold}, and must be 1 or more.`);
    }
  });
}
