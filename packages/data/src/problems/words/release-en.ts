import type { ProblemCode } from "../problem.ts";
import type { ProblemWords } from "./problem-words.ts";

/** Why figures are left out of what is published. Nothing of what they are is said. */
export const enOfRelease: Pick<
  ProblemWords["explain"],
  Extract<ProblemCode, "withheld" | "counts-missing" | "recoverable" | "contradictory">
> = {
  withheld: () => ({
    found: "these figures have an error in their file, so they were not published",
    fix: "build the dashboard again: it says which row and what to do",
  }),
  "counts-missing": () => ({
    found:
      "the source gives values without the counts behind them, so it cannot be checked that no small number is shown",
    expected: "numerators and denominators",
    fix: "add the counts, or say in the coalition's privacy rules that the source is public already",
  }),
  recoverable: () => ({
    found: "this is not published: a hidden number could be worked out from the others",
    fix: "publish fewer groups, larger places or longer periods",
  }),
  contradictory: () => ({
    found:
      "these figures contradict one another: no whole numbers fit their sums, so it cannot be checked what they give away",
    fix: "compare the total with its parts in the file, and mend it or leave out what does not belong together",
  }),
};
