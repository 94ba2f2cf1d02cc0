import Papa from "papaparse";
import type { Delimiter } from "./table.ts";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];

/**
 * The delimiter that cuts the header row into the most columns; a comma where there is one column only. Undefined
 * where two delimiters cut it equally often, since then either could be meant.
 */
export function detectDelimiter(text: string): Delimiter | undefined {
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: headerWidth(text, delimiter),
  }));
  const most = Math.max(...counts.map(({ columns }) => columns));
  if (most <= 1) return ",";
  const best = counts.filter(({ columns }) => columns === most);
  return best.length === 1 ? best[0]?.delimiter : undefined;
}

function headerWidth(text: string, delimiter: Delimiter): number {
  return Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0]?.length ?? 0;
}
