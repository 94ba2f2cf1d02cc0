import { LoadError } from "../load/load-error.ts";
import type { Problem } from "../problems/problem.ts";
import { bytesOf } from "./bytes.ts";
import type { Declared, Progress } from "./read-options.ts";
import { type GridPiece, readPieces } from "./read-pieces.ts";

/** What the page asks of the worker. `id` tells the answers to one file from those to another. */
export type ReadingRequest =
  | { readonly kind: "stop" }
  | {
      readonly kind: "read";
      readonly id: number;
      readonly content: Blob;
      readonly file: string;
      readonly declared: Declared;
    }
  /** The next piece. The worker sends none unasked, so that a slow page does not heap them up. */
  | { readonly kind: "next"; readonly id: number };

/** What the worker answers: how far it is, the piece that was asked for, and in the end why there is no other. */
export type ReadingAnswer =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "piece"; readonly id: number; readonly piece: GridPiece }
  | { readonly kind: "end"; readonly id: number }
  | { readonly kind: "refused"; readonly id: number; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** The side of a worker that this needs: `self` in a worker's own module. */
export interface WorkerSide {
  addEventListener(kind: "message", listen: (event: { readonly data: ReadingRequest }) => void): void;
  postMessage(answer: ReadingAnswer): void;
}

/** The file that is being read. */
interface Reading {
  readonly id: number;
  readonly pieces: AsyncIterator<GridPiece>;
  readonly stop: AbortController;
}

/**
 * Makes a worker read files for its page, so that a long one does not freeze it. The worker's module is one line:
 * `serveReading(self)`.
 */
export function serveReading(worker: WorkerSide): void {
  let reading: Reading | undefined;

  function begin({ id, content, file, declared }: Extract<ReadingRequest, { kind: "read" }>): Reading {
    const stop = new AbortController();
    const onProgress = (progress: Progress) => worker.postMessage({ kind: "progress", id, progress });
    const options = { ...declared, signal: stop.signal, onProgress };
    return { id, stop, pieces: readPieces(bytesOf(content, file), options)[Symbol.asyncIterator]() };
  }

  async function answer({ id, pieces, stop }: Reading): Promise<void> {
    try {
      const { done, value } = await pieces.next();
      worker.postMessage(done ? { kind: "end", id } : { kind: "piece", id, piece: value });
    } catch (error) {
      if (stop.signal.aborted) return;
      worker.postMessage(
        error instanceof LoadError
          ? { kind: "refused", id, problems: error.problems }
          : { kind: "failed", id, message: String(error) },
      );
    }
  }

  worker.addEventListener("message", ({ data }) => {
    if (data.kind === "next") {
      if (reading?.id === data.id) void answer(reading);
      return;
    }
    reading?.stop.abort();
    reading = data.kind === "read" ? begin(data) : undefined;
  });
}
