import type { PointSpec } from "../time/time-spec.ts";
import type { RowMarkSpec } from "./rows-spec.ts";

/** A figure as the mark of a row, in words. */
export const rowMarkOf = ({ said, ...point }: PointSpec): RowMarkSpec => ({
  ...point,
  short: said.short,
  words: said.words,
});
