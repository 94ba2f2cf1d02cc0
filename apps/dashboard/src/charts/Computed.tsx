import { ChartState } from "@shared-measurement/charts";
import type { ReactNode } from "react";
import type { Answer, Asked, Task } from "../analysis/tasks.ts";
import { useTask } from "../analysis/use-task.ts";
import { useSite } from "../site.ts";

export interface ComputedProps<T extends Task> {
  readonly task: T;
  readonly asked: Asked<T>;
  readonly title: string;
  readonly children: (answer: Answer<T>) => ReactNode;
}

/** A chart of what the statistics answer. Where they cannot, it says so. */
export function Computed<T extends Task>({ task, asked, title, children }: ComputedProps<T>) {
  const { language } = useSite();
  const answer = useTask(task, asked);
  if (answer === "pending") return <ChartState state="loading" title={title} language={language} />;
  if (answer === undefined) return <ChartState state="failed" title={title} language={language} />;
  return children(answer as Answer<T>);
}
