import type { Language } from "@shared-measurement/core";
import { problemText } from "../problems/problem-text.ts";
import { type CheckReport, hasErrors } from "./check-report.ts";
import { changeLines, declaredLines, toldProblems } from "./report-lines.ts";
import { reportWords } from "./words.ts";

/** Of what was declared, a text lists this many. */
const MOST_DECLARED = 40;

const SEVERITIES = ["error", "warning", "note"] as const;

/** The report as text, for a terminal or a letter. */
export function reportText(report: CheckReport, language: Language): string {
  const words = reportWords(language);
  const said = SEVERITIES.map((severity) => ({ severity, ...toldProblems(report, severity) }));
  const counts = said.map(({ severity, count }) => words.count[severity](count));
  const declared = declaredLines(report, language);
  const { lines, more } = changeLines(report);
  return [
    words.title(report.name),
    counts.join(", "),
    ...(hasErrors(report) ? [] : [words.fine]),
    words.stops,
    "",
    ...said.flatMap(({ severity, told, more: rest }) => [
      ...told.map((problem) => `${words.severity[severity]}: ${problemText(problem, language)}`),
      ...(rest > 0 ? [words.more(rest)] : []),
    ]),
    "",
    ...report.files.map(({ file, observations, leftOut }) => words.file(file, observations, leftOut)),
    ...(declared.length > 0
      ? ["", words.declared, ...declared.slice(0, MOST_DECLARED).map((line) => `  ${line}`)]
      : []),
    ...(declared.length > MOST_DECLARED ? [`  ${words.more(declared.length - MOST_DECLARED)}`] : []),
    ...(lines.length > 0 ? ["", words.changes(report.changed, report.publishedAgain)] : []),
    ...lines.map(({ figure, before, after, by }) => `  ${figure}: ${before} → ${after}  ${by}`),
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
    "",
  ].join("\n");
}
