import { dayNumber } from "@shared-measurement/core";
import { countedParts, countId } from "./counts.ts";
import type { Figure } from "./figure.ts";
import { addEach, groupBy, keyWithout } from "./parts.ts";
import type { TableBuilder } from "./sums.ts";

/** Days without a gap by their numbers, ends included. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const spanOf = ({ observation: { period } }: Figure): Span => ({
  first: dayNumber(period.start),
  last: dayNumber(period.end),
});
const inOrder = (figures: readonly Figure[]) =>
  figures
    .map((figure) => ({ figure, ...spanOf(figure) }))
    .sort((a, b) => a.first - b.first || a.last - b.last);

/**
 * Quarters of a year, months of a quarter, spans that two kinds of period call by two names; and years of two kinds that
 * share months of which nothing is published, where what each has beside them is.
 */
export function addPeriods(table: TableBuilder, view: readonly Figure[]): void {
  for (const figures of groupBy(view, (figure) => keyWithout(figure, "period")).values()) {
    const kinds = groupBy(figures, ({ observation }) => observation.period.kind);
    if (kinds.size < 2) continue;
    for (const total of figures) {
      for (const [kind, finer] of kinds) {
        const parts = kind === total.observation.period.kind ? undefined : tiling(spanOf(total), finer);
        if (parts) addEach(table, { total, parts }, true);
      }
    }
    addShared(table, figures, kinds);
  }
}

/** These figures in order of time, as far as they are within the span, if they cover it without gap or overlap. */
function tiling({ first, last }: Span, figures: readonly Figure[]): readonly Figure[] | undefined {
  const within = inOrder(figures).filter((part) => part.first >= first && part.last <= last);
  let next = first;
  for (const part of within) {
    if (part.first !== next) return undefined;
    next = part.last + 1;
  }
  return within.length > 0 && next === last + 1 ? within.map(({ figure }) => figure) : undefined;
}

type Kinds = ReadonlyMap<string, readonly Figure[]>;

/**
 * A state and a federal year share nine months. Whoever knows both, and the quarter that each has beside these, has one
 * of the quarters from the other: what is left of the two years is one count.
 */
function addShared(table: TableBuilder, figures: readonly Figure[], kinds: Kinds): void {
  const tiled = (span: Span) => {
    for (const finer of kinds.values()) {
      const parts = tiling(span, finer);
      if (parts) return parts;
    }
    return undefined;
  };
  const sorted = inOrder(figures);
  sorted.forEach((one, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.first > one.last) break;
      if (other.first === one.first || other.last <= one.last) continue;
      if (tiled({ first: other.first, last: one.last })) continue;
      const before = tiled({ first: one.first, last: other.first - 1 });
      const after = tiled({ first: one.last + 1, last: other.last });
      if (before && after) addSameRest(table, [one.figure, before], [other.figure, after]);
    }
  });
}

type Part = readonly [total: Figure, parts: readonly Figure[]];

function addSameRest(table: TableBuilder, one: Part, other: Part): void {
  for (const part of countedParts(one[0])) {
    const [a, b] = [one, other].map(([total, parts]) => ({
      total: countId(total, part),
      parts: parts.map((figure) => countId(figure, part)),
    }));
    if (a && b) table.addShared(a, b);
  }
}
