import type { Problem, ProblemCode } from "../problems/problem.ts";
import { fileFault } from "../source/fault.ts";
import type { Limits } from "../source/limits.ts";
import { type Grid, padded, type TableRow } from "../table/grid.ts";
import { normalisations } from "../table/normalisation.ts";
import { flatRecord } from "./flat-record.ts";
import { walkCells } from "./json-cells.ts";

/** Makes rows of records as they come. A record may bring a column that none before it had. */
export interface RecordRows {
  /** Reads a plain record at an offset of a text, and says where it ends; undefined, and nothing is read, for any other. */
  readonly plain: (text: string, at: number, line: number) => number | undefined;
  /** The same of a line that has nothing else on it. */
  readonly plainLine: (text: string, line: number) => number | undefined;
  /** Reads any record: its whole text. Throws a LoadError for what is none. */
  readonly any: (text: string, line: number) => void;
  /** How many records there were. */
  readonly count: () => number;
  /** The rows since the last time, with all columns so far. Those without any text are left out. */
  readonly take: () => Grid;
}

/** @param limits Of these `rows`, `columns`, and `cells` for the blanks that stand for keys which a record lacks. */
export function recordRows(file: string, format: "json" | "ndjson", limits: Limits): RecordRows {
  const columns = new Map<string, number>();
  const changes = normalisations();
  /** The keys of the last record, and where their columns are: most records have the same in the same order. */
  let order: readonly string[] = [];
  let positions: readonly number[] = [];
  let rows: { row: number; line: number; cells: readonly string[] }[] = [];
  let count = 0;
  let filled = 0;
  const fail = (code: ProblemCode, more: Partial<Problem> = {}) => fileFault(file, code, more);

  function positionOf(key: string): number {
    const known = columns.get(key);
    if (known !== undefined) return known;
    if (columns.size >= limits.columns) {
      const value = String(columns.size + 1);
      throw fail("too-many-columns", { row: count, value, expected: String(limits.columns) });
    }
    columns.set(key, columns.size);
    return columns.size - 1;
  }

  function begin(): number {
    if (count >= limits.rows) throw fail("too-many-rows", { expected: String(limits.rows) });
    count += 1;
    return count;
  }

  function add(row: number, line: number, keys: readonly string[], texts: readonly string[]): void {
    if (keys.length !== order.length || keys.some((key, at) => key !== order[at])) {
      positions = keys.map(positionOf);
      order = keys;
    }
    filled += texts.length;
    const inOrder = texts.length === columns.size && positions.every((position, at) => position === at);
    rows.push({ row, line, cells: inOrder ? texts : placed(texts, positions, columns.size) });
  }

  function plain(text: string, at: number, line: number, isWhole: boolean): number | undefined {
    const record = flatRecord(text, at);
    if (!record || (isWhole && text.slice(record.end).trim() !== "")) return undefined;
    const isKnown = record.keys.length === order.length && record.keys.every((key, i) => key === order[i]);
    if (!isKnown && new Set(record.keys).size < record.keys.length) return undefined;
    add(begin(), line, record.keys, record.texts);
    return record.end;
  }

  return {
    plain: (text, at, line) => plain(text, at, line, false),
    plainLine: (text, line) => (text.startsWith("{") ? plain(text, 0, line, true) : undefined),
    any: (text, line) => {
      const row = begin();
      const keys: string[] = [];
      const texts: string[] = [];
      // A list around the one record, so that it is what a text with one record is.
      walkCells(
        `[${text}]`,
        file,
        [],
        {
          open: (kind, _key, at) => {
            if (kind === "array") throw fail("not-records", { line: at, value: "[" });
          },
          cell: (column, value, nested) => {
            keys.push(column);
            texts.push(value);
            const found = value.slice(0, 60);
            if (nested) changes.add({ code: "nested", column, row, found, read: found });
          },
        },
        line,
      );
      add(row, line, keys, texts);
    },
    count: () => count,
    take: () => {
      if (count * columns.size - filled > limits.cells) {
        throw fail("too-many-cells", { expected: String(limits.cells) });
      }
      const whole = rows.map((row): TableRow => ({ ...row, cells: padded(row.cells, columns.size) }));
      rows = [];
      return {
        file,
        format,
        names: [...columns.keys()],
        rows: whole.filter(hasText),
        normalised: changes.all(),
      };
    },
  };
}

function placed(texts: readonly string[], positions: readonly number[], width: number): string[] {
  const cells = Array.from({ length: width }, () => "");
  texts.forEach((text, at) => {
    cells[positions[at] ?? 0] = text;
  });
  return cells;
}

const hasText = (row: TableRow) => row.cells.some((cell) => cell.trim() !== "");
