import crc32 from "crc-32";
import { Inflate, zipSync } from "fflate";
import { fileFault } from "../source/fault.ts";
import type { Limits } from "../source/limits.ts";
import { joined } from "../source/whole-bytes.ts";
import { type ZipPart, zipDirectory } from "./zip-directory.ts";

/** All that describes cells: no pictures, no macros. */
const NEEDED = /\.(?:xml|rels)$/i;
/** Most writers put it into a folder `xl`. */
const WORKBOOK = /(?:^|\/)workbook\.xml$/i;
const STEP = 2 ** 16;
const [STORED, DEFLATED] = [0, 8];

/**
 * Unpacks a workbook's parts, counting what comes out, and packs them without compression: what the workbook's reader
 * is given is no larger than it looks. The sizes that a zip states of what it unpacks to are not believed.
 *
 * @throws LoadError for what is no zip, was cut or changed on the way, and for more than `limits.unpackedBytes`.
 */
export function safelyUnpacked(bytes: Uint8Array, file: string, limits: Limits): Uint8Array {
  const directory = zipDirectory(bytes);
  if (!directory || ![...directory.keys()].some((name) => WORKBOOK.test(name)))
    throw fileFault(file, "unreadable-workbook");
  let total = 0;
  const count = (length: number) => {
    total += length;
    if (total > limits.unpackedBytes)
      throw fileFault(file, "unpacks-too-large", { expected: String(limits.unpackedBytes) });
  };
  const parts: Record<string, Uint8Array> = Object.create(null);
  for (const [name, part] of directory) {
    if (!NEEDED.test(name)) continue;
    const whole = unpacked(part, count);
    // A digit that changed on the way would be read as another number.
    if (crc32.buf(whole) !== (part.checksum | 0))
      throw fileFault(file, "unreadable-workbook", { value: name });
    parts[name] = whole;
  }
  return zipSync(parts, { level: 0 });
}

/** @throws An error of the unpacker for what it cannot unpack, and what `count` throws. */
function unpacked({ method, packed }: ZipPart, count: (length: number) => void): Uint8Array {
  if (method === STORED) {
    count(packed.length);
    return packed;
  }
  if (method !== DEFLATED) throw new Error("packed in a way that is not known");
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    count(piece.length);
    pieces.push(piece);
  });
  for (let start = 0; start < packed.length; start += STEP) {
    inflate.push(packed.subarray(start, start + STEP), start + STEP >= packed.length);
  }
  return joined(pieces);
}
