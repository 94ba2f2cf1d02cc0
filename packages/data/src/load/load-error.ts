import type { Problem } from "../problems/problem.ts";

/** Thrown where something could not be loaded or read; its problems say why, for a person. */
export class LoadError extends Error {
  override readonly name = "LoadError";
  readonly problems: readonly Problem[];
  /** Whether the same request may well succeed a moment later. */
  readonly passing: boolean;

  constructor(problems: readonly Problem[], passing = false) {
    super(problems.map((problem) => `${problem.file}: ${problem.code}`).join("; "));
    this.problems = problems;
    this.passing = passing;
  }
}
