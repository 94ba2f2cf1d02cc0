import { everyPeriod, type Period, periodsOverlap } from "@shared-measurement/core";
import type { Check, Line } from "./located.ts";
import { remark } from "./located.ts";

/** A period between the first and the last that no row is about. */
export const gaps: Check = ({ lines }) =>
  lines.flatMap((line) => {
    const periods = periodsOf(line);
    const known = new Set(periods.map(({ id }) => id));
    const missing = everyPeriod(periods).filter(({ id }) => !known.has(id));
    const before = line.figures.find(
      ({ observation }) => missing[0] && observation.period.end > missing[0].end,
    );
    if (!before) return [];
    return [remark("note", "gap", before, { value: line.name, other: few(missing.map(({ id }) => id)) })];
  });

/** Calendar and fiscal years in one series. */
export const mixedPeriods: Check = ({ lines }) =>
  lines.flatMap((line) => {
    const kinds = [...new Set(periodsOf(line).map(({ kind }) => kind))];
    const [first] = line.figures;
    if (kinds.length < 2 || !first) return [];
    return [remark("warning", "mixed-periods", first, { value: line.name, other: kinds.join(", ") })];
  });

/** Windows of twelve months that come every six: once an indicator and file, since all of it is so. */
export const overlappingPeriods: Check = ({ lines }) => {
  const said = new Map<string, ReturnType<typeof remark>>();
  for (const line of lines) {
    const at = line.figures.findIndex(({ observation }, index) => {
      const before = line.figures[index - 1]?.observation.period;
      return before !== undefined && periodsOverlap(before, observation.period);
    });
    const second = line.figures[at];
    const first = line.figures[at - 1];
    if (!first || !second) continue;
    const key = `${line.indicator.id} ${second.file}`;
    const before = said.get(key);
    const concern = { indicatorId: line.indicator.id, placeId: line.placeId };
    const other = `${first.observation.period.id}, ${second.observation.period.id}`;
    said.set(
      key,
      before
        ? { ...before, concerns: [...(before.concerns ?? []), concern] }
        : remark("warning", "overlapping-periods", second, { value: line.indicator.id, other }),
    );
  }
  return [...said.values()];
};

/** A figure published before its period had ended. An as-of date that is a year alone reaches to its last day. */
export const unfinishedPeriods: Check = ({ lines }) =>
  lines.flatMap((line) =>
    line.figures.flatMap((figure) => {
      const { period, source, status } = figure.observation;
      const latest = `${source.asOf}${"-12-31".slice(source.asOf.length === 4 ? 0 : 3)}`.slice(0, 10);
      if (status !== "value" || period.end <= latest) return [];
      const value = `${line.name}, ${period.id}`;
      return [remark("warning", "period-unfinished", figure, { value, other: source.asOf })];
    }),
  );

const periodsOf = (line: Line): Period[] => line.figures.map(({ observation }) => observation.period);

/** A list that a sentence can hold. */
export function few(names: readonly string[]): string {
  return names.length <= 5 ? names.join(", ") : `${names.slice(0, 5).join(", ")} … (${names.length})`;
}
