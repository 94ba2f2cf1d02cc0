/**
 * Rows of text as CSV (RFC 4180) that a spreadsheet opens as text: a cell that it would run as a formula gets a
 * leading apostrophe. A plain negative number stays a number.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => quoted(defused(cell))).join(",")}\r\n`).join("");
}

/** Signs, also full-width ones, that start a formula after any white space. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
const PLAIN_NUMBER = /^-\d+(\.\d+)?%?$/;

function defused(cell: string): string {
  return FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
