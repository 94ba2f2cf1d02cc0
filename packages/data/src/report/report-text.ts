import type { Language } from "@shared-measurement/core";
import { problemText } from "../problems/problem-text.ts";
import type { CheckReport } from "./check-report.ts";
import { changeLines, declaredLines } from "./report-lines.ts";
import { reportWords } from "./words.ts";

/** Of what was declared, a text lists this many. */
const MOST_DECLARED = 40;

/** The report as text, for a terminal or a letter. */
export function reportText(report: CheckReport, language: Language): string {
  const words = reportWords(language);
  const of = (severity: "error" | "warning" | "note") =>
    report.problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => `${words.severity[severity]}: ${problemText(problem, language)}`);
  const counts = (["error", "warning", "note"] as const).map((one) => words.count[one](of(one).length));
  const declared = declaredLines(report, language);
  const { lines, more } = changeLines(report);
  return [
    words.title(report.name),
    counts.join(", "),
    ...(of("error").length === 0 ? [words.fine] : []),
    words.stops,
    "",
    ...of("error"),
    ...of("warning"),
    ...of("note"),
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
