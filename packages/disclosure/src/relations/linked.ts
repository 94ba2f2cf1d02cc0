import type { PrivacyPolicy } from "../policy/policy.ts";
import { showsEverything } from "../policy/rules.ts";
import type { LinkedTable } from "../table/linked-table.ts";
import { addContained, containedIn } from "./contained.ts";
import { cellsOf, countId } from "./counts.ts";
import { type Figure, isGone } from "./figure.ts";
import { addSameCounts, addSums, supposedViews, viewsInTime, viewsOf } from "./relations.ts";
import { addSharedCounts } from "./shared-counts.ts";
import { TableBuilder } from "./sums.ts";

/**
 * Everything that one audience can ever see together, as one linked table: every count of every edition, with every sum,
 * equality and limit that ties them together. Sums are those that the figures themselves show or the coalition declares.
 *
 * @param alsoHidden counts that are to be hidden whatever they are, by their ids
 */
export function linkedTable(
  all: readonly Figure[],
  privacy: PrivacyPolicy,
  alsoHidden: ReadonlySet<string> = new Set(),
): LinkedTable {
  const table = new TableBuilder();
  const figures = all.filter(({ supposed }) => !supposed);
  for (const figure of [...figures, ...all.filter(isGone)]) {
    for (const cell of cellsOf(figure)) {
      const must = alsoHidden.has(cell.id) && !cell.public;
      table.add(must ? { ...cell, hidden: true } : cell);
    }
    const ids = (["denominator", "numerator", "complement"] as const).map((part) => countId(figure, part));
    const [total = "", ...parts] = ids;
    if (table.cells.has(parts[1] ?? "")) table.addSum(total, parts);
  }
  const counted = [...figures, ...addSharedCounts(table, figures)];
  for (const view of viewsOf(counted)) {
    addSums(table, view, privacy.additive ?? []);
  }
  table.onlyIfRight(() => {
    for (const view of supposedViews(all)) addSums(table, view, privacy.additive ?? []);
  });
  const views = viewsInTime(counted);
  const declared = (privacy.additive ?? []).filter((rule) => "contains" in rule);
  const found = containedIn(table, views.at(-1) ?? []);
  for (const view of views) for (const rule of [...declared, ...found]) addContained(table, view, rule);
  addSameCounts(table, figures);
  return {
    cells: [...table.cells.values()],
    relations: [...table.relations.values()],
    inequalities: [...table.inequalities.values()],
    policy: tablePolicy(figures),
  };
}

/**
 * What holds for counts that have no range of their own: the weakest of the policies, since figures under a stricter one
 * say so themselves. Where any hides zeros, nobody can conclude that a hidden count is not zero.
 */
function tablePolicy(figures: readonly Figure[]): LinkedTable["policy"] {
  const policies = figures.map(({ applied }) => applied.policy).filter((policy) => !showsEverything(policy));
  return {
    threshold: Math.max(1, Math.min(...policies.map(({ threshold }) => threshold), 1000)),
    zerosShown: policies.every(({ zerosShown }) => zerosShown),
  };
}
