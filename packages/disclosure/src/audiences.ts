import { AUDIENCES, type Audience } from "./policy/policy.ts";
import type { Seen } from "./relations/figures.ts";

const reach = (audience: Audience) => AUDIENCES.indexOf(audience);

/** Whether the first audience has nothing that the second does not have. */
const isNarrower = (a: Audience, b: Audience) => reach(a) > reach(b);

/**
 * What counts for a release to an audience, of all that were made: those that its readers have, whole; and of those to
 * narrower audiences only what is hidden there. What not even partners may see is nothing for the public, and what only
 * they were shown is not public because of it.
 */
export function seenBy(audience: Audience, releases: readonly Seen[]): Seen[] {
  return releases.map((release) =>
    isNarrower(release.audience, audience)
      ? { audience, observations: release.observations.filter(({ status }) => status === "suppressed") }
      : release,
  );
}

/** What each narrower audience was shown last: its readers will have the new release beside it. */
export function lastToNarrower(audience: Audience, releases: readonly Seen[]): Seen[] {
  return AUDIENCES.filter((other) => isNarrower(other, audience)).flatMap(
    (other) => releases.findLast((release) => release.audience === other) ?? [],
  );
}
