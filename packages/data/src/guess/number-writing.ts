/** How numbers are written, as far as a column's show it. */
export type NumberWriting =
  /** Digits, with a point before decimals if any. */
  | "plain"
  /** 1,234 or 1,234.5. */
  | "thousands-commas"
  /** 1.234.567, 12,5 or 1.234,5. */
  | "decimal-comma"
  /** 1.234 beside whole numbers: three decimals, or thousands. */
  | "points-unclear";

const NUMBER =
  /^(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d{1,3}(?:\.\d{3})+(?:,\d+)?|-?\d+,\d+|-?\d*\.?\d+(?:e[+-]?\d+)?) ?([*†‡§^#%]{0,3})$/;

/** A text that is a number in some way of writing it, in parts: the digits, and the sign behind them if there is one. */
export function writtenNumber(text: string): { text: string; digits: string; mark: string } | undefined {
  const [, digits, mark = ""] = NUMBER.exec(text) ?? [];
  return digits === undefined ? undefined : { text, digits, mark };
}

/** How the numbers of a column are written. One that can only be written one way decides; a comma alone parts thousands. */
export function writingOf(numbers: readonly string[]): NumberWriting {
  if (numbers.some((text) => /\.\d{3}[.,]|^-?0,|,(?!\d{3}$|\d{3}[.,])/.test(text))) return "decimal-comma";
  if (numbers.some((text) => text.includes(","))) return "thousands-commas";
  const pointed = numbers.filter((text) => text.includes("."));
  const isUnclear = pointed.length > 0 && pointed.every((text) => /^-?[1-9]\d{0,2}\.\d{3}$/.test(text));
  return isUnclear && numbers.some((text) => /^\d+$/.test(text)) ? "points-unclear" : "plain";
}
