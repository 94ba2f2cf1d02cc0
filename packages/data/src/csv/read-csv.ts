import Papa from "papaparse";
import { looksLikeHtml } from "../looks-like-html.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import { detectDelimiter } from "./detect-delimiter.ts";
import type { Delimiter, Table, TableRow } from "./table.ts";

export interface CsvOptions {
  /** Declared where it is known; else found from the header row and stated in the table. */
  readonly delimiter?: Delimiter;
}

export interface CsvResult {
  /** Absent where nothing in the file can be trusted. */
  readonly table?: Table;
  readonly problems: readonly Problem[];
}

/**
 * Reads delimited text with a header row into a table of texts. Nothing is converted: "007" stays "007".
 *
 * Rows are arrays, never objects keyed by column name: papaparse drops a column named `__proto__` from those.
 *
 * @param file The name that problems give the file.
 */
export function readCsv(text: string, file: string, options: CsvOptions = {}): CsvResult {
  const fatal = (code: ProblemCode, more: Partial<Problem> = {}): CsvResult => ({
    problems: [{ severity: "error", code, file, blocks: [{}], ...more }],
  });
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (content.trim() === "") return fatal("empty-file");
  if (content.includes("\0")) return fatal("binary-file");
  if (looksLikeHtml(content)) return fatal("html-page");
  const delimiter = options.delimiter ?? detectDelimiter(content);
  if (!delimiter) return fatal("ambiguous-delimiter", { row: 1, value: firstLine(content) });

  const parsed = Papa.parse<string[]>(content, { delimiter });
  const records = withLines(parsed.data);
  const quote = parsed.errors.find((error) => error.type === "Quotes");
  if (quote) {
    const at = records[quote.row ?? 0];
    const code = quote.code === "MissingQuotes" ? "unclosed-quote" : "stray-quote";
    return fatal(
      code,
      at
        ? {
            row: at.row,
            line: at.line,
            value: firstLine(at.cells.join(delimiter)),
          }
        : {},
    );
  }

  const filled = records.filter((record) => record.cells.some((cell) => cell.trim() !== ""));
  const columns = (filled[0]?.cells ?? []).map((name) => name.trim());
  const twice = columns.find((name, index) => name !== "" && columns.indexOf(name) !== index);
  if (twice !== undefined)
    return fatal("duplicate-column", {
      row: filled[0]?.row ?? 1,
      column: twice,
    });

  const body = filled.slice(1);
  return {
    table: {
      file,
      delimiter,
      columns,
      rows: body.filter((row) => row.cells.length === columns.length),
      ragged: body.filter((row) => row.cells.length !== columns.length),
    },
    problems: [],
  };
}

/** Records with the line each starts on, the line breaks inside quotes counted. */
function withLines(records: readonly string[][]): TableRow[] {
  let line = 1;
  return records.map((cells, index) => {
    const row = { row: index + 1, line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
}

const firstLine = (text: string) => (text.split(/[\r\n]/, 1)[0] ?? "").slice(0, 60);
