import type { Analysis } from "@shared-measurement/core";
import type { AnalysisRequest } from "./analysis-request.ts";

type Answer = { readonly id: number } & ({ readonly analysis: Analysis } | { readonly error: string });
type Waiting = { readonly resolve: (analysis: Analysis) => void; readonly reject: (error: Error) => void };

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

/** The analysis of a series, computed in the page's one worker; in the page itself where there are no workers. */
export async function runAnalysis(request: AnalysisRequest): Promise<Analysis> {
  if (typeof Worker === "undefined") {
    const { analyze } = await import("@shared-measurement/core/findings");
    return analyze(request.series, request.options);
  }
  worker ??= startWorker();
  const id = asked++;
  const answer = new Promise<Analysis>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, ...request });
  return answer;
}

function startWorker(): Worker {
  const started = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ("analysis" in data) asker?.resolve(data.analysis);
    else asker?.reject(new Error(data.error));
  });
  // A worker that cannot start answers nobody: whoever waits is told, and charts go without intervals.
  started.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("The statistics could not be loaded."));
    waiting.clear();
  });
  return started;
}
