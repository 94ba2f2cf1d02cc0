import type { ChartOptions } from "@shared-measurement/charts";
import { useCallback } from "react";

/** Whether the address leads to this part of the page: what stands after its #. */
export const leadsTo = (id: string): boolean => window.location.hash === `#${id}`;

/** What makes a chart the goal of an address: its id, and how it comes on the screen. */
export type Arrival = Required<Pick<ChartOptions, "id" | "figureRef">>;

/**
 * The address that a reader copies of a chart leads to it. Charts stand later than the page, when a browser has already
 * looked for the place: so a chart that the address leads to comes on the screen as soon as it stands.
 *
 * @param id Unique in its page.
 */
export function useArrival(id: string): Arrival {
  const figureRef = useCallback(
    (figure: HTMLElement | null) => {
      if (figure && leadsTo(id)) figure.scrollIntoView();
    },
    [id],
  );
  return { id, figureRef };
}
