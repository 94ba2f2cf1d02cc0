import { type JSONVisitor, visit } from "jsonc-parser";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import { fileFault } from "../source/fault.ts";

/** No record is deeper; a parser of a hostile text would use up its stack. */
export const DEEPEST = 100;

interface Container {
  readonly kind: "array" | "object";
  readonly offset: number;
  readonly line: number;
  /** The line of each key, for an object. */
  readonly keys: Map<string, number>;
  key: string;
  count: number;
}

/** What is found in a JSON text, in its order. */
export interface CellEvents {
  /** A record or a column begins. Its key where it stands in an object, its number where it stands in a list. */
  readonly open: (kind: "array" | "object", key: string, line: number) => void;
  /** A value in the record or column; `nested` where it is the JSON text of a list or an object. */
  readonly cell: (key: string, text: string, nested: boolean) => void;
}

/**
 * Walks through strict JSON to the values of its records. A number is the text that stands there, so that none is
 * rounded; `null` is a blank. Two equal keys in one object are refused: `JSON.parse` keeps the last without a word.
 *
 * @param path The keys under which the list of records, or the object of columns, stands.
 * @param firstLine The line of the file on which the text begins.
 * @throws LoadError
 */
export function walkCells(
  text: string,
  file: string,
  path: readonly string[],
  events: CellEvents,
  firstLine = 1,
): void {
  const fail = (code: ProblemCode, more: Partial<Problem>) => fileFault(file, code, more);
  const around: Container[] = [];
  const base = path.length + 1;
  /** Whether everything that contains the present value lies on the path. */
  const onPath = () => path.every((key, index) => around[index] === undefined || around[index]?.key === key);
  const keyHere = () => {
    const inside = around.at(-1);
    return inside?.kind === "object" ? inside.key : String(inside?.count ?? 0);
  };

  function begin(kind: "array" | "object", offset: number, line: number): void {
    if (around.length > DEEPEST) throw fail("not-records", { line, value: text.slice(offset, offset + 30) });
    if (around.length < path.length && kind === "array" && onPath()) {
      throw fail("not-records", { line, value: text.slice(offset, offset + 30) });
    }
    const isListInList = kind === "array" && around.at(-1)?.kind === "array";
    if (around.length === base && onPath() && isListInList) {
      throw fail("not-records", { line, value: text.slice(offset, offset + 30) });
    }
    if (around.length === base && onPath()) events.open(kind, keyHere(), line);
    around.push({ kind, offset, line, keys: new Map(), key: "", count: 0 });
  }
  function end(offset: number): void {
    const ended = around.pop();
    if (ended && around.length === base + 1 && onPath()) {
      events.cell(keyHere(), text.slice(ended.offset, offset + 1), true);
    }
    after();
  }
  function after(): void {
    const inside = around.at(-1);
    if (inside) inside.count += 1;
  }

  const visitor: JSONVisitor = {
    onObjectBegin: (offset, _length, line) => begin("object", offset, firstLine + line),
    onArrayBegin: (offset, _length, line) => begin("array", offset, firstLine + line),
    onObjectEnd: end,
    onArrayEnd: end,
    onObjectProperty: (key, _offset, _length, startLine) => {
      const inside = around.at(-1);
      if (!inside) return;
      const line = firstLine + startLine;
      const before = inside.keys.get(key);
      if (before !== undefined) throw fail("duplicate-key", { line, value: key, other: String(before) });
      inside.keys.set(key, line);
      inside.key = key;
    },
    onLiteralValue: (value: unknown, offset, length, startLine) => {
      const raw = text.slice(offset, offset + length);
      if (around.length <= base && onPath()) {
        throw fail("not-records", { line: firstLine + startLine, value: raw.slice(0, 30) });
      }
      if (around.length === base + 1 && onPath()) {
        events.cell(keyHere(), value === null ? "" : typeof value === "string" ? value : raw, false);
      }
      after();
    },
    onError: (_error, offset, _length, startLine) => {
      throw fail("not-json", { line: firstLine + startLine, value: text.slice(offset, offset + 30) });
    },
  };
  visit(text, visitor, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
}
