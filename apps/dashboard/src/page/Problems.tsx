import { ChartState } from "@shared-measurement/charts";
import { type Problem, problemText } from "@shared-measurement/data";
import { useSite } from "../site.ts";

export interface ProblemsProps {
  /** What cannot be shown. */
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly onRetry?: () => void;
}

/** Stands in the place of what cannot be shown, and says of each problem where it is and what to do. */
export function Problems({ title, problems, onRetry }: ProblemsProps) {
  const { language } = useSite();
  const details = problems.map((problem) => problemText(problem, language));
  return (
    <ChartState
      state="failed"
      title={title}
      language={language}
      details={[...new Set(details)]}
      {...(onRetry && { onRetry })}
    />
  );
}
