import { visit } from "jsonc-parser";
import { looksLikeHtml } from "../looks-like-html.ts";
import { fileFault } from "../source/fault.ts";
import type { Limits } from "../source/limits.ts";
import { endOfNested } from "./flat-record.ts";
import { DEEPEST, walkCells } from "./json-cells.ts";
import type { RecordRows } from "./record-rows.ts";

/** Finds the records in a JSON text that comes in pieces, cut anywhere. Throws a LoadError for what is no such text. */
export interface JsonRecords {
  readonly push: (text: string) => void;
  /** The whole text, where no list of records was found in it: what it is has to be seen as a whole. */
  readonly end: () => string | undefined;
}

/** What is looked at before the list of records is first sought. */
const SAMPLE = 2 ** 12;

/**
 * Passes the records of a list on to `rows` as they come, so that a list of any length is never in memory as a whole. What
 * stands around the list is kept, and checked when it has ended.
 *
 * @param path The keys under which the list stands.
 */
export function jsonRecords(
  file: string,
  path: readonly string[],
  rows: RecordRows,
  limits: Limits,
): JsonRecords {
  let state: "before" | "record" | "comma" | "behind" = "before";
  let waiting = "";
  let soughtAt = SAMPLE;
  let line = 1;
  /** What stands around the records, with the line breaks among them, so that it has the lines of the file. */
  let around = "";
  let isFirst = true;

  const notJson = (value: string) => fileFault(file, "not-json", { line, value: value.slice(0, 30) });

  function seek(): void {
    waiting = waiting.replace(/^\uFEFF/, "");
    if (looksLikeHtml(waiting)) throw fileFault(file, "html-page");
    const start = listStart(waiting, path, file);
    if (start === undefined) {
      soughtAt = waiting.length * 2;
      return;
    }
    around = waiting.slice(0, start + 1);
    line = 1 + lineBreaks(around);
    waiting = waiting.slice(start + 1);
    state = "record";
  }

  function cut(): void {
    let at = 0;
    let nextBreak = waiting.indexOf("\n");
    const passTo = (to: number) => {
      for (; nextBreak >= 0 && nextBreak < to; nextBreak = waiting.indexOf("\n", nextBreak + 1)) line += 1;
      at = to;
    };
    for (;;) {
      passTo(spaceEnd(waiting, at));
      const sign = waiting[at];
      if (sign === undefined) break;
      if (sign === "]" && (state === "comma" || isFirst)) {
        around += "\n".repeat(line - 1 - lineBreaks(around));
        state = "behind";
        break;
      }
      if (state === "comma") {
        if (sign !== ",") throw notJson(waiting.slice(at));
        state = "record";
        passTo(at + 1);
        continue;
      }
      const end = record(sign, at);
      if (end === undefined) break;
      passTo(end);
      state = "comma";
      isFirst = false;
    }
    waiting = waiting.slice(at);
    if (state !== "behind" && waiting.length > limits.rowLength) {
      throw fileFault(file, "row-too-long", {
        line,
        value: waiting.slice(0, 60),
        expected: String(limits.rowLength),
      });
    }
  }

  function record(sign: string, at: number): number | undefined {
    if (sign !== "{") {
      if (!/["[\d\-tfn]/.test(sign)) throw notJson(waiting.slice(at));
      throw fileFault(file, "not-records", { line, value: waiting.slice(at, at + 30) });
    }
    const plain = rows.plain(waiting, at, line);
    if (plain !== undefined) return plain;
    const end = endOfNested(waiting, at);
    if (end !== undefined) rows.any(waiting.slice(at, end), line);
    return end;
  }

  return {
    push: (text) => {
      waiting += text;
      if (state === "before" && waiting.length >= soughtAt) seek();
      if (state === "record" || state === "comma") cut();
      if ((state === "before" || state === "behind") && waiting.length > limits.wholeBytes)
        throw fileFault(file, "too-large", { expected: String(limits.wholeBytes) });
    },
    end: () => {
      if (state === "before") seek();
      if (state === "before") return waiting;
      if (state !== "behind") cut();
      if (state !== "behind") {
        // It ends within the list: the parser says where.
        if (waiting !== "") walkCells(`[${waiting}`, file, [], NOTHING, line);
        throw notJson(waiting);
      }
      walkCells(around + waiting, file, path, NOTHING);
      return undefined;
    },
  };
}

const NOTHING = { open: () => undefined, cell: () => undefined };

/** Where the list at a path begins, as far as the text has come. */
function listStart(text: string, path: readonly string[], file: string): number | undefined {
  if (path.length === 0) {
    const start = spaceEnd(text, 0);
    return text[start] === "[" ? start : undefined;
  }
  let found: number | undefined;
  let depth = 0;
  const deeper = (offset: number) => {
    depth += 1;
    if (depth > DEEPEST) throw fileFault(file, "not-records", { value: text.slice(offset, offset + 30) });
  };
  const higher = () => {
    depth -= 1;
  };
  visit(text, {
    onObjectBegin: deeper,
    onObjectEnd: higher,
    onArrayEnd: higher,
    onArrayBegin: (offset, _length, _line, _character, pathHere) => {
      deeper(offset);
      if (found !== undefined || depth !== path.length + 1) return;
      const here = pathHere();
      if (path.every((key, level) => here[level] === key)) found = offset;
    },
  });
  return found;
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return at;
}

const lineBreaks = (text: string) => text.split("\n").length - 1;
