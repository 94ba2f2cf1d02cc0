import { dayOf, type Observation, type Period, partsOfDay } from "@shared-measurement/core";
import type { ContainedCounts, ContainsRule } from "../policy/policy.ts";
import { type CountPart, countedParts, countId } from "./counts.ts";
import type { Figure } from "./figure.ts";
import { groupBy, spanOf } from "./parts.ts";
import { addTimes, byStart, inside, type Starting, type TimedCount, tiling } from "./periods.ts";
import type { View } from "./relations.ts";
import type { TableBuilder } from "./sums.ts";

const PARTS = ["numerator", "denominator"] as const;

/** The counts of one indicator, by place and group. */
type Column = ReadonlyMap<string, readonly TimedCount[]>;

/** Adds what follows from it that an indicator counts again what others count. */
export function addContained(table: TableBuilder, view: View, rule: ContainsRule): void {
  const own = figuresOf(view, rule.indicator);
  for (const part of rule.count ? [rule.count] : PARTS) {
    const columns = rule.contains.flatMap((contained) => {
      const said = typeof contained === "string" ? { indicator: contained } : contained;
      const count = said.count ?? (rule.count ? "numerator" : part);
      return partsIn(view, said).map((figures) => columnOf(figures, count));
    });
    if (columns.every(({ size }) => size === 0)) continue;
    for (const [where, totals] of columnOf(own, part, rule.years)) {
      const contained = columns.map((column) => column.get(where) ?? []);
      const [only = []] = contained;
      if (contained.length === 1) addTimes(table, [...totals, ...only]);
      else for (const total of totals) addTotal(table, total, contained);
    }
  }
}

const figuresOf = (view: View, indicatorId: string): View =>
  view.filter(({ observation }) => observation.indicatorId === indicatorId);

/** The figures that are contained: those of the indicator; or of each of some groups, as if they were of everybody. */
function partsIn(view: View, { indicator, groups }: ContainedCounts): View[] {
  const figures = figuresOf(view, indicator);
  if (!groups) return [figures];
  return groups.ids.map((id) =>
    figures.flatMap(({ observation, ...figure }) => {
      const { group, ...rest } = observation;
      const isOne = group?.dimension === groups.dimension && group.id === id;
      return isOne ? [{ ...figure, observation: rest }] : [];
    }),
  );
}

/** A total with the parts of it that each of several indicators has within its time. */
function addTotal(table: TableBuilder, total: TimedCount, contained: readonly (readonly TimedCount[])[]) {
  const known = contained.map((counts) => counts.filter(({ id }) => table.cells.has(id)));
  const tilings = known.map((counts) => tiling(total, byStart(counts)));
  const parts = tilings.flatMap((found, index) => found ?? inside(total, known[index] ?? []));
  const complete = tilings.every((found) => found !== undefined);
  table.addSum(
    total.id,
    parts.map(({ id }) => id),
    complete,
  );
}

/** As many years in one figure are looked for, where nobody has declared it. */
const YEARS = [0, 2, 3, 4, 5];

/** Fewer sums that come out right than this may be chance. */
const LEAST_RIGHT = 3;

/**
 * Indicators that count several years of another in one figure, as their counts show: at least three of them are the sum
 * of the years, and none is another number.
 */
export function containedIn(table: TableBuilder, view: View): ContainsRule[] {
  const indicators = [...new Set(view.map(({ observation }) => observation.indicatorId))];
  const columns = indicators.flatMap((indicator) =>
    PARTS.map((count) => {
      const column = columnOf(figuresOf(view, indicator), count);
      const starting = new Map([...column].map(([where, counts]) => [where, byStart(counts)]));
      return { indicator, of: { indicator, count }, starting };
    }),
  );
  return indicators.flatMap((indicator) =>
    YEARS.flatMap((years) =>
      PARTS.flatMap((count) => {
        const own = columnOf(figuresOf(view, indicator), count, years);
        return columns
          .filter((other) => other.indicator !== indicator && isSumOf(table, own, other))
          .map((other): ContainsRule => ({ indicator, count, contains: [other.of], years }));
      }),
    ),
  );
}

function isSumOf(
  table: TableBuilder,
  own: Column,
  { starting }: { readonly starting: ReadonlyMap<string, Starting> },
): boolean {
  let right = 0;
  for (const [where, totals] of own) {
    const within = starting.get(where);
    for (const total of within ? totals : []) {
      const whole = table.cells.get(total.id)?.value;
      const parts = within && whole ? (tiling(total, within) ?? []) : [];
      if (whole === undefined || parts.length < 2) continue;
      const values = parts.flatMap(({ id }) => table.cells.get(id)?.value ?? []);
      if (values.length < parts.length) continue;
      if (values.reduce((sum, value) => sum + value, 0) !== whole) return false;
      right++;
    }
  }
  return right >= LEAST_RIGHT;
}

/** A count of figures, with as many years in each as it covers; with none, its own period. */
function columnOf(figures: View, part: CountPart, years = 0): Column {
  const having = figures.filter((figure) => countedParts(figure).some((each) => each === part));
  const byWhere = groupBy(having, ({ observation }) => whereOf(observation));
  return new Map(
    [...byWhere].map(([where, own]) => [where, own.map((figure) => timedCount(figure, part, years))]),
  );
}

function timedCount(figure: Figure, part: CountPart, years: number): TimedCount {
  const { period, indicatorId } = figure.observation;
  const span = spanOf(years > 0 ? { ...period, start: firstDayOf(period, years) } : period);
  return { id: countId(figure, part), kind: `${indicatorId} ${period.kind}`, ...span };
}

/** The first day of so many years that end with the period. */
function firstDayOf({ end }: Period, years: number): string {
  const { year, month } = partsOfDay(end);
  return month === 12 ? dayOf(year - years + 1, 1, 1) : dayOf(year - years, month + 1, 1);
}

const whereOf = ({ placeId, group }: Observation) => JSON.stringify([placeId, group?.dimension, group?.id]);
