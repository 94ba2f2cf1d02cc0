import type { AdditiveRule, ContainsRule } from "../policy/policy.ts";
import { type CountPart, countedParts, countId } from "./counts.ts";
import type { Figure } from "./figure.ts";
import {
  absentId,
  addEach,
  groupBy,
  keyWithout,
  placeInTable,
  type Sum,
  spanOf,
  type Where,
} from "./parts.ts";
import { addPeriods } from "./periods.ts";
import type { TableBuilder } from "./sums.ts";

/**
 * Figures that can stand side by side: one edition of each. Everything that adds up does so within a view.
 */
export type View = readonly Figure[];

/** The views of a set of editions: each report as it was on its date, and the newest edition of everything. */
export function viewsOf(figures: readonly Figure[]): View[] {
  const byReport = groupBy(figures, ({ observation: { source, indicatorId }, elsewhere }) =>
    JSON.stringify([indicatorId, source.report, source.asOf, elsewhere ?? false]),
  );
  const byFigure = groupBy(figures, (figure) => JSON.stringify(placeInTable(figure.observation)));
  return [...byReport.values(), [...byFigure.values()].map(newestOf)];
}

const newestOf = (editions: readonly Figure[]): Figure =>
  editions.reduce((a, b) => (b.observation.source.asOf > a.observation.source.asOf ? b : a));

/**
 * The newest editions of all figures as they were on the date of each: what whoever added up the figures of one indicator
 * from those of another had before them. The last is as they are.
 */
export function viewsInTime(figures: readonly Figure[]): View[] {
  const dates = [...new Set(figures.map(({ observation }) => observation.source.asOf))];
  const byFigure = [
    ...groupBy(figures, (figure) => JSON.stringify(placeInTable(figure.observation))).values(),
  ];
  return dates.toSorted().map((date) =>
    byFigure.flatMap((editions) => {
      const then = editions.filter(({ observation }) => observation.source.asOf <= date);
      return then.length === 0 ? [] : [newestOf(then)];
    }),
  );
}

/**
 * The tables of earlier releases, with what was hidden in them supposed to be what it is today: also where a report was
 * revised in part, or without a new date.
 */
export function supposedViews(figures: readonly Figure[]): View[] {
  const editionOf = ({ observation: { source, indicatorId } }: Figure) =>
    JSON.stringify([indicatorId, source.report, source.asOf]);
  const views = [...groupBy(figures, editionOf).values()];
  return views.filter((view) => view.some(({ elsewhere }) => elsewhere)).map(asBefore);
}

/** Of each figure what an earlier release shows, where it was another number. */
function asBefore(view: View): View {
  const byFigure = groupBy(view, ({ observation }) => JSON.stringify(placeInTable(observation)));
  return [...byFigure.values()].flatMap(
    (editions) => editions.find(({ elsewhere }) => elsewhere) ?? editions,
  );
}

/** Adds every sum that the figures of a view form. */
export function addSums(
  table: TableBuilder,
  view: View,
  declared: readonly (AdditiveRule | ContainsRule)[],
): void {
  addGroups(table, view);
  addPlaces(table, view);
  addPeriods(table, view);
  addDeclared(
    table,
    view,
    declared.filter((rule) => "total" in rule),
  );
  table.onlyIfRight(() => addAbsentTotals(table, view));
}

/** Totals that no figure gives, and that follow from others, with the groups and with the places that are in them. */
function addAbsentTotals(table: TableBuilder, view: View): void {
  const add = (parts: readonly Figure[], whereOf: (part: Figure) => Where) => {
    for (const first of parts.slice(0, 1)) {
      for (const part of countedParts(first)) {
        const total = absentId(whereOf(first), spanOf(first.observation.period), part);
        const ids = parts.map((figure) => countId(figure, part));
        table.addSum(total, ids);
      }
    }
  };
  for (const parts of groupTables(view))
    add(parts, ({ observation: { indicatorId, placeId } }) => ({ indicatorId, placeId }));
  for (const parts of placeTables(view))
    add(parts, ({ observation, place }) => ({ ...observation, placeId: place.parentId ?? "" }));
}

/** The groups of one dimension of each place and period. */
function groupTables(view: View): View[] {
  const groups = view.filter((figure) => !isTotal(figure));
  const tables = groupBy(groups, (figure) =>
    JSON.stringify([keyWithout(figure, "group"), figure.observation.group?.dimension]),
  );
  return [...tables.values()];
}

/** The places of one level in each place, by period and group. */
function placeTables(view: View): View[] {
  const places = view.filter(({ place }) => place.parentId !== undefined);
  const tables = groupBy(places, (figure) =>
    JSON.stringify([keyWithout(figure, "place"), figure.place.parentId, figure.place.level]),
  );
  return [...tables.values()];
}

