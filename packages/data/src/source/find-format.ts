import type { ProblemCode } from "../problems/problem.ts";
import type { Format } from "../table/grid.ts";
import { encodingOf } from "../text/decode-text.ts";

const starts = (bytes: Uint8Array, ...signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * What a file is, from its first bytes; its name and what a server says of it are often wrong. A code of a problem for
 * a file that no reader takes. Text that is not JSON is delimited text. Only where one line of JSON could be a record or
 * an object of columns, the name decides.
 *
 * @param beginning The first bytes, 64 kB where there are as many.
 */
export function findFormat(beginning: Uint8Array, file: string): Format | { readonly problem: ProblemCode } {
  if (starts(beginning, 0x50, 0x4b, 0x03, 0x04)) return "xlsx";
  if (starts(beginning, 0x50, 0x41, 0x52, 0x31)) return "parquet";
  if (starts(beginning, 0xd0, 0xcf, 0x11, 0xe0)) return { problem: "old-workbook" };
  const binary =
    starts(beginning, 0x25, 0x50, 0x44, 0x46) || // PDF
    starts(beginning, 0x1f, 0x8b) || // gzip
    starts(beginning, 0x50, 0x4b); // an empty or split zip
  if (binary) return { problem: "binary-file" };
  const text = new TextDecoder(encodingOf(beginning)).decode(beginning).trimStart();
  if (/^\[\s*[[{\]"]/.test(text)) return "json";
  if (!/^\{\s*["}]/.test(text)) return "csv";
  const isOneLine = !/[\r\n]/.test(text.trimEnd());
  if (isOneLine && /\.(?:ndjson|jsonl)$/i.test(file)) return "ndjson";
  return /^\{[^\r\n]*\}[ \t]*(?:\r\n|\r|\n)\s*\{/.test(text) ? "ndjson" : "json";
}
