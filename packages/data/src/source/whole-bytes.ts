import { fileFault } from "./fault.ts";

/** A content whose pieces are put together. Throws a LoadError where it is longer than `most`. */
export async function wholeBytes(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most) throw tooLarge(file, most);
    all.push(piece);
  }
  return joined(all);
}

export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export const tooLarge = (file: string, most: number) =>
  fileFault(file, "too-large", { expected: String(most) });
