import type { Observation } from "@shared-measurement/core";
import { type CountPart, countedParts, countId, UNSEEN } from "./counts.ts";
import type { Figure } from "./figure.ts";
import { groupBy } from "./parts.ts";
import type { TableBuilder } from "./sums.ts";

/** One count of the figures of one indicator. */
interface Column {
  readonly indicatorId: string;
  readonly part: CountPart;
  readonly byWhere: ReadonlyMap<string, Figure>;
}

/** Fewer agreements than this may be chance. */
const LEAST_SHARED = 3;

/** But fewer large ones hardly are: that 15 and 15 are the same twice is one in 256. Then what is the same is taken for it. */
const LEAST_BITS = 8;

/**
 * Two indicators that have the same count wherever both have one share it: the one's numerator is what the other is out
 * of, or those whom the other does not count.
 *
 * @returns figures of each such indicator that only the other has, with the one count that they share: whoever has both
 *   adds them up together.
 */
export function addSharedCounts(table: TableBuilder, figures: readonly Figure[]): Figure[] {
  const columns = columnsOf(table, figures);
  return columns.flatMap((one, index) =>
    columns.slice(index + 1).flatMap((other) => {
      const shared = one.indicatorId === other.indicatorId ? "no" : isShared(table, one, other);
      if (shared === "no") return [];
      for (const [where, figure] of one.byWhere) {
        const match = other.byWhere.get(where);
        if (match) table.addSame(countId(figure, one.part), countId(match, other.part), shared === "certain");
      }
      if (shared === "likely") return [];
      return [...lent(table, one, other), ...lent(table, other, one)];
    }),
  );
}

function columnsOf(table: TableBuilder, figures: readonly Figure[]): Column[] {
  const counts = figures.flatMap((figure) =>
    [...countedParts(figure), "complement" as const].map((part) => ({ figure, part })),
  );
  const known = counts.filter(({ figure, part }) => table.cells.has(countId(figure, part)));
  const byName = groupBy(known, ({ figure, part }) => JSON.stringify([figure.observation.indicatorId, part]));
  return [...byName.values()].flatMap((own): Column[] => {
    const [first] = own;
    if (!first) return [];
    const byWhere = new Map(own.map(({ figure }) => [whereOf(figure.observation), figure]));
    return [{ indicatorId: first.figure.observation.indicatorId, part: first.part, byWhere }];
  });
}

function isShared(table: TableBuilder, one: Column, other: Column): "certain" | "likely" | "no" {
  const valueIn = (column: Column, where: string) => {
    const figure = column.byWhere.get(where);
    return figure && table.cells.get(countId(figure, column.part))?.value;
  };
  let agreeing = 0;
  let bits = 0;
  for (const where of one.byWhere.keys()) {
    const [a, b] = [valueIn(one, where), valueIn(other, where)];
    if (a === undefined || b === undefined) continue;
    if (a !== b) return "no";
    agreeing++;
    bits += Math.log2(1 + a);
  }
  if (agreeing >= LEAST_SHARED) return "certain";
  return bits >= LEAST_BITS ? "likely" : "no";
}

/** What `from` has and `to` has not, as figures of the indicator of `to`. */
function lent(table: TableBuilder, from: Column, to: Column): Figure[] {
  const [example] = to.byWhere.values();
  if (!example || to.part === "complement") return [];
  return [...from.byWhere].flatMap(([where, figure]): Figure[] => {
    const cell = table.cells.get(countId(figure, from.part));
    if (to.byWhere.has(where) || !cell) return [];
    const id = `${figure.id} as ${to.indicatorId} ${to.part}`;
    const lentFigure: Figure = {
      ...figure,
      id,
      indicator: example.indicator,
      observation: { ...figure.observation, indicatorId: to.indicatorId },
    };
    // It stands nowhere by itself, so that nothing follows from its not being shown.
    const { known = { lower: 0 } } = cell;
    table.add({ ...cell, known, id: countId(lentFigure, to.part), weight: UNSEEN });
    table.addSame(cell.id, countId(lentFigure, to.part), true);
    return [lentFigure];
  });
}

function whereOf({ placeId, period, group }: Observation): string {
  return JSON.stringify([placeId, period.start, period.end, group?.dimension, group?.id]);
}
