import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { DASHBOARD } from "./site.ts";

/** A row of a coalition's observation files, read here without any of the library's own code. */
export type FigureRow = Readonly<Record<string, string>>;

/** The newest edition of every figure in a coalition's files. */
export function publishedFigures(coalition: string): FigureRow[] {
  const folder = join(DASHBOARD, "coalitions", coalition, "observations");
  const rows = readdirSync(folder).flatMap(
    (file) =>
      Papa.parse<FigureRow>(readFileSync(join(folder, file), "utf8"), { header: true, skipEmptyLines: true })
        .data,
  );
  const newest = new Map<string, FigureRow>();
  for (const row of rows) {
    const key = [row.indicator, row.place, row.period, row.group].join("|");
    const known = newest.get(key);
    if (!known || (row.as_of ?? "") > (known.as_of ?? "")) newest.set(key, row);
  }
  return [...newest.values()];
}

/** The ids of a coalition's indicators, as its configuration names them. */
export function indicatorsOf(coalition: string): string[] {
  const text = readFileSync(join(DASHBOARD, "coalitions", coalition, "coalition.json"), "utf8");
  const { indicators } = JSON.parse(text) as {
    indicators: { preset?: string; definition?: { id: string } }[];
  };
  return indicators.flatMap(({ preset, definition }) => preset ?? definition?.id ?? []);
}
