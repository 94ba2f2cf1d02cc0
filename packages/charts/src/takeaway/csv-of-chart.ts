import { toCsv, wordsIn } from "@shared-measurement/core";
import type { FrameSpec } from "../model/chart-spec.ts";

/** The chart's table as a file: the numbers and words on the screen, with title, notices and sources below. */
export function csvOfChart(spec: FrameSpec): string {
  const words = wordsIn(spec.language).chart;
  return toCsv([
    spec.table.columns.map((column) => column.name),
    ...spec.table.rows.map((row) => row.cells),
    [],
    [spec.title, spec.subtitle],
    ...[...spec.findings, ...spec.notices, ...spec.footnotes].map((line) => [line]),
    ...spec.sources.map((source) => [words.source, source]),
  ]);
}
