import { fileFault } from "../source/fault.ts";
import { fetchBytes } from "../source/http.ts";
import { LIMITS } from "../source/limits.ts";

/**
 * Loads a text in UTF-8.
 *
 * @param url What to fetch.
 * @param file The name that problems give it.
 * @throws LoadError: passing for a lost connection, a stalled or failing server; lasting for any other answer than 200.
 *   When `signal` is aborted, its reason.
 */
export async function loadText(url: string, file: string, signal?: AbortSignal): Promise<string> {
  const bytes = await fetchBytes(url, file, { signal, anyContentType: true });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for await (const piece of bytes.pieces()) {
    text += decoded(decoder, piece, file);
    if (text.length > LIMITS.wholeBytes) {
      throw fileFault(file, "too-large", { expected: String(LIMITS.wholeBytes) });
    }
  }
  return text + decoded(decoder, undefined, file);
}

/** The text of a piece; of what the last piece left over, where there is none. */
function decoded(decoder: TextDecoder, piece: Uint8Array | undefined, file: string): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw fileFault(file, "wrong-encoding");
  }
}
