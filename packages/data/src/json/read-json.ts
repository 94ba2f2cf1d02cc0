import { looksLikeHtml } from "../looks-like-html.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import { fileFault } from "../source/fault.ts";
import { LIMITS, type Limits } from "../source/limits.ts";
import type { Grid, TableRow } from "../table/grid.ts";
import { normalisations } from "../table/normalisation.ts";
import { walkCells } from "./json-cells.ts";

/**
 * Reads JSON into rows of texts: a list of objects, `[{"place": "US", "n": 5}]`, or one object of columns,
 * `{"place": ["US"], "n": [5]}`. Numbers keep every digit, `null` and a key that a record lacks are blank, and a list
 * or an object inside a record is its JSON text.
 *
 * @param records The keys under which the records stand, with dots between: `result.records`.
 * @throws LoadError for what is not JSON, or holds no records.
 */
export function readJsonGrid(text: string, file: string, records = "", limits: Limits = LIMITS): Grid {
  return readJsonRecords(text, file, records, limits).grid;
}

/** As `readJsonGrid`, with how many records there were, those without any text included. */
export function readJsonRecords(
  text: string,
  file: string,
  records: string,
  limits: Limits,
): { grid: Grid; count: number } {
  return gridOf(file, "json", limits, (build) => {
    const content = text.replace(/^\uFEFF/, "");
    if (content.trim() === "") throw fileFault(file, "empty-file");
    if (looksLikeHtml(content)) throw fileFault(file, "html-page");
    walkCells(content, file, records === "" ? [] : records.split("."), build);
  });
}

/** Reads JSON lines: one object a line. See `readJsonGrid`. A line that is cut is not JSON, and is refused. */
export function readJsonLines(text: string, file: string, limits: Limits = LIMITS): Grid {
  const { grid } = gridOf(file, "ndjson", limits, (build) => {
    text
      .replace(/^\uFEFF/, "")
      .split(/\r\n|\n/)
      .forEach((line, index) => {
        // A list around the one record, so that a line is what a text with one record is.
        if (line.trim() !== "") walkCells(`[${line}]`, file, [], build, index + 1);
      });
  });
  return grid;
}

interface Build {
  open: (kind: "array" | "object", key: string, line: number) => void;
  cell: (key: string, text: string, nested: boolean) => void;
}

function gridOf(
  file: string,
  format: "json" | "ndjson",
  limits: Limits,
  walk: (build: Build) => void,
): { grid: Grid; count: number } {
  const columns = new Map<string, number>();
  const rows: { row: number; line: number; cells: string[] }[] = [];
  const changes = normalisations();
  const heights = new Map<string, number>();
  let layout: "array" | "object" | undefined;
  let column = 0;
  let cellCount = 0;
  const fail = (code: ProblemCode, more: Partial<Problem> = {}) => fileFault(file, code, more);
  const columnAt = (name: string, row: number) => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    if (columns.size >= limits.columns) {
      throw fail("too-many-columns", {
        row,
        value: String(columns.size + 1),
        expected: String(limits.columns),
      });
    }
    columns.set(name, columns.size);
    return columns.size - 1;
  };

  walk({
    open: (kind, key, line) => {
      layout ??= kind;
      if (kind !== layout) throw fail("not-records", { line, value: kind === "array" ? "[" : "{" });
      if (kind === "array") {
        column = columnAt(key, 1);
        heights.set(key, 0);
      } else {
        if (rows.length >= limits.rows) throw fail("too-many-rows", { expected: String(limits.rows) });
        rows.push({ row: rows.length + 1, line, cells: [] });
      }
    },
    cell: (key, text, nested) => {
      cellCount += 1;
      if (cellCount > limits.cells) throw fail("too-many-cells", { expected: String(limits.cells) });
      const name = layout === "array" ? ([...heights.keys()].at(-1) ?? "") : key;
      let at = rows.length - 1;
      if (layout === "array") {
        at = heights.get(name) ?? 0;
        heights.set(name, at + 1);
        rows[at] ??= { row: at + 1, line: at + 1, cells: [] };
      } else column = columnAt(key, at + 1);
      const row = rows[at];
      if (!row) return;
      while (row.cells.length < column) row.cells.push("");
      row.cells[column] = text;
      if (nested)
        changes.add({
          code: "nested",
          column: name,
          row: row.row,
          found: text.slice(0, 60),
          read: text.slice(0, 60),
        });
    },
  });
  const uneven = [...heights].find(([, height]) => height !== rows.length);
  if (uneven)
    throw fail("not-records", { column: uneven[0], value: `${uneven[0]}: ${uneven[1]} of ${rows.length}` });
  if (columns.size === 0) throw fail("empty-file");
  if (rows.length * columns.size > limits.cells)
    throw fail("too-many-cells", { expected: String(limits.cells) });
  const grid: Grid = {
    file,
    format,
    names: [...columns.keys()],
    rows: rows.map((row): TableRow => ({ ...row, cells: padded(row.cells, columns.size) })).filter(hasText),
    normalised: changes.all(),
  };
  return { grid, count: rows.length };
}

const padded = (cells: readonly string[], width: number) =>
  Array.from({ length: width }, (_, position) => cells[position] ?? "");

const hasText = (row: TableRow) => row.cells.some((cell) => cell.trim() !== "");
