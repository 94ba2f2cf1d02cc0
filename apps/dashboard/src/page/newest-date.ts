import type { CoalitionData } from "@shared-measurement/data";

type Figures = Pick<CoalitionData, "coalition" | "indicators" | "seriesOf">;

/** The latest as-of date among the figures that a coalition's pages can show, as exactly as it was stated. */
export function newestDate({ coalition, indicators, seriesOf }: Figures): string | undefined {
  const dates = [...indicators.keys()].flatMap((indicatorId) =>
    coalition.places.flatMap(({ id }) =>
      (seriesOf(indicatorId, id)?.cells ?? []).flatMap(({ source }) => source?.asOf ?? []),
    ),
  );
  return dates.reduce<string | undefined>(
    (newest, date) => (newest && newest >= date ? newest : date),
    undefined,
  );
}
