/** The size of text in a chart, in pixels of the drawing. */
export const FONT_SIZE = 13;

const NARROW = new Set("iljtfr.,:;'|!()[]1 ·’");
const WIDE = new Set("mwMW%@—");

/**
 * About how wide a label is, in pixels: a little more than it is in the usual sans serifs, so that labels thinned by
 * it do not touch. Nothing is measured on the page, so that the server and the browser draw the same.
 */
export function textWidth(label: string, fontSize = FONT_SIZE): number {
  let ems = 0;
  for (const character of label) ems += NARROW.has(character) ? 0.36 : WIDE.has(character) ? 0.92 : 0.6;
  return ems * fontSize;
}
