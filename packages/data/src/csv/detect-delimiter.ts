import Papa from "papaparse";
import type { Delimiter } from "../table/grid.ts";
import { withOneLineBreak } from "./line-breaks.ts";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t", "|"];
const RECORDS = 100;

/** What the first line of some spreadsheets' files declares: `sep=;`. */
export function declaredDelimiter(text: string): Delimiter | undefined {
  const sign = /^"?sep=([,;\t|])"?\s*(?:[\r\n]|$)/i.exec(text)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === sign);
}

/**
 * The delimiter that cuts the most of the first records into one number of columns, and of those that do so equally
 * well the one that makes the most columns; a comma where there is one column only. Titles above the header do not
 * count against it. Undefined where two delimiters do equally well, since then either could be meant.
 *
 * @param text The beginning of the file, in whole lines.
 */
export function detectDelimiter(text: string): Delimiter | undefined {
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, ...fitOf(text, delimiter) })).filter(
    ({ columns }) => columns > 1,
  );
  if (fits.length === 0) return ",";
  const most = Math.max(...fits.map(({ records }) => records));
  const even = fits.filter(({ records }) => records === most);
  const widest = Math.max(...even.map(({ columns }) => columns));
  const best = even.filter(({ columns }) => columns === widest);
  return best.length === 1 ? best[0]?.delimiter : undefined;
}

/** How many records have the commonest number of columns, which is not 1 where any other is found. */
function fitOf(text: string, delimiter: Delimiter): { columns: number; records: number } {
  const counts = new Map<number, number>();
  const lines = withOneLineBreak(text, "\n", delimiter);
  for (const record of Papa.parse<string[]>(lines, { delimiter, newline: "\n", preview: RECORDS }).data) {
    if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  }
  const [columns, records] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { columns, records };
}
