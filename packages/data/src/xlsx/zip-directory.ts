/** A part of a zip, as the directory at its end lists it. */
export interface ZipPart {
  /** The CRC-32 of what it unpacks to. */
  readonly checksum: number;
  /** How it is packed: 0 not at all, 8 deflated. */
  readonly method: number;
  /** Its bytes as they lie in the zip. */
  readonly packed: Uint8Array;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LARGE_END_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const LARGE = 0x0001;
/** What stands for a number that has 64 bits and is given elsewhere. */
const ELSEWHERE = 0xffffffff;

/**
 * The parts that a zip lists in the directory at its end. Undefined where the directory is not whole, or a part lies
 * outside the file: it was cut. Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 to 4.3.16 and 4.5.3.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipPart> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const directory = new Map<string, ZipPart>();
  let at = startOf(view, end);
  while (at !== undefined && at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY) {
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) return undefined;
    const packed = packedPart(bytes, at, largeNumbers(view, nameEnd, extraEnd));
    if (!packed) return undefined;
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    const checksum = view.getUint32(at + 16, true);
    directory.set(name, { checksum, method: view.getUint16(at + 10, true), packed });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return directory.size === 0 ? undefined : directory;
}

function packedPart(bytes: Uint8Array, entry: number, large: number[]): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number) => {
    const own = view.getUint32(at, true);
    return own === ELSEWHERE ? large.shift() : own;
  };
  // In the order in which their 64 bits stand: the length unpacked, the length packed, and where the part begins.
  const [, length, local] = [number(entry + 24), number(entry + 20), number(entry + 42)];
  if (length === undefined || local === undefined || local + LOCAL_LENGTH > view.byteLength) return undefined;
  if (view.getUint32(local, true) !== LOCAL) return undefined;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return start + length > view.byteLength ? undefined : bytes.subarray(start, start + length);
}

/** The numbers of 64 bits that an entry of a large zip carries behind its name. */
function largeNumbers(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === LARGE) {
      const count = Math.floor((Math.min(next, end) - at - 4) / 8);
      return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)));
    }
    at = next;
  }
  return [];
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Where the directory starts; zips above 4 GB, and those of writers that do not know their length, say it elsewhere. */
function startOf(view: DataView, end: number): number | undefined {
  const start = view.getUint32(end + 16, true);
  if (start !== 0xffffffff) return start;
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LARGE_END_LOCATOR) return undefined;
  const largeEnd = Number(view.getBigUint64(locator + 8, true));
  return largeEnd + 56 > view.byteLength ? undefined : Number(view.getBigUint64(largeEnd + 48, true));
}
