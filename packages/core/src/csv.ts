/**
 * A table of texts as CSV for people: every cell is quoted where CSV needs it, lines end in CRLF as spreadsheets write
 * them, and no cell can become a formula.
 *
 * A spreadsheet takes a cell for a formula if it begins with = + - @ (also full-width, also after spaces), and a
 * leading tab or line break can move what follows to where it does. Such a cell gets an apostrophe in front, which
 * spreadsheets show as text. A plain number such as -3.2 stays a number. Source: OWASP, CSV Injection.
 *
 * @param rows The header first, if there is one. Cells are texts, as they stand on screen.
 * @returns `toCsv([["a", "b"], ["=1+1", "-3.2"]])` is `a,b\r\n'=1+1,-3.2\r\n`
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("");
}

const PLAIN_NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/;
const FORMULA = /^[\t\r\n]|^[\s\p{Cf}'"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B]/u;

function cellText(text: string): string {
  const safe = FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
