import type { Delimiter } from "../table/grid.ts";

export type LineBreak = "\n" | "\r\n" | "\r";

/** The first line break that does not stand inside quotation marks; undefined where there is none. */
export function firstLineBreak(text: string): LineBreak | undefined {
  const outside = text.split('"').find((part, index) => index % 2 === 0 && /[\r\n]/.test(part));
  return outside?.match(/\r\n|\r|\n/)?.[0] as LineBreak | undefined;
}

const OTHER: Record<LineBreak, RegExp> = {
  "\n": /\r/,
  "\r": /\n/,
  "\r\n": /\r(?!\n)|(?<!\r)\n/,
};

/**
 * Writes every line break between records as `lineBreak`: papaparse ends records at one kind only, and would put the
 * lines that end otherwise into one cell. Line breaks inside quotation marks are part of a cell and stay.
 *
 * @param text Starts where a record starts.
 */
export function withOneLineBreak(text: string, lineBreak: LineBreak, delimiter: Delimiter): string {
  if (!OTHER[lineBreak].test(text)) return text;
  const quoted = `(?<=^|[${delimiter}\r\n])"[^"]*(?:""[^"]*)*(?:"|$)`;
  return text.replace(new RegExp(`${quoted}|\r\n|\r|\n`, "g"), (part) =>
    part.startsWith('"') ? part : lineBreak,
  );
}
