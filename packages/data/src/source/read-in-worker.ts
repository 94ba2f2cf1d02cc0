import type { ReadResult } from "./read-bytes.ts";
import type { ReadOptions } from "./read-options.ts";
import type { ReadingAnswer, ReadingRequest } from "./reading-worker.ts";

let asked = 0;

/**
 * Reads a file that a visitor chose in a worker that runs `serveReading`. One file at a time: a second one ends the
 * first. The promise is rejected with the signal's reason, or where the worker itself fails.
 *
 * @param worker Made by the page, since only its bundler knows where the worker's module is.
 */
export function readInWorker(
  worker: Worker,
  content: Blob,
  file: string,
  { signal, onProgress, limits: _, ...declared }: ReadOptions = {},
): Promise<ReadResult> {
  const send = (request: ReadingRequest) => worker.postMessage(request);
  const ended = new AbortController();
  asked += 1;
  const id = asked;
  const reading = new Promise<ReadResult>((resolve, reject) => {
    signal?.throwIfAborted();
    const listen = { signal: ended.signal };
    const answered = ({ data }: MessageEvent<ReadingAnswer>) => {
      // What was still on its way when an earlier file was given up.
      if (data.id !== id) return;
      if (data.kind === "progress") onProgress?.(data.progress);
      else if (data.kind === "read") resolve(data.result);
      else reject(new Error(data.message));
    };
    worker.addEventListener("message", answered, listen);
    worker.addEventListener("error", (event) => reject(new Error(event.message)), listen);
    const stopped = () => {
      send({ kind: "stop" });
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", stopped, listen);
    send({ kind: "read", id, content, file, declared });
  });
  return reading.finally(() => ended.abort());
}
