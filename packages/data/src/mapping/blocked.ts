import type { Blocked, Problem } from "../problems/problem.ts";

/** Everything that a list of problems stops, each once. */
export function blockedBy(problems: readonly Problem[]): Blocked[] {
  const all = problems.flatMap((problem) => problem.blocks ?? []);
  return [
    ...new Map(
      all.map((blocked) => [JSON.stringify([blocked.indicatorId, blocked.placeId]), blocked]),
    ).values(),
  ];
}

/** Whether one of these stops the figures of an indicator and place. */
export function isBlocked(blocked: readonly Blocked[], indicatorId: string, placeId: string): boolean {
  return blocked.some(
    (one) =>
      (one.indicatorId === undefined || one.indicatorId === indicatorId) &&
      (one.placeId === undefined || one.placeId === placeId),
  );
}
