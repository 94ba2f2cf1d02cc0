import { groupBy } from "../group-by.ts";
import type { Problem } from "../problems/problem.ts";
import { blockedBy } from "./blocked.ts";

/** Of one kind in one column this many are told one by one. */
const MOST = 200;

/**
 * The first problems of each kind and column, and one that counts the rest and stops all that they stop: a column
 * with a million dashes is one thing to mend, and not a million sentences.
 */
export function boundedProblems(problems: readonly Problem[]): Problem[] {
  const kinds = groupBy(problems, ({ code, column }) => `${code}\n${column ?? ""}`);
  return [...kinds.values()].flatMap((same) => {
    const rest = same.slice(MOST);
    const [first] = rest;
    if (!first) return same;
    const { column } = first;
    return [
      ...same.slice(0, MOST),
      {
        severity: first.severity,
        code: "more-problems" as const,
        file: first.file,
        other: String(rest.length),
        blocks: blockedBy(rest),
        ...(first.row !== undefined && { row: first.row }),
        ...(column !== undefined && { column }),
      },
    ];
  });
}
