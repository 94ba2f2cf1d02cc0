import type { LoadError } from "../load/load-error.ts";
import { fileFault } from "../source/fault.ts";
import type { Encoding } from "../table/grid.ts";

/** Turns the bytes of a text into text, piece by piece. */
export interface Decoder {
  /** Throws a LoadError for bytes that the encoding does not have. */
  readonly decode: (bytes: Uint8Array, last: boolean) => string;
  /** The encoding: declared, or found so far. */
  readonly encoding: () => Encoding;
}

/**
 * A decoder of text in the encoding declared, or else found: by the byte order mark, by the zeros of UTF-16, else UTF-8.
 * A text whose first letter outside ASCII is not UTF-8 is Windows-1252, in which older spreadsheets write; one that
 * changes its encoding later is refused, since no letter of it could be trusted.
 */
export function textDecoder(file: string, declared?: Encoding): Decoder {
  let encoding = declared;
  let decoder: TextDecoder | undefined;
  let carried = new Uint8Array();
  let onlyAscii = true;
  let line = 1;

  /** A letter that the end of the piece cuts is kept, so that it is still here if the text turns out not to be UTF-8. */
  function decodeUtf8(bytes: Uint8Array, last: boolean): string {
    const end = bytes.length - (last ? 0 : cutLetter(bytes));
    const whole = bytes.subarray(0, end);
    try {
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(whole);
      onlyAscii &&= text.length === whole.length;
      line += lineBreaks(whole);
      carried = bytes.slice(end);
      return text;
    } catch {
      if (declared || !onlyAscii || hasLettersOfUtf8(whole)) throw unreadable(file, whole, line);
      encoding = "windows-1252";
      decoder = new TextDecoder(encoding);
      return decoder.decode(bytes, { stream: !last });
    }
  }

  return {
    encoding: () => encoding ?? "utf-8",
    decode: (piece, last) => {
      if (decoder) return decode(decoder, piece, last, file);
      const bytes = joined(carried, piece);
      carried = new Uint8Array();
      if (bytes.length < 4 && !last) {
        carried = bytes;
        return "";
      }
      encoding ??= encodingOf(bytes);
      if (encoding === "utf-8") return decodeUtf8(bytes, last);
      decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
      return decode(decoder, bytes, last, file);
    },
  };
}

/** Names the first letter of a piece that is none, by its line and what stands around it. */
function unreadable(file: string, bytes: Uint8Array, firstLine: number): LoadError {
  const text = new TextDecoder().decode(bytes);
  const at = text.indexOf("\uFFFD");
  const line = firstLine + text.slice(0, at).split("\n").length - 1;
  const start = Math.max(text.lastIndexOf("\n", at) + 1, at - 20);
  return fileFault(file, "wrong-encoding", { line, value: text.slice(start, at + 20) });
}

function lineBreaks(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

function decode(decoder: TextDecoder, bytes: Uint8Array, last: boolean, file: string): string {
  try {
    return decoder.decode(bytes, { stream: !last });
  } catch {
    throw fileFault(file, "wrong-encoding");
  }
}

/** Whether a text that is not all UTF-8 has letters that are: then it is a mixture, and no letter can be trusted. */
const hasLettersOfUtf8 = (bytes: Uint8Array) => /[^\p{ASCII}\uFFFD]/u.test(new TextDecoder().decode(bytes));

/** How many bytes at the end begin a letter of UTF-8 that has more. */
function cutLetter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
  }
  return 0;
}

/** UTF-16 by its byte order mark or by its zeros, else UTF-8, which the rest of the text may belie. */
export function encodingOf([a, b, c, d]: Uint8Array): Encoding {
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0 && c !== 0 && d === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0 && c === 0 && d !== 0)) return "utf-16be";
  return "utf-8";
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
