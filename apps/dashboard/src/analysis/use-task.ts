import { useQuery } from "@tanstack/react-query";
import { runTask } from "./run-task.ts";
import type { Answer, Asked, Task } from "./tasks.ts";

/**
 * What the statistics answer: "pending" until they have, undefined where they cannot. The same question of the same
 * data is answered once.
 */
export function useTask<T extends Task>(task: T, asked: Asked<T>): Answer<T> | "pending" | undefined {
  const { data, isPending } = useQuery({
    queryKey: [task, asked],
    queryFn: () => runTask(task, asked),
    retry: false,
    networkMode: "always",
  });
  return isPending ? "pending" : data;
}
