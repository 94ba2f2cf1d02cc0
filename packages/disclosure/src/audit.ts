import { figureKey, type Observation } from "@shared-measurement/core";
import { countId } from "./relations/counts.ts";
import type { Figure } from "./relations/figure.ts";
import { type FiguresContext, figuresOf } from "./relations/figures.ts";
import { linkedTable } from "./relations/linked.ts";
import { auditTable } from "./table/audit-table.ts";
import type { LinkedTable, PublishedTable } from "./table/linked-table.ts";

/** What anybody could work out of one hidden figure. */
export interface FigureAudit {
  readonly indicatorId: string;
  readonly placeId: string;
  readonly periodId: string;
  readonly group?: string;
  /** The smallest and the largest count that fit everything published; null where there is no limit. */
  readonly lower: number;
  readonly upper: number | null;
  /** The one count that fits, where there is only one. */
  readonly recovered?: number;
}

/** What is shown although its preset would hide it, or under other limits: by which rule, and why. */
export interface Override {
  readonly preset: string;
  readonly reason: string;
  /** How many figures it applies to. */
  readonly figures: number;
}

/** What anybody could work out who has everything that is published. It is made from that alone. */
export interface ReleaseAudit {
  readonly safe: boolean;
  /** How many figures are shown, and how many are hidden. */
  readonly shown: number;
  readonly hidden: number;
  /** Hidden figures of which more can be worked out than the policy allows. */
  readonly unsafe: readonly FigureAudit[];
  readonly overrides: readonly Override[];
}

/**
 * What an attacker could work out who has the release, every earlier one, those of wider audiences, and the policy:
 * one system of everything. Exact: a hidden figure is unsafe exactly if some value that the policy protects does not fit.
 *
 * @param observations As published: hidden ones have the status "suppressed".
 */
export async function auditRelease(
  observations: readonly Observation[],
  context: FiguresContext,
): Promise<ReleaseAudit> {
  const figures = figuresOf(observations, context);
  const table = linkedTable(figures, context.privacy);
  const shown = new Set(table.cells.flatMap(({ id, value }) => (value === undefined ? [] : id)));
  return (await auditFigures(figures, table, shown)).audit;
}

/** An audit, with the figures that it finds unsafe. */
export interface AuditedFigures {
  readonly audit: ReleaseAudit;
  readonly exposed: readonly Figure[];
}

/**
 * The audit of a table of which only some counts are published.
 *
 * @param start the counts, for whoever knows them: it saves a search, and the answer does not depend on it
 */
export async function auditFigures(
  figures: readonly Figure[],
  table: LinkedTable,
  shown: ReadonlySet<string>,
  start?: ReadonlyMap<string, number>,
): Promise<AuditedFigures> {
  const own = figures.filter(({ elsewhere }) => !elsewhere);
  const hidden = own.filter((figure) => !shown.has(countId(figure, mainPart(figure))) && isCounted(figure));
  const found = hidden.length === 0 ? [] : (await auditTable(publishedTable(table, shown), start)).hidden;
  const byCount = new Map(found.map((cell) => [cell.id, cell]));
  const unsafe = hidden.flatMap((figure) => {
    const cell = byCount.get(countId(figure, mainPart(figure)));
    if (!cell || cell.protected) return [];
    // A percentage of nobody is hidden for the sake of those it is out of: a zero is no secret where zeros are shown.
    if (cell.recovered === 0 && figure.applied.policy.zerosShown) return [];
    return [{ figure, cell }];
  });
  const audit: ReleaseAudit = {
    safe: unsafe.length === 0,
    shown: own.filter((figure) => isCounted(figure) && !hidden.includes(figure)).length,
    hidden: hidden.length,
    unsafe: unsafe.map(({ figure, cell: { lower, upper, recovered } }) => ({
      ...nameOf(figure),
      lower,
      upper,
      ...(recovered !== undefined && { recovered }),
    })),
    overrides: overridesOf(figures),
  };
  return { audit, exposed: unsafe.map(({ figure }) => figure) };
}

/** Only of these can be said whether they are shown: a figure that nobody reported has no count. */
const isCounted = ({ observation: { status } }: Figure) => status === "value" || status === "suppressed";

/** The count of a figure that its audit is about. */
export const mainPart = ({ indicator }: Figure) => (indicator.kind === "score" ? "denominator" : "numerator");

function nameOf({
  observation,
}: Figure): Pick<FigureAudit, "indicatorId" | "placeId" | "periodId" | "group"> {
  const { indicatorId, placeId, period, group } = observation;
  return { indicatorId, placeId, periodId: period.id, ...(group && { group: group.id }) };
}

function publishedTable({ cells, ...table }: LinkedTable, shown: ReadonlySet<string>): PublishedTable {
  return {
    ...table,
    cells: cells.map(({ id, value, known }) =>
      value !== undefined && shown.has(id) ? { id, value } : { id, hidden: true, ...(known && { known }) },
    ),
  };
}

function overridesOf(figures: readonly Figure[]): Override[] {
  const rules = new Map<string, { override: Override; keys: Set<string> }>();
  for (const { applied, observation, elsewhere } of figures) {
    const { preset, reason } = applied.rule;
    if (reason === undefined || elsewhere) continue;
    const id = JSON.stringify([preset, reason]);
    const keys = rules.get(id)?.keys ?? new Set<string>();
    keys.add(figureKey(observation));
    rules.set(id, { override: { preset, reason, figures: keys.size }, keys });
  }
  return [...rules.values()].map(({ override, keys }) => ({ ...override, figures: keys.size }));
}
