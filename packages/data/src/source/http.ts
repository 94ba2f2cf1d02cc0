import { LoadError } from "../load/load-error.ts";
import { type Bytes, piecesOf } from "./bytes.ts";
import { fileFault } from "./fault.ts";
import { LIMITS, type Limits } from "./limits.ts";

export interface HttpOptions {
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Take the answer whatever content type the server gives it. */
  readonly anyContentType?: boolean | undefined;
  /** The host always says where its answers end (chunks, HTTP/2), although the page may not see it. */
  readonly endsAreKnown?: boolean | undefined;
}

/** What servers call data. A plain text may be anything, and so may a stream of bytes. */
const DATA =
  /^(?:text\/(?:plain|csv|tab-separated-values|comma-separated-values|x-csv)|application\/(?:.*json.*|.*csv.*|octet-stream|binary|x-download|force-download|zip|vnd\.ms-excel|vnd\.openxmlformats-.*|.*parquet.*)|binary\/octet-stream)$/;

/**
 * Asks an address for a file. Redirects are followed. The content is read later, by `pieces`, and is refused there if
 * the server stalls, closes the connection early or sends more than the limit.
 *
 * @param file The name that problems give the file.
 * @throws LoadError: passing for a lost connection, a stalled or failing server; lasting for any other answer than 200
 *   and for what is no data (a login page). When `signal` is aborted, its reason.
 */
export async function fetchBytes(address: string, file: string, options: HttpOptions = {}): Promise<Bytes> {
  const limits = { ...LIMITS, ...options.limits };
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const response = await onTime(
    fetch(address, { signal, ...(options.headers && { headers: options.headers }) }),
    file,
    limits,
    stop,
    options.signal,
  );
  refuseStatus(response, file);
  const contentType = response.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (contentType && !options.anyContentType) {
    if (/^(?:text\/html|application\/xhtml\+xml)$/.test(contentType)) throw fileFault(file, "html-page");
    if (!DATA.test(contentType)) throw fileFault(file, "wrong-content-type", { value: contentType });
  }
  const size = sizeOf(response);
  if (size !== undefined && size > limits.streamedBytes) {
    stop.abort();
    throw fileFault(file, "too-large", { expected: String(limits.streamedBytes) });
  }
  const { headers } = response;
  return {
    file,
    whole:
      options.endsAreKnown === true ||
      ["content-length", "content-encoding", "transfer-encoding"].some((name) => headers.has(name)),
    ...(size !== undefined && { size }),
    ...(contentType && { contentType }),
    pieces: () => body(response, size, file, limits, stop, options.signal),
  };
}

function refuseStatus({ status, ok }: Response, file: string): void {
  if (ok) return;
  const value = String(status);
  if (status === 404 || status === 410) throw fileFault(file, "not-found", { value });
  if (status >= 500 || status === 408 || status === 429)
    throw fileFault(file, "server-failed", { value }, true);
  throw fileFault(file, "refused", { value });
}

/** The bytes that will come; unknown where they are packed for the way, or where the page may not see whether they are. */
function sizeOf({ headers, type }: Response): number | undefined {
  const length = headers.get("content-length");
  if (length === null || headers.has("content-encoding") || type === "cors") return undefined;
  return Number(length);
}

async function* body(
  response: Response,
  size: number | undefined,
  file: string,
  limits: Limits,
  stop: AbortController,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  const pieces = response.body ? piecesOf(response.body) : undefined;
  const early = () =>
    fileFault(
      file,
      "closed-early",
      { value: String(read), ...(size !== undefined && { expected: String(size) }) },
      true,
    );
  try {
    while (pieces) {
      const { done, value } = await onTime(pieces.next(), file, limits, stop, signal, early);
      if (done) break;
      read += value.length;
      yield value;
    }
    if (size !== undefined && read < size) throw early();
  } finally {
    stop.abort();
  }
}

/** What comes within the time that a server may stay silent, or a LoadError that says why nothing came. */
async function onTime<T>(
  coming: Promise<T>,
  file: string,
  limits: Limits,
  stop: AbortController,
  signal: AbortSignal | undefined,
  broken: () => LoadError = () => fileFault(file, "unreachable", {}, true),
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(fileFault(file, "stalled", { expected: String(limits.stall / 1000) }, true));
      stop.abort();
    }, limits.stall);
  });
  try {
    return await Promise.race([coming, silence]);
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof LoadError ? error : broken();
  } finally {
    clearTimeout(timer);
  }
}
