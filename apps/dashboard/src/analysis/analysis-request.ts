import { type Group, parsePeriod, type Series } from "@shared-measurement/core";
import type { AnalysisOptions, GroupOptions } from "@shared-measurement/core/findings";
import type { CoalitionData, GroupUse, IndicatorUse } from "@shared-measurement/data";

/** What is to be analyzed: plain data, so that it can be sent to a worker. */
export interface AnalysisRequest {
  readonly series: Series;
  readonly options: AnalysisOptions;
}

type Figures = Pick<CoalitionData, "coalition" | "seriesOf">;

/** The analysis that a coalition's configuration asks for of an indicator at a place. */
export function analysisRequest(release: Figures, use: IndicatorUse, series: Series): AnalysisRequest {
  const { indicator } = use;
  const goal = release.coalition.goals.find(
    ({ indicator: id, place, value }) =>
      id === indicator.id && (place === undefined || place === series.place.id) && value !== undefined,
  );
  const groups = use.groups && groupsOf(release, indicator.id, use.groups);
  return {
    series,
    options: {
      benchmarks: indicator.benchmarks,
      ...(goal?.value !== undefined && { target: { value: goal.value, year: goal.year } }),
      ...(groups && { groups }),
      ...(use.baseline && {
        baseline: {
          first: parsePeriod(use.baseline.first),
          last: parsePeriod(use.baseline.last),
          frozenOn: use.baseline.frozenOn,
        },
      }),
    },
  };
}

function groupsOf(release: Figures, indicatorId: string, use: GroupUse): GroupOptions | undefined {
  const named = namedGroups(release, indicatorId, use, use.names);
  const notRecorded = namedGroups(release, indicatorId, use, use.notRecorded ?? {});
  if (use.reference === "all-others") {
    const total = release.seriesOf(indicatorId, use.place);
    const name = { en: "all other children", es: "todos los demás niños" };
    return total && { groups: named, notRecorded, reference: { kind: "all-others-of", name, series: total } };
  }
  const reference = named.find(({ id }) => id === use.reference);
  if (!reference) return undefined;
  const groups = named.filter((group) => group !== reference);
  return { groups, notRecorded, reference: { kind: "group", ...reference } };
}

/** The groups that have figures, each with what the coalition calls it. */
export function namedGroups(
  release: Pick<CoalitionData, "seriesOf">,
  indicatorId: string,
  { place, dimension }: GroupUse,
  names: GroupUse["names"],
) {
  return Object.entries(names).flatMap(([id, name]) => {
    const group: Group = { dimension, id };
    const series = release.seriesOf(indicatorId, place, group);
    return series && series.cells.length > 0 ? [{ id, name, series }] : [];
  });
}
