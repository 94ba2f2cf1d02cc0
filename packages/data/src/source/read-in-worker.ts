import { LoadError } from "../load/load-error.ts";
import { collected, type ReadResult } from "./read-bytes.ts";
import type { ReadOptions } from "./read-options.ts";
import type { GridPiece } from "./read-pieces.ts";
import type { ReadingAnswer, ReadingRequest } from "./reading-worker.ts";

let asked = 0;

/**
 * `readPieces` for a file that a visitor chose, in a worker that runs `serveReading`. One file at a time: a second one
 * ends the first. While the page works on one piece the worker reads the next, and no more.
 *
 * @param worker Made by the page, since only its bundler knows where the worker's module is.
 * @throws LoadError for a file that cannot be used; the signal's reason when it is aborted; an Error where the worker
 *   itself fails.
 */
export async function* piecesInWorker(
  worker: Worker,
  content: Blob,
  file: string,
  { signal, onProgress, limits: _, ...declared }: ReadOptions = {},
): AsyncGenerator<GridPiece> {
  signal?.throwIfAborted();
  asked += 1;
  const id = asked;
  const send = (request: ReadingRequest) => worker.postMessage(request);
  const answers = answersTo(worker, id, { signal, onProgress });
  const ask = () => {
    const answer = answers.next();
    // It may fail while the page is at the piece before, and is told when the page comes back.
    answer.catch(() => undefined);
    send({ kind: "next", id });
    return answer;
  };
  let isRead = false;
  try {
    send({ kind: "read", id, content, file, declared });
    for (let answer = ask(); ; ) {
      const piece = await answer;
      if (!piece) break;
      answer = ask();
      yield piece;
    }
    isRead = true;
  } finally {
    answers.close();
    if (!isRead) send({ kind: "stop" });
  }
}

interface Waiting {
  readonly resolve: (piece: GridPiece | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/** The pieces that a worker sends for one file. */
function answersTo(
  worker: Worker,
  id: number,
  { signal, onProgress }: Pick<ReadOptions, "signal" | "onProgress">,
): { readonly next: () => Promise<GridPiece | undefined>; readonly close: () => void } {
  const closed = new AbortController();
  const listen = { signal: closed.signal };
  let waiting: Waiting | undefined;
  worker.addEventListener(
    "message",
    ({ data }: MessageEvent<ReadingAnswer>) => {
      // What was still on its way when an earlier file was given up.
      if (data.id !== id) return;
      if (data.kind === "progress") onProgress?.(data.progress);
      else if (data.kind === "piece") waiting?.resolve(data.piece);
      else if (data.kind === "end") waiting?.resolve(undefined);
      else if (data.kind === "refused") waiting?.reject(new LoadError(data.problems));
      else waiting?.reject(new Error(data.message));
    },
    listen,
  );
  worker.addEventListener("error", (event) => waiting?.reject(new Error(event.message)), listen);
  signal?.addEventListener("abort", () => waiting?.reject(signal.reason), listen);
  return {
    next: () =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        if (signal?.aborted) reject(signal.reason);
      }),
    close: () => closed.abort(),
  };
}

/**
 * `readBytes` for a file that a visitor chose, in a worker. The promise is rejected with the signal's reason, or where
 * the worker itself fails.
 */
export function readInWorker(
  worker: Worker,
  content: Blob,
  file: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  return collected(piecesInWorker(worker, content, file, options));
}
