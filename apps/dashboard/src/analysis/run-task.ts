import type { Answer, Asked, Task } from "./tasks.ts";

type Reply = { readonly id: number } & ({ readonly answer: Answer<Task> } | { readonly error: string });
type Waiting = { readonly resolve: (answer: Answer<Task>) => void; readonly reject: (error: Error) => void };

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

/** What the statistics answer, computed in the page's one worker; in the page itself where there are no workers. */
export async function runTask<T extends Task>(task: T, question: Asked<T>): Promise<Answer<T>> {
  if (typeof Worker === "undefined") {
    const { answerTo } = await import("./tasks.ts");
    return answerTo(task, question);
  }
  worker ??= startWorker();
  const id = asked++;
  const answer = new Promise<Answer<Task>>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.postMessage({ id, task, asked: question });
  return answer as Promise<Answer<T>>;
}

function startWorker(): Worker {
  const started = new Worker(new URL("./analysis.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ("answer" in data) asker?.resolve(data.answer);
    else asker?.reject(new Error(data.error));
  });
  // A worker that cannot start answers nobody: whoever waits is told, and charts go without intervals.
  started.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new Error("The statistics could not be loaded."));
    waiting.clear();
  });
  return started;
}
