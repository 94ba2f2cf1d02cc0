import { type Cell, denominatorOf, type Language, localeOf } from "@shared-measurement/core";
import type { ComparisonOrder } from "./ComparisonChart.words.ts";

/** What a row is put in order by. */
export interface Ordered {
  readonly label: string;
  readonly cell: Cell;
  readonly unreliable: boolean;
}

/**
 * Rows in a stated order. Whatever the order is, a figure that may not be shown takes no part in it, and an unreliable
 * one is not ranked: in order of value both stand at the end, by name.
 */
export function inOrder<Row extends Ordered>(
  rows: readonly Row[],
  order: ComparisonOrder,
  language: Language,
): Row[] {
  if (order === "given") return [...rows];
  const collator = new Intl.Collator(localeOf(language), { numeric: true });
  const byName = rows.toSorted((a, b) => collator.compare(a.label, b.label));
  if (order === "name") return byName;
  const key = ({ cell, unreliable }: Row): number | undefined => {
    if (order === "denominator") return denominatorOf(cell);
    return cell.kind === "value" && !unreliable ? cell.value : undefined;
  };
  const rank = ({ cell }: Row) => (cell.kind === "none" || cell.kind === "parts" ? 1 : 0);
  const keyed = byName.filter((row) => key(row) !== undefined);
  const rest = byName.filter((row) => key(row) === undefined);
  return [
    ...keyed.toSorted((a, b) => (key(b) ?? 0) - (key(a) ?? 0)),
    ...rest.toSorted((a, b) => rank(a) - rank(b)),
  ];
}
