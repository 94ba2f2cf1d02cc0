import {
  type Cell,
  type Disparity,
  formatNumber,
  type Language,
  type Limits,
  type NoneReason,
  type Series,
  wordsIn,
} from "@shared-measurement/core";

/** The two ways in which a group differs from its reference. */
export type DisparityMeasure = "ratio" | "difference";

/** Why a measure of a group cannot be had; nothing where it can. */
export function whyNot(group: Disparity, measure: DisparityMeasure): NoneReason | undefined {
  if (group[measure]) return undefined;
  const withoutFigure = [group.cell, group.reference].find(isGap);
  if (withoutFigure) return withoutFigure.reason;
  return group.difference || group.ratio ? "undefined" : "part-not-published";
}

const isGap = (cell: Cell) => cell.kind === "none" || cell.kind === "parts";

/** A measure in words, as short as it can stand beside its mark. */
export function limitsWords(
  { indicator }: Series,
  measure: DisparityMeasure,
  { value, lower, upper }: Limits,
  language: Language,
): { readonly value: string; readonly interval: string } {
  const decimals = measure === "ratio" ? 2 : Math.max(1, indicator.decimals);
  const say = (number: number) => formatNumber(number, decimals, language);
  return { value: say(value), interval: wordsIn(language).chart.fromTo(say(lower), say(upper)) };
}
