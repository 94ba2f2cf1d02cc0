import { type Asked, answerTo, type Task } from "./tasks.ts";

interface Question {
  readonly id: number;
  readonly task: Task;
  readonly asked: Asked<Task>;
}

/** Runs the statistics beside the page, so that nothing a reader does waits for them. */
self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const { id, task, asked } = data;
  try {
    self.postMessage({ id, answer: answerTo(task, asked) });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
