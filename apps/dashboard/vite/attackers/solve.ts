import { auditRelease, DEFAULT_POLICY } from "@shared-measurement/disclosure";
import { COUNTIES, DEATHS, ENTRIES, GROUPS, keyOf, keyOfObservation, RECURRENCE, STATE } from "./made-up.ts";
import type { Reading } from "./pages.ts";

/** Below this a count of children is hidden; a zero is shown, so a hidden one is at least 1. */
const THRESHOLD = 11;

/** The hidden figures of which the project's own audit can work out too much. */
export async function foundByAudit({ observations, context, places }: Reading): Promise<string[]> {
  const { unsafe } = await auditRelease(observations, {
    indicators: context.indicators,
    places,
    privacy: DEFAULT_POLICY,
  });
  return unsafe.map(({ indicatorId, placeId, periodId, group }) =>
    keyOf({ indicator: indicatorId, place: placeId, period: periodId, ...(group && { group }) }),
  );
}

/**
 * The same by plain arithmetic, and by none of the project's code: what is left of a total is shared by the hidden parts
 * of it. A part is found out if some count from 1 to 10 is not possible for it.
 */
export function foundBySubtraction({ observations }: Reading): string[] {
  const counts = new Map(
    observations.map(
      (one) => [keyOfObservation(one), one.status === "value" ? one.parts.numerator : undefined] as const,
    ),
  );
  const periods = new Set(observations.map(({ period }) => period.id));
  return [RECURRENCE, DEATHS, ENTRIES].flatMap((indicator) =>
    [...periods].flatMap((period) => {
      const key = (place: string, group?: string) =>
        keyOf({ indicator, place, period, ...(group && { group }) });
      const total = counts.get(key(STATE));
      const sums = [COUNTIES.map((place) => key(place)), GROUPS.map((group) => key(STATE, group))];
      return sums.flatMap((parts) => {
        const known = parts.filter((part) => counts.has(part));
        const hidden = known.filter((part) => counts.get(part) === undefined);
        if (total === undefined || hidden.length === 0) return [];
        const rest = known.reduce((left, part) => left - (counts.get(part) ?? 0), total);
        const most = rest - (hidden.length - 1);
        return hidden.length === 1 || most < THRESHOLD - 1 ? hidden : [];
      });
    }),
  );
}
