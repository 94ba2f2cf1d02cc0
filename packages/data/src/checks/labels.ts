import { distance } from "fastest-levenshtein";
import { groupBy } from "../group-by.ts";
import type { Problem } from "../problems/problem.ts";
import { type Check, type Located, remark } from "./located.ts";

/** The rows under one label, from its first to its last period. */
interface Label {
  readonly id: string;
  readonly first: Located;
  readonly last: Located;
  readonly slots: ReadonlySet<string>;
}

/** Groups whose label changes in the middle of a series, or that are spelled in two ways. */
export const changedLabels: Check = ({ all }) => {
  const grouped = all.filter(({ observation }) => observation.group);
  const series = groupBy(grouped, ({ observation }) =>
    JSON.stringify([observation.indicatorId, observation.placeId, observation.group?.dimension]),
  );
  return [...series.values()].flatMap((figures) => inSeries(figures)).filter(firstOfItsKind());
};

function inSeries(figures: readonly Located[]): Problem[] {
  const labels = [...groupBy(figures, ({ observation }) => observation.group?.id ?? "")].map(([id, own]) =>
    labelOf(id, own),
  );
  const latest = Math.max(...figures.map(({ observation }) => Date.parse(observation.period.end)));
  return labels.flatMap((label) => {
    const later = labels.filter((other) => other !== label && startsWhere(label, other));
    const successor = nearestLabel(label, later);
    const ends = Date.parse(label.last.observation.period.end) < latest;
    if (ends && successor && !startsTogether(label, successor)) {
      return [
        remark("warning", "relabelled", successor.first, {
          value: label.id,
          other: successor.id,
          expected: label.last.observation.period.id,
        }),
      ];
    }
    const twin = labels.find((other) => other.id > label.id && areSpellings(label, other));
    if (!twin) return [];
    return [remark("warning", "similar-labels", twin.first, { value: label.id, other: twin.id })];
  });
}

function labelOf(id: string, own: readonly Located[]): Label {
  const sorted = own.toSorted((a, b) => (a.observation.period.end < b.observation.period.end ? -1 : 1));
  const slots = own.map(({ observation }) => `${observation.period.id} ${observation.source.asOf}`);
  return { id, first: sorted[0] as Located, last: sorted.at(-1) as Located, slots: new Set(slots) };
}

/** Whether one label begins only after the other has ended. */
function startsWhere(label: Label, other: Label): boolean {
  return other.first.observation.period.start > label.last.observation.period.end;
}

const startsTogether = (a: Label, b: Label) =>
  a.first.observation.period.id === b.first.observation.period.id;

const plain = (label: string) =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}<>+]+/gu, " ")
    .trim();

/** The later label that has most words of the earlier one in it; the first to begin where none has any. */
function nearestLabel(label: Label, later: readonly Label[]): Label | undefined {
  const words = plain(label.id).split(" ");
  const shared = (other: Label) => words.filter((word) => plain(other.id).split(" ").includes(word)).length;
  return later.toSorted((a, b) => shared(b) - shared(a))[0];
}

/** Nearly the same letters, and never both in one edition of one period. Ages and numbers are told apart by little. */
function areSpellings(a: Label, b: Label): boolean {
  if (/\d/.test(a.id + b.id) || Math.min(a.id.length, b.id.length) < 4) return false;
  if ([...a.slots].some((slot) => b.slots.has(slot))) return false;
  return distance(plain(a.id), plain(b.id)) <= Math.max(1, Math.min(a.id.length, b.id.length) / 10);
}

/** Once a file and pair of labels: every place and indicator of the file has the same. */
function firstOfItsKind(): (problem: Problem) => boolean {
  const seen = new Set<string>();
  return ({ code, file, value, other }) => {
    const key = JSON.stringify([code, file, value, other]);
    return seen.size < seen.add(key).size;
  };
}