function addGroups(table: TableBuilder, view: View): void {
  const totals = new Map(view.filter(isTotal).map((figure) => [keyWithout(figure, "group"), figure]));
  const sums = groupTables(view).flatMap((parts): Sum[] => {
    const total = parts[0] && totals.get(keyWithout(parts[0], "group"));
    return total ? [{ total, parts }] : [];
  });
  addAlike(
    table,
    sums,
    ({ total, parts }) => [total.place.id, parts[0]?.observation.group?.dimension],
    ({ observation }) => observation.group?.id,
  );
}

function addPlaces(table: TableBuilder, view: View): void {
  const byPlace = new Map(
    view.map((figure) => [`${keyWithout(figure, "place")} ${figure.place.id}`, figure] as const),
  );
  const sums = placeTables(view).flatMap((parts): Sum[] => {
    const [first] = parts;
    const total = first && byPlace.get(`${keyWithout(first, "place")} ${first.place.parentId}`);
    return total ? [{ total, parts }] : [];
  });
  addAlike(
    table,
    sums,
    ({ total, parts }) => [total.place.id, parts[0]?.place.level],
    ({ place }) => place.id,
  );
}

function addDeclared(table: TableBuilder, view: View, declared: readonly AdditiveRule[]): void {
  for (const { indicator, total, parts, dimension } of declared) {
    const nameOf = ({ observation }: Figure) =>
      dimension === undefined ? observation.placeId : observation.group?.id;
    const own = view.filter(
      ({ observation }) =>
        observation.indicatorId === indicator &&
        (dimension === undefined || observation.group?.dimension === dimension),
    );
    const coordinate = dimension === undefined ? "place" : "group";
    for (const figures of groupBy(own, (figure) => keyWithout(figure, coordinate)).values()) {
      const whole = figures.find((figure) => nameOf(figure) === total);
      const members = parts.flatMap((name) => figures.find((figure) => nameOf(figure) === name) ?? []);
      if (whole && members.length === parts.length) addEach(table, { total: whole, parts: members }, true);
    }
  }
}

/**
 * Sums of one kind. Whether the parts are all there are is seen where all of them are shown: if something was left over
 * in any period, nobody can rely on the sum in another. Where nothing is seen, whoever attacks would try the sum.
 */
function addAlike(
  table: TableBuilder,
  sums: readonly Sum[],
  kindOf: (sum: Sum) => unknown,
  nameOf: (part: Figure) => unknown,
): void {
  const kinds = groupBy(sums, (sum) => JSON.stringify([sum.total.observation.indicatorId, kindOf(sum)]));
  for (const alike of kinds.values()) {
    const leftOver = alike.flatMap((sum) =>
      countedParts(sum.total).flatMap((part) => restOf(table, sum, part) ?? []),
    );
    const seen = leftOver.length > 0;
    const complete = seen
      ? leftOver.every((rest) => rest === 0)
      : alike.every(({ parts }) => parts.length > 1);
    const members = new Map(alike.flatMap(({ parts }) => parts.map((part) => [nameOf(part), part])));
    for (const sum of alike) addEach(table, { ...sum, ...absentIn(sum, members, nameOf) }, complete);
  }
}

/** The part of a sum that is in others of its kind, where it is the only one that this sum lacks. */
function absentIn(
  { total, parts }: Sum,
  members: ReadonlyMap<unknown, Figure>,
  nameOf: (part: Figure) => unknown,
): { readonly absent?: Where } {
  const given = new Set(parts.map(nameOf));
  const [only, ...others] = [...members].flatMap(([name, part]) => (given.has(name) ? [] : [part]));
  if (!only || others.length > 0) return {};
  const isGroup = total.place.id === only.place.id;
  const { indicatorId, placeId, group } = isGroup
    ? only.observation
    : { ...total.observation, placeId: only.place.id };
  return { absent: { indicatorId, placeId, ...(group && { group }) } };
}

/** What the parts leave of their total, where all of them are known. */
function restOf(table: TableBuilder, { total, parts }: Sum, part: CountPart): number | undefined {
  const [whole, ...values] = [total, ...parts].map((figure) => table.cells.get(countId(figure, part))?.value);
  if (whole === undefined || values.some((value) => value === undefined)) return undefined;
  return values.reduce<number>((rest, value) => rest - (value as number), whole);
}

/** The same number in two editions is taken for the same count. */
export function addSameCounts(table: TableBuilder, figures: readonly Figure[]): void {
  const byFigure = groupBy(figures, ({ observation }) => JSON.stringify(placeInTable(observation)));
  for (const editions of byFigure.values()) {
    for (const part of ["numerator", "denominator"] as const) {
      const [first, ...others] = editions.map((figure) => countId(figure, part));
      for (const other of others) if (first !== undefined) table.addSame(first, other);
    }
  }
}

const isTotal = ({ observation }: Figure) => observation.group === undefined;
