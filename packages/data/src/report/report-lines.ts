import type { Language } from "@shared-measurement/core";
import type { Change, Edition } from "../checks/revisions.ts";
import type { Problem } from "../problems/problem.ts";
import { normalisationText } from "../table/normalisation-text.ts";
import type { CheckReport } from "./check-report.ts";
import { reportWords } from "./words.ts";

/** The largest revisions are listed; the JSON has all. */
const MOST_CHANGES = 20;

/** Of one kind this many problems are told; the JSON has all. */
const MOST_OF_A_KIND = 200;

/** The problems of one severity that a person is told, the first of each kind, and how many there are besides. */
export function toldProblems({ problems }: CheckReport, severity: Problem["severity"]) {
  const all = problems.filter((problem) => problem.severity === severity);
  const counts = new Map<string, number>();
  const told = all.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= MOST_OF_A_KIND;
  });
  return { told, count: all.length, more: all.length - told.length };
}

/** One revision in the words of a report. */
export interface ChangeLine {
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly by: string;
}

/** The largest revisions, and how many there are besides. */
export function changeLines({ changes }: CheckReport): { lines: readonly ChangeLine[]; more: number } {
  const size = ({ difference }: Change) => Math.abs(difference ?? Number.POSITIVE_INFINITY);
  const shown = changes
    .toSorted((a, b) => (size(b) > size(a) ? 1 : size(b) < size(a) ? -1 : 0))
    .slice(0, MOST_CHANGES);
  return { lines: shown.map(lineOf), more: changes.length - shown.length };
}

function lineOf({ indicatorId, placeId, groupId, periodId, before, after, difference }: Change): ChangeLine {
  const signed =
    difference === undefined ? "" : `${difference > 0 ? "+" : ""}${Number(difference.toPrecision(6))}`;
  return {
    figure: [indicatorId, placeId, groupId, periodId].filter(Boolean).join(", "),
    before: saidIn(before),
    after: saidIn(after),
    by: signed,
  };
}

function saidIn({ source, said }: Edition): string {
  if (typeof said === "string") return `${said} (${source.asOf})`;
  const { numerator, denominator, value, lower, upper } = said;
  const parts = [numerator ?? value, denominator, lower, upper].filter((part) => part !== undefined);
  return `${parts.join(" / ")} (${source.asOf})`;
}

/** What was read as something else than its own text, a line each. */
export function declaredLines(report: CheckReport, language: Language): string[] {
  const words = reportWords(language);
  return report.files.flatMap(({ file, declared, normalised }) => [
    ...normalised.map((one) => `${file}, ${normalisationText(one, language)}`),
    ...declared.map(
      ({ code, column, found, read, count }) =>
        `${file}, ${column}: ${words.reading[code](found, read, count)}`,
    ),
  ]);
}
