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
 * The delimiter that cuts the longest run of the first records into one number of columns, since the rows of a table
 * follow each other and the commas of titles and notes do not; of those that do so equally well the one that makes the
 * most columns; a comma where there is one column only. Undefined where two delimiters do equally well, since then
 * either could be meant.
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

/** The longest run of records with one number of columns, which is more than 1; the widest of runs as long. */
function fitOf(text: string, delimiter: Delimiter): { columns: number; records: number } {
  const lines = withOneLineBreak(text, "\n", delimiter);
  let best = { columns: 1, records: 0 };
  let run = best;
  for (const record of Papa.parse<string[]>(lines, { delimiter, newline: "\n", preview: RECORDS }).data) {
    const columns = record.length;
    if (record.every((cell) => cell.trim() === "")) continue;
    run = { columns, records: columns === run.columns ? run.records + 1 : 1 };
    const isBetter = run.records > best.records || (run.records === best.records && columns > best.columns);
    if (columns > 1 && isBetter) best = run;
  }
  return best;
}
