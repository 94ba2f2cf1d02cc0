import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Indicator, type Observation, PRESETS } from "@shared-measurement/core";
import { type Mapping, mapTable, problemText, readCsv } from "@shared-measurement/data";

/** Reads one raw file's observations by its mapping alone; throws with every problem, rather than leave a row out. */
export type ReadRaw = (file: string, mapping: Mapping, own?: readonly Indicator[]) => Observation[];

/** A reader of the raw files in `folder`. */
export function rawFiles(folder: string): ReadRaw {
  return (file, mapping, own = []) => {
    const indicators = new Map([...PRESETS, ...own.map((indicator) => [indicator.id, indicator] as const)]);
    const { table, problems } = readCsv(readFileSync(join(folder, file), "utf8"), file);
    const mapped = table && mapTable(table, mapping, { indicators });
    const all = [...problems, ...(mapped?.problems ?? [])];
    if (all.length > 0 || !mapped) {
      throw new Error(all.map((problem) => problemText(problem, "en")).join("\n"));
    }
    return [...mapped.observations];
  };
}

export const CHILDRENS_BUREAU = { constant: "HHS/ACF Children's Bureau" };
