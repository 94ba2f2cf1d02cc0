import { LoadError } from "../load/load-error.ts";
import { bytesOf } from "./bytes.ts";
import { collectGrids, type ReadResult } from "./read-bytes.ts";
import type { Declared, Progress } from "./read-options.ts";
import { readPieces } from "./read-pieces.ts";

/** What the page asks of the worker. `id` tells the answers to one file from those to another. */
export type ReadingRequest =
  | { readonly kind: "stop" }
  | {
      readonly kind: "read";
      readonly id: number;
      readonly content: Blob;
      readonly file: string;
      readonly declared: Declared;
    };

/** What the worker answers: how far it is, and in the end what it read. */
export type ReadingAnswer =
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "read"; readonly id: number; readonly result: ReadResult }
  | { readonly kind: "failed"; readonly id: number; readonly message: string };

/** The side of a worker that this needs: `self` in a worker's own module. */
export interface WorkerSide {
  addEventListener(kind: "message", listen: (event: { readonly data: ReadingRequest }) => void): void;
  postMessage(answer: ReadingAnswer): void;
}

/**
 * Makes a worker read files for its page, so that a long one does not freeze it. The worker's module is one line:
 * `serveReading(self)`.
 */
export function serveReading(worker: WorkerSide): void {
  let stop = new AbortController();
  worker.addEventListener("message", ({ data }) => {
    stop.abort();
    if (data.kind === "stop") return;
    stop = new AbortController();
    const { signal } = stop;
    const { id } = data;
    const onProgress = (progress: Progress) => worker.postMessage({ kind: "progress", id, progress });
    collectGrids(readPieces(bytesOf(data.content, data.file), { ...data.declared, signal, onProgress }))
      .catch((error: unknown): ReadResult => {
        if (error instanceof LoadError) return { grids: [], problems: error.problems };
        throw error;
      })
      .then((result) => worker.postMessage({ kind: "read", id, result }))
      .catch((error: unknown) => {
        if (!signal.aborted) worker.postMessage({ kind: "failed", id, message: String(error) });
      });
  });
}
