import type { Disparities } from "../analysis.ts";
import { denominatorOf, isShown } from "../cell.ts";
import { comparePeriods, type Period } from "../period.ts";
import type { Series } from "../series.ts";
import { cellIn, disparityOf, type NamedGroup } from "./disparity.ts";
import { othersOf } from "./others.ts";

/** Groups of one indicator and place. */
export interface GroupOptions {
  readonly groups: readonly NamedGroup[];
  /** The group that the others are compared with; or the total, from which each group is taken away. */
  /** Children whose group was not recorded: shown apart and compared with nothing. */
  readonly notRecorded?: readonly NamedGroup[];
  readonly reference: ({ readonly kind: "group" } | { readonly kind: "all-others-of" }) & NamedGroup;
}

/**
 * Every group beside the reference in one period: the latest in which a group and the reference both have a figure. A
 * group without a figure in it is there, with the reason.
 *
 * @param period Another period than that.
 */
export function disparitiesOf(
  { groups, reference, notRecorded = [] }: GroupOptions,
  period?: Period,
): Disparities {
  const when =
    period ??
    latestShared(
      groups.map(({ series }) => series),
      reference.series,
    );
  if (!when) return { reference: reference.name, groups: [] };
  const coverage = reference.kind === "group" ? undefined : coverageOf(groups, reference.series, when);
  return {
    period: when,
    reference: reference.name,
    groups: groups.map((group) => {
      const others = reference.kind === "group" ? reference.series : othersOf(reference.series, group.series);
      return disparityOf(group, { name: reference.name, series: others }, when);
    }),
    ...(notRecorded.length > 0 && {
      notRecorded: notRecorded.map(({ name, series }) => ({ name, series, cell: cellIn(series, when) })),
    }),
    ...(coverage && { coverage }),
  };
}

function latestShared(groups: readonly Series[], reference: Series): Period | undefined {
  const all = groups.flatMap(({ cells }) => cells);
  const known = new Set(reference.cells.filter(isShown).map(({ period }) => period.id));
  const shared = all.filter((cell) => isShown(cell) && known.has(cell.period.id));
  const [cells] = [shared, all.filter(isShown), all].filter(({ length }) => length > 0);
  return cells
    ?.map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
}

function coverageOf(groups: readonly NamedGroup[], total: Series, period: Period) {
  const denominatorIn = ({ cells }: Series) => {
    const cell = cells.find((candidate) => candidate.period.id === period.id);
    return cell && denominatorOf(cell);
  };
  const whole = denominatorIn(total);
  let inGroups = 0;
  for (const { series } of groups) {
    const own = denominatorIn(series);
    if (own === undefined) return undefined;
    inGroups += own;
  }
  return whole === undefined ? undefined : { inGroups, total: whole };
}
