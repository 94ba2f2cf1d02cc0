import { directionOf, wordsIn } from "@shared-measurement/core";
import type { FrameSpec } from "./chart-spec.ts";

/** What stands under a drawing; in a language that is read from the right, first that the drawing runs the other way. */
export function footnotesOf({ language, footnotes }: FrameSpec): readonly string[] {
  return directionOf(language) === "rtl" ? [wordsIn(language).chart.leftToRight, ...footnotes] : footnotes;
}
