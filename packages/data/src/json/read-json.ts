import { LoadError } from "../load/load-error.ts";
import { fileFault } from "../source/fault.ts";
import { LIMITS, type Limits } from "../source/limits.ts";
import type { Grid } from "../table/grid.ts";
import { jsonRecords } from "./json-records.ts";
import { readColumns } from "./read-columns.ts";
import { recordRows } from "./record-rows.ts";
import { whatElse } from "./what-else.ts";

/** A reader of JSON that comes in pieces, cut anywhere. Every function throws a LoadError for what cannot be used. */
export interface JsonReader {
  /** The rows of the records that end in what has come so far. Their columns can be more than those of the rows before. */
  readonly push: (text: string) => Grid;
  /** The rest, when the whole text has come. */
  readonly end: () => Grid;
  /** How many records there were, those without any text included. */
  readonly count: () => number;
}

/**
 * Reads JSON into rows of texts: a list of objects, `[{"place": "US", "n": 5}]`, or one object of columns,
 * `{"place": ["US"], "n": [5]}`. Numbers keep every digit, `null` and a key that a record lacks are blank, and a list
 * or an object inside a record is its JSON text. A list is read record by record; columns are needed as a whole.
 *
 * @param records The keys under which the records stand, with dots between: `result.records`.
 */
export function jsonReader(file: string, records = "", limits: Limits = LIMITS): JsonReader {
  const rows = recordRows(file, "json", limits);
  const path = records === "" ? [] : records.split(".");
  const found = jsonRecords(file, path, rows, limits);
  return {
    push: (text) => {
      found.push(text);
      return rows.take();
    },
    end: () => {
      const whole = found.end();
      if (whole === undefined) return withColumns(rows.take(), file);
      if (whole.trim() === "") throw fileFault(file, "empty-file");
      return withColumns(columnsOr(whole, file, path, limits), file);
    },
    count: rows.count,
  };
}

/** Reads JSON lines: one object a line. See `jsonReader`. A line that is cut is not JSON, and is refused. */
export function jsonLinesReader(file: string, limits: Limits = LIMITS): JsonReader {
  const rows = recordRows(file, "ndjson", limits);
  let waiting = "";
  let line = 1;

  function take(text: string): void {
    if (rows.plainLine(text, line) === undefined && text.trim() !== "") rows.any(text, line);
    line += 1;
  }
  return {
    push: (text) => {
      const lines = (waiting + text).replace(/^\uFEFF/, "").split("\n");
      waiting = lines.pop() ?? "";
      for (const one of lines) take(one);
      if (waiting.length > limits.rowLength) {
        const value = waiting.slice(0, 60);
        throw fileFault(file, "row-too-long", { line, value, expected: String(limits.rowLength) });
      }
      return rows.take();
    },
    end: () => {
      take(waiting);
      return withColumns(rows.take(), file);
    },
    count: rows.count,
  };
}

/** Reads a JSON text that is in memory as a whole, with how many records there were. See `jsonReader`. */
export function readJsonRecords(
  text: string,
  file: string,
  records: string,
  limits: Limits,
): { grid: Grid; count: number } {
  const reader = jsonReader(file, records, limits);
  const { rows: before } = reader.push(text);
  const last = reader.end();
  return { grid: last.rows.length === 0 ? { ...last, rows: before } : last, count: reader.count() };
}

/** The columns of a text without a list of records; where it has none either, what it has is said. */
function columnsOr(text: string, file: string, path: readonly string[], limits: Limits): Grid {
  try {
    return readColumns(text, file, path, limits);
  } catch (error) {
    const [problem] = error instanceof LoadError ? error.problems : [];
    if (problem?.code !== "not-records") throw error;
    throw new LoadError([{ ...problem, ...whatElse(text) }]);
  }
}

function withColumns(grid: Grid, file: string): Grid {
  if (grid.names?.length === 0) throw fileFault(file, "empty-file");
  return grid;
}
