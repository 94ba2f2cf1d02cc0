/** The size of text in a chart, in pixels of the drawing. */
export const FONT_SIZE = 13;

const NARROW = "iljtfrI.,:;'|!()[] ·’";
const WIDE = "mwMW%@—";
const BOLD = 1.12;

/** Ems of a character by its code, where it is not as wide as most; the second half of a pair adds nothing. */
const EMS = new Map<number, number>([
  ...[...NARROW].map((character) => [character.charCodeAt(0), 0.4] as const),
  ...[...WIDE].map((character) => [character.charCodeAt(0), 0.98] as const),
]);
const MOST = 0.65;
const isSecondHalf = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/**
 * About how wide a label is, in pixels: a little more than it is in the widest of the usual sans serifs, so that
 * labels placed by it do not touch. Nothing is measured on the page, so that the server and the browser draw the same.
 */
export function textWidth(label: string, weight: "regular" | "bold" = "regular"): number {
  let ems = 0;
  for (let index = 0; index < label.length; index += 1) {
    const code = label.charCodeAt(index);
    if (!isSecondHalf(code)) ems += EMS.get(code) ?? MOST;
  }
  return ems * FONT_SIZE * (weight === "bold" ? BOLD : 1);
}

/**
 * How much of a width words may take that still fit where a reader spaces letters and words out: 0.12 em and 0.16 em more
 * (WCAG 2.2, 1.4.12).
 */
export const spacedOut = (width: number): number => width * 0.82;

/** Words in lines that are not wider than `width` pixels. A single longer word keeps a line of its own. */
export function wrapped(label: string, width: number, weight: "regular" | "bold" = "regular"): string[] {
  if (textWidth(label, weight) <= width) return [label];
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, weight) <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * As much of a label as fits `width` pixels, with an ellipsis where something is left out. The stop and the table say
 * all of it.
 */
export function shortened(label: string, width: number, weight: "regular" | "bold" = "bold"): string {
  if (textWidth(label, weight) <= width) return label;
  let kept = "";
  for (const character of label) {
    if (textWidth(`${kept}${character}…`, weight) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
