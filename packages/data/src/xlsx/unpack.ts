import crc32 from "crc-32";
import { Unzip, UnzipInflate, zipSync } from "fflate";
import { LoadError } from "../load/load-error.ts";
import { fileFault } from "../source/fault.ts";
import type { Limits } from "../source/limits.ts";
import { zipDirectory } from "./zip-directory.ts";

/** All that describes cells: no pictures, no macros. */
const NEEDED = /\.(?:xml|rels)$/i;
const STEP = 2 ** 16;

/**
 * Unpacks a workbook's parts, counting what comes out, and packs them without compression: what the workbook's reader
 * is given is no larger than it looks. The sizes that a zip states of itself are not believed.
 *
 * @throws LoadError for what is no zip, was cut or changed on the way, and for more than `limits.unpackedBytes`.
 */
export function safelyUnpacked(bytes: Uint8Array, file: string, limits: Limits): Uint8Array {
  const parts = new Map<string, Uint8Array[]>();
  let total = 0;
  const unzip = new Unzip((entry) => {
    if (!NEEDED.test(entry.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(entry.name, pieces);
    entry.ondata = (error, piece) => {
      // What is thrown below comes back here as the error of the next piece.
      if (error) throw error instanceof LoadError ? error : fileFault(file, "unreadable-workbook");
      total += piece.length;
      if (total > limits.unpackedBytes) {
        throw fileFault(file, "unpacks-too-large", { expected: String(limits.unpackedBytes) });
      }
      pieces.push(piece);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += STEP) {
    unzip.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
  }
  if (!parts.has("xl/workbook.xml")) throw fileFault(file, "unreadable-workbook");
  const whole = new Map([...parts].map(([name, pieces]) => [name, concatenated(pieces)]));
  // A digit that changed on the way would be read as another number, and a part that was cut off as no sheet at all.
  const directory = zipDirectory(bytes);
  if (!directory) throw fileFault(file, "unreadable-workbook");
  for (const [name, checksum] of directory) {
    if (!NEEDED.test(name)) continue;
    const part = whole.get(name);
    if (!part || crc32.buf(part) !== (checksum | 0))
      throw fileFault(file, "unreadable-workbook", { value: name });
  }
  return zipSync(Object.fromEntries(whole), { level: 0 });
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
