import { type Indicator, type Observation, PRESETS } from "@shared-measurement/core";
import { type Mapping, mapTable, problemText, readCsv } from "@shared-measurement/data";

/** Reads one raw file's observations by its mapping alone; throws with every problem, rather than leave a row out. */
export type ReadRaw = (file: string, mapping: Mapping, own?: readonly Indicator[]) => Observation[];

/** A reader of raw files. `textOf` gives the text of the file with a name. */
export function rawReader(textOf: (file: string) => string): ReadRaw {
  return (file, mapping, own = []) => {
    const indicators = new Map([...PRESETS, ...own.map((indicator) => [indicator.id, indicator] as const)]);
    const { table, problems } = readCsv(textOf(file), file);
    const mapped = table && mapTable(table, mapping, { indicators });
    const all = [...problems, ...(mapped?.problems ?? [])];
    if (all.length > 0 || !mapped) {
      throw new Error(all.map((problem) => problemText(problem, "en")).join("\n"));
    }
    return [...mapped.observations];
  };
}

export const CHILDRENS_BUREAU = { constant: "HHS/ACF Children's Bureau" };

/**
 * What a report of a national series is called here, when it was true to its publisher, and what is to be said of its
 * figures. The raw file names the report in its own words, which are the keys.
 */
export type Reports = Readonly<Record<string, { name: string; asOf: string; note?: string }>>;

/** The code list of one column of `reports`; no note is "". */
export function codesOf(reports: Reports, field: "name" | "asOf" | "note"): Record<string, string> {
  return Object.fromEntries(Object.entries(reports).map(([report, said]) => [report, said[field] ?? ""]));
}
