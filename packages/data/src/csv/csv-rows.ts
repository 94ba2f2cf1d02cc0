import Papa, { type ParseResult } from "papaparse";
import { LoadError } from "../load/load-error.ts";
import { looksLikeHtml } from "../looks-like-html.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import { LIMITS, type Limits } from "../source/limits.ts";
import type { Delimiter, TableRow } from "../table/grid.ts";
import { declaredDelimiter, detectDelimiter } from "./detect-delimiter.ts";
import { firstLineBreak, type LineBreak, withOneLineBreak } from "./line-breaks.ts";

export interface CsvRowsOptions {
  /** The name that problems give the file. */
  readonly file: string;
  /** Declared where it is known; else found from the first rows and stated. */
  readonly delimiter?: Delimiter | undefined;
  readonly limits?: Limits | undefined;
}

/** Reads delimited text piece by piece. Every function throws a LoadError where the text cannot be trusted further. */
export interface CsvRows {
  /** The rows that end in what has come so far. Rows without any text are left out. */
  readonly push: (text: string) => TableRow[];
  /** The rest, when the whole text has come. */
  readonly end: () => TableRow[];
  /** The delimiter, once rows have come. */
  readonly delimiter: () => Delimiter | undefined;
  /** The last row, where no line break follows it: the end of a file that may have been cut. Known after `end`. */
  readonly openRow: () => TableRow | undefined;
}

/** What is looked at to find delimiter and line break. */
const SAMPLE = 2 ** 16;
/** What is parsed in one go: more would hold messages up, and take longer, since its rows would outlive their youth. */
const PIECE = 2 ** 16;

/** A reader of delimited text that comes in pieces, cut anywhere. Rows are arrays of text: nothing is converted. */
export function csvRows({ file, limits = LIMITS, ...declared }: CsvRowsOptions): CsvRows {
  let waiting = "";
  let format: { delimiter: Delimiter; lineBreak: LineBreak } | undefined;
  let row = 1;
  let line = 1;
  let openRow: TableRow | undefined;

  const fail = (code: ProblemCode, more: Partial<Problem> = {}) =>
    new LoadError([{ severity: "error", code, file, blocks: [{}], ...more }]);

  /** Where the next row begins. */
  const here = () => ({ row, ...(line !== row && { line }) });

  function start(): void {
    waiting = waiting.replace(/^\uFEFF/, "");
    if (looksLikeHtml(waiting)) throw fail("html-page");
    if (waiting.trim() === "") return;
    const sample = wholeLines(waiting.slice(0, SAMPLE));
    const own = declaredDelimiter(sample);
    const delimiter = declared.delimiter ?? own ?? detectDelimiter(sample);
    if (!delimiter) throw fail("ambiguous-delimiter", { row: 1, value: firstLine(sample) });
    format = { delimiter, lineBreak: firstLineBreak(waiting) ?? "\n" };
    if (own) {
      waiting = waiting.replace(/^[^\r\n]*(?:\r\n|\r|\n)?/, "");
      row += 1;
      line += 1;
    }
  }

  function parse(last: boolean): TableRow[] {
    if (!format || waiting === "") return [];
    const { delimiter, lineBreak } = format;
    const held = !last && waiting.endsWith("\r") ? "\r" : "";
    const text = withOneLineBreak(waiting.slice(0, waiting.length - held.length), lineBreak, delimiter);
    const parser = new Papa.Parser({ delimiter, newline: lineBreak });
    const { data, errors, meta }: ParseResult<string[]> = parser.parse(text, 0, !last);
    waiting = last ? "" : text.slice(meta.cursor) + held;
    const quote = errors.find((error) => error.type === "Quotes" && (last || (error.row ?? 0) < data.length));
    const before = data.slice(0, quote?.row ?? data.length);
    const rows = numbered(before, text.includes('"'));
    if (quote) {
      const code = quote.code === "MissingQuotes" ? "unclosed-quote" : "stray-quote";
      throw fail(code, { ...here(), value: firstLine((data[quote.row ?? 0] ?? []).join(delimiter)) });
    }
    if (waiting.length > limits.rowLength) {
      throw waiting.startsWith('"') || waiting.includes(`${delimiter}"`)
        ? fail("unclosed-quote", { ...here(), value: firstLine(waiting) })
        : fail("row-too-long", { ...here(), value: firstLine(waiting), expected: String(limits.rowLength) });
    }
    if (last && data.length > 0 && !text.endsWith(lineBreak)) openRow = rows.at(-1);
    return rows;
  }

  /** The rows with any text, each with its number and the line it starts on. */
  function numbered(records: readonly string[][], quotes: boolean): TableRow[] {
    const rows: TableRow[] = [];
    for (const cells of records) {
      if (cells.length > limits.columns) {
        throw fail("too-many-columns", {
          row,
          value: String(cells.length),
          expected: String(limits.columns),
        });
      }
      if (row > limits.rows) throw fail("too-many-rows", { row, expected: String(limits.rows) });
      if (cells.some((cell) => cell.trim() !== "")) rows.push({ row, line, cells });
      row += 1;
      line += quotes ? 1 + lineBreaksIn(cells) : 1;
    }
    return rows;
  }

  function take(text: string, last: boolean): TableRow[] {
    waiting += text;
    if (text.includes("\0")) {
      throw fail("binary-file", { line: line + lineBreaksIn([waiting.slice(0, waiting.indexOf("\0"))]) });
    }
    if (!format && (last || waiting.length >= SAMPLE)) start();
    return format ? parse(last) : [];
  }

  return {
    push: (text) => inPieces(text).flatMap((piece) => take(piece, false)),
    end: () => {
      const rows = take("", true);
      if (!format) throw fail("empty-file");
      return rows;
    },
    delimiter: () => format?.delimiter,
    openRow: () => openRow,
  };
}

function inPieces(text: string): string[] {
  if (text.length <= PIECE) return [text];
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) =>
    text.slice(index * PIECE, (index + 1) * PIECE),
  );
}

function lineBreaksIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

/** Without the line that the end of the sample cuts, unless it is the only one. */
function wholeLines(sample: string): string {
  if (sample.length < SAMPLE) return sample;
  const end = Math.max(sample.lastIndexOf("\n"), sample.lastIndexOf("\r"));
  return end > 0 ? sample.slice(0, end) : sample;
}

const firstLine = (text: string) => (text.split(/[\r\n]/, 1)[0] ?? "").slice(0, 60);
