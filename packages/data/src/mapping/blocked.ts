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

/** `isBlocked` for many questions: a file may stop a thousand series and have a million figures. */
export function blockedIndex(blocked: readonly Blocked[]): (indicatorId: string, placeId: string) => boolean {
  const keys = new Set(blocked.map((one) => JSON.stringify([one.indicatorId ?? null, one.placeId ?? null])));
  if (keys.size === 0) return () => false;
  return (indicatorId, placeId) =>
    [
      [indicatorId, placeId],
      [indicatorId, null],
      [null, placeId],
      [null, null],
    ].some((key) => keys.has(JSON.stringify(key)));
}
