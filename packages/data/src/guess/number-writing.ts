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

const DIGITS = [
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`,
  String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?`,
  String.raw`\d{1,3}(?:[ \u00A0\u2007\u2009\u202F]\d{3})+(?:[.,]\d+)?`,
  String.raw`\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?`,
  String.raw`\d+,\d+`,
  String.raw`\d*\.?\d+(?:e[+-]?\d+)?`,
];
const NUMBER = new RegExp(`^([-−]?)([$€£]?) ?(${DIGITS.join("|")}) ?([*†‡§^#%]{0,3})$`);

/** A number in parts: its digits with what parts them, and the marks before and behind. */
export interface NumberParts {
  readonly text: string;
  readonly digits: string;
  readonly mark: string;
  readonly before: string;
  readonly inParentheses: boolean;
}

/** A text that is a number in some way of writing it, in parts. */
export function writtenNumber(text: string): NumberParts | undefined {
  const inside = /^\((.+)\)$/.exec(text)?.[1];
  const [, minus = "", before = "", digits, mark = ""] = NUMBER.exec(inside ?? text) ?? [];
  if (digits === undefined) return undefined;
  return { text, digits: (minus && "-") + digits, mark, before, inParentheses: inside !== undefined };
}

/** How the numbers of a column are written. One that can only be written one way decides; a comma alone parts thousands. */
export function writingOf(written: readonly string[]): NumberWriting {
  const numbers = written.map((text) => text.replace(/[\s'’]/g, ""));
  if (numbers.some((text) => /\.\d{3}[.,]|^-?0,|,(?!\d{3}$|\d{3}[.,])/.test(text))) return "decimal-comma";
  if (numbers.some((text) => text.includes(","))) return "thousands-commas";
  const pointed = numbers.filter((text) => text.includes("."));
  const isUnclear = pointed.length > 0 && pointed.every((text) => /^-?[1-9]\d{0,2}\.\d{3}$/.test(text));
  return isUnclear && numbers.some((text) => /^\d+$/.test(text)) ? "points-unclear" : "plain";
}
