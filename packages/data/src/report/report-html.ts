import type { Language } from "@shared-measurement/core";
import type { Problem } from "../problems/problem.ts";
import { explainProblem } from "../problems/problem-text.ts";
import { type CheckReport, hasErrors } from "./check-report.ts";
import { changeLines, declaredLines, toldProblems } from "./report-lines.ts";
import { type ReportWords, reportWords } from "./words.ts";

const STYLE = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;max-width:75rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-block:2rem .5rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #767676;padding:.4rem .6rem;text-align:start;vertical-align:top}
th[scope=row]{width:18%}td{width:24%}thead th{border-block-end-width:2px}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}
@media screen and (max-width:45rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody{display:block}tr{display:block;border:1px solid #767676;margin-block-end:.75rem}
th[scope=row],td{display:block;width:auto;border:0}td:empty{display:none}td::before{content:attr(data-label) ": ";font-weight:600}}
@media print{body{max-width:none;padding:0}tr{break-inside:avoid}thead{display:table-header-group}}`;

/** The report as a page of its own: no script, nothing loaded, every text escaped. */
export function reportHtml(report: CheckReport, language: Language): string {
  const words = reportWords(language);
  const said = (["error", "warning", "note"] as const).map((severity) => ({
    ...toldProblems(report, severity),
    name: words.count[severity],
  }));
  const counts = said.map(({ name, count }) => name(count)).join(", ");
  const declared = declaredLines(report, language);
  const title = escaped(words.title(report.name));
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${STYLE}</style></head>
<body><main>
<h1>${title}</h1>
<p>${escaped(counts)}.${hasErrors(report) ? "" : ` ${escaped(words.fine)}`}</p>
<p>${escaped(words.stops)}</p>
${said
  .filter(({ count }) => count > 0)
  .map(({ name, count, told, more }) => problemTable(name(count), told, words, language) + rest(more, words))
  .join("\n")}
<h2>${escaped(words.files)}</h2>
${list(report.files.map(({ file, observations, leftOut }) => words.file(file, observations, leftOut)))}
${declared.length > 0 ? `<h2>${escaped(words.declared)}</h2>\n${list(declared)}` : ""}
${changeTable(report, words)}
</main></body></html>
`;
}

function problemTable(
  heading: string,
  problems: readonly Problem[],
  words: ReportWords,
  language: Language,
): string {
  const { where, found, expected, fix } = words.columns;
  const rows = problems.map((problem) => {
    const said = explainProblem(problem, language);
    return [said.where, said.found, said.expected ?? "", said.fix];
  });
  return table(heading, [where, found, expected, fix], rows);
}

function changeTable(report: CheckReport, words: ReportWords): string {
  const { lines, more } = changeLines(report);
  if (lines.length === 0) return "";
  const { figure, before, after, by } = words.change;
  const rows = lines.map((line) => [line.figure, line.before, line.after, line.by]);
  const heading = words.changes(report.changed, report.publishedAgain);
  return table(heading, [figure, before, after, by], rows) + rest(more, words);
}

const rest = (more: number, words: ReportWords) => (more > 0 ? `<p>${escaped(words.more(more))}</p>` : "");

function table(heading: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  // The roles are said once more: a table that a narrow screen stacks would be none to a screen reader.
  const [, ...others] = columns;
  const head = columns.map((name) => `<th scope="col" role="columnheader">${escaped(name)}</th>`).join("");
  const body = rows
    .map(([where = "", ...cells]) => {
      const rest = cells.map(
        (cell, at) => `<td role="cell" data-label="${escaped(others[at] ?? "")}">${escaped(cell)}</td>`,
      );
      return `<tr role="row"><th scope="row" role="rowheader">${escaped(where)}</th>${rest.join("")}</tr>`;
    })
    .join("\n");
  const name = escaped(heading);
  return `<h2>${name}</h2>
<table role="table" aria-label="${name}"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">
${body}
</tbody></table>`;
}

const list = (lines: readonly string[]) =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("\n")}</ul>`;

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
