import type { CoalitionData } from "@shared-measurement/data";

type Figures = Pick<CoalitionData, "coalition" | "indicators" | "seriesOf">;

/** The latest as-of date among a coalition's real figures, as exactly as it was stated. */
export function newestDate({ coalition, indicators, seriesOf }: Figures): string | undefined {
  const dates = [...indicators.keys()].flatMap((indicatorId) =>
    coalition.places.flatMap(({ id }) =>
      (seriesOf(indicatorId, id)?.cells ?? []).flatMap(({ illustrative, source }) =>
        illustrative ? [] : (source?.asOf ?? []),
      ),
    ),
  );
  return dates.reduce<string | undefined>(
    (newest, date) => (newest && newest >= date ? newest : date),
    undefined,
  );
}
