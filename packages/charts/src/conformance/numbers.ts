import { type Language, wordsIn } from "@shared-measurement/core";
import type { Svg } from "../drawing/svg.ts";
import type { FrameSpec } from "../model/chart-spec.ts";

/** The numbers in some words, as they are written: "9.6", "9,822", "2019". */
export const numbersIn = (...words: readonly string[]): string[] =>
  words.flatMap((one) => one.match(/\d(?:[\d,.]*\d)?/g) ?? []);

/** Numbers that are no figure of a cell: they name a column, a row, a chart, a place, or explain a method. */
export function namingNumbers(spec: FrameSpec): Set<string> {
  const { table, title, subtitle } = spec;
  return new Set(
    numbersIn(
      title,
      subtitle,
      table.caption,
      ...table.columns.map(({ name }) => name),
      ...table.rows.map(({ cells }) => cells[0] ?? ""),
      ...spec.legend.map(({ label }) => label),
    ),
  );
}

/** The words that can be read in a drawing, as they stand in its markup. */
export const textsOf = (svg: Svg): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = ""]) => words);

/** Every reason that a cell can have for showing no number. */
export const reasonsIn = (language: Language): string[] => Object.values(wordsIn(language).noneReason);
