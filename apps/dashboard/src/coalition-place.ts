import type { Coalition, IndicatorUse, Member } from "@shared-measurement/data";

/** The coalition's member at a place, if the place is a member that has not shared data. */
export function notSharing({ members }: Pick<Coalition, "members">, placeId: string): Member | undefined {
  return members.find((member) => member.placeId === placeId && !member.shares);
}

/**
 * The places of an indicator's card: those that the indicator or else the coalition names, in their order, then every
 * member that is not among them: nobody is left out.
 */
export function placesAtAGlance(
  { glancePlaces, members }: Pick<Coalition, "glancePlaces" | "members">,
  use: Pick<IndicatorUse, "glancePlaces">,
): string[] {
  return [...new Set([...(use.glancePlaces ?? glancePlaces), ...members.map(({ placeId }) => placeId)])];
}
