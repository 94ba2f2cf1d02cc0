import type { ProblemCode } from "../problems/problem.ts";
import { LoadError } from "./load-error.ts";

/** After this long without a whole answer a server counts as not answering. */
const TIMEOUT_MS = 30_000;

/**
 * Loads a text in UTF-8.
 *
 * @param url What to fetch.
 * @param file The name that problems give it.
 * @throws LoadError: passing for a lost connection, a stalled or failing server; lasting for any other answer than 200.
 *   When `signal` is aborted, its reason.
 */
export async function loadText(url: string, file: string, signal: AbortSignal): Promise<string> {
  const fail = (code: ProblemCode, passing: boolean, value?: string) =>
    new LoadError(
      [{ severity: "error", code, file, blocks: [{}], ...(value !== undefined && { value }) }],
      passing,
    );
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) });
    bytes = await response.arrayBuffer();
  } catch {
    signal.throwIfAborted();
    throw fail("unreachable", true);
  }
  const { status } = response;
  if (status === 404 || status === 410) throw fail("not-found", false);
  if (status >= 500 || status === 408 || status === 429) throw fail("server-failed", true, String(status));
  if (!response.ok) throw fail("refused", false, String(status));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw fail("wrong-encoding", false);
  }
}
