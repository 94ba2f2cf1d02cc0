import { countedParts, countId } from "./counts.ts";
import { absentId, groupBy, keyWithout, type Span, spanOf } from "./parts.ts";
import type { View } from "./relations.ts";
import type { TableBuilder } from "./sums.ts";

/** A count of something in a span of time. */
export interface TimedCount extends Span {
  readonly id: string;
  /** Counts of one kind are not parts of one another. */
  readonly kind: string;
}

/** Everything that figures of one indicator, place and group say of one another as counts in time. */
export function addPeriods(table: TableBuilder, view: View): void {
  for (const figures of groupBy(view, (figure) => keyWithout(figure, "period")).values()) {
    const [first] = figures;
    if (!first) continue;
    for (const part of countedParts(first)) {
      const counts = figures.map((figure): TimedCount => {
        const { period } = figure.observation;
        return { id: countId(figure, part), kind: period.kind, ...spanOf(period) };
      });
      addTimes(table, counts, (days) => absentId(first.observation, days, part));
    }
  }
}

/**
 * Quarters of a year, months of a quarter, spans that two kinds of period call by two names; parts of a year of which the
 * rest is not given; and years of two kinds that share months of which nothing is published.
 */
export function addTimes(
  table: TableBuilder,
  all: readonly TimedCount[],
  absent?: (days: Span) => string,
): void {
  // What is so on one day is no part of what happened in a year.
  const counts = inOrder(all.filter(({ id, kind }) => kind !== "day" && table.cells.has(id)));
  const kinds = groupBy(counts, ({ kind }) => kind);
  for (const total of counts) {
    const others = [...kinds].flatMap(([kind, own]) => (kind === total.kind ? [] : [own]));
    if (others.length > 1) others.push(others.flat());
    const tilings = tilingsOf(total, others);
    for (const parts of tilings) table.addSum(total.id, idsOf(parts));
    if (tilings.length > 0) continue;
    for (const finer of others) addInside(table, total, finer, absent);
    for (const two of covering(total, counts)) table.addCover(total.id, idsOf(two));
  }
  if (kinds.size > 1) addShared(table, counts, kinds);
}

/**
 * Two counts that together cover one: twelve months before and after, or a state year beside federal ones. What happened
 * in the middle happened in one of them, so it is never more than both: also where a child is counted once in each.
 */
function covering(middle: Span, counts: readonly TimedCount[]): readonly (readonly TimedCount[])[] {
  const before = counts.filter(
    ({ first, last }) => first < middle.first && last >= middle.first && last < middle.last,
  );
  const after = counts.filter(
    ({ first, last }) => first > middle.first && first <= middle.last && last > middle.last,
  );
  return before.flatMap((a) => after.flatMap((b) => (b.first <= a.last + 1 ? [[a, b]] : [])));
}

/** A tiling by each of these, and one through every count within the total that is in none of those, if there is any. */
function tilingsOf(total: TimedCount, others: readonly (readonly TimedCount[])[]) {
  const tilings: (readonly TimedCount[])[] = [];
  for (const finer of others) {
    const starting = byStart(finer);
    const whole = tiling(total, starting);
    if (whole) tilings.push(whole);
    for (const part of finer) {
      if (part.first < total.first || part.last > total.last) continue;
      if (tilings.some((parts) => parts.includes(part))) continue;
      const before = tiling({ first: total.first, last: part.first - 1 }, starting);
      const after = before && tiling({ first: part.last + 1, last: total.last }, starting);
      if (after) tilings.push([...before, part, ...after]);
    }
  }
  return tilings;
}

const idsOf = (counts: readonly TimedCount[]) => counts.map(({ id }) => id);
const inOrder = (counts: readonly TimedCount[]) =>
  counts.toSorted((a, b) => a.first - b.first || b.last - a.last);

/** Counts by the day on which they start, the longest first. */
export type Starting = ReadonlyMap<number, readonly TimedCount[]>;

export const byStart = (counts: readonly TimedCount[]): Starting =>
  groupBy(inOrder(counts), ({ first }) => first);

/** Counts that cover the span without gap or overlap. */
export function tiling(span: Span, starting: Starting): readonly TimedCount[] | undefined {
  const deadEnds = new Set<number>();
  const from = (day: number): readonly TimedCount[] | undefined => {
    if (day === span.last + 1) return [];
    if (deadEnds.has(day)) return undefined;
    for (const part of starting.get(day) ?? []) {
      const rest = part.last <= span.last ? from(part.last + 1) : undefined;
      if (rest) return [part, ...rest];
    }
    deadEnds.add(day);
    return undefined;
  };
  return from(span.first);
}

/** Counts within the span of which none shares a day with another. They leave something over. */
export function inside(span: Span, counts: readonly TimedCount[]): readonly TimedCount[] {
  const parts: TimedCount[] = [];
  for (const part of inOrder(counts)) {
    const next = (parts.at(-1)?.last ?? span.first - 1) + 1;
    if (part.first >= next && part.last <= span.last) parts.push(part);
  }
  return parts;
}

function addInside(
  table: TableBuilder,
  total: TimedCount,
  finer: readonly TimedCount[],
  absent?: (days: Span) => string,
): void {
  const parts = inside(total, finer);
  const [gap, ...others] = gapsIn(total, parts);
  const name = gap && others.length === 0 ? absent?.(gap) : undefined;
  if (parts.length > 0) table.addSum(total.id, idsOf(parts), false, name);
}

/** The days of a span that are in none of its parts, which are in order. */
function gapsIn(span: Span, parts: readonly Span[]): readonly Span[] {
  const starts = [span.first, ...parts.map(({ last }) => last + 1)];
  const ends = [...parts.map(({ first }) => first - 1), span.last];
  return starts.flatMap((first, at) => {
    const last = ends[at] ?? span.last;
    return first <= last ? [{ first, last }] : [];
  });
}

type Kinds = ReadonlyMap<string, readonly TimedCount[]>;

/**
 * A state and a federal year share nine months. Whoever knows both, and the quarter that each has beside these, has one
 * of the quarters from the other: what is left of the two years is one count.
 */
function addShared(table: TableBuilder, counts: readonly TimedCount[], kinds: Kinds): void {
  const starting = [...kinds.values(), counts].map(byStart);
  const tiled = (span: Span) => {
    for (const finer of starting) {
      const parts = tiling(span, finer);
      if (parts) return parts;
    }
    return undefined;
  };
  counts.forEach((one, index) => {
    for (const other of counts.slice(index + 1)) {
      if (other.first > one.last) break;
      if (other.first === one.first || other.last <= one.last) continue;
      if (tiled({ first: other.first, last: one.last })) continue;
      const before = tiled({ first: one.first, last: other.first - 1 });
      const after = tiled({ first: one.last + 1, last: other.last });
      if (!before || !after) continue;
      table.addShared({ total: one.id, parts: idsOf(before) }, { total: other.id, parts: idsOf(after) });
    }
  });
}
