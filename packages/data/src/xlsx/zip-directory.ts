const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LARGE_END_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

/**
 * The parts that a zip lists in the directory at its end, with the CRC-32 of each. Undefined where the directory is not
 * whole: the file was cut. Source: PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16.
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, number> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const directory = new Map<string, number>();
  let at = startOf(view, end);
  while (
    at !== undefined &&
    at < end &&
    at + ENTRY_LENGTH <= view.byteLength &&
    view.getUint32(at, true) === ENTRY
  ) {
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    directory.set(new TextDecoder().decode(name), view.getUint32(at + 16, true));
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return directory.size === 0 ? undefined : directory;
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
