import { LoadError } from "../load/load-error.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";

/** What is thrown where a whole file cannot be used: one error, which stops every figure of the file. */
export function fileFault(
  file: string,
  code: ProblemCode,
  more: Partial<Problem> = {},
  passing = false,
): LoadError {
  return new LoadError([{ severity: "error", code, file, blocks: [{}], ...more }], passing);
}
