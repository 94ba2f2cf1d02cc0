import { toCsv, wordsIn } from "@shared-measurement/core";
import type { ChartSpec } from "../model/spec.ts";

/** The chart's table as a file: the numbers and words on the screen, with title, notices and sources below. */
export function csvOfChart(spec: ChartSpec): string {
  const words = wordsIn(spec.language).chart;
  return toCsv([
    spec.table.columns.map((column) => column.name),
    ...spec.table.rows.map((row) => row.cells),
    [],
    [spec.title, spec.subtitle],
    ...[...spec.notices, ...spec.footnotes].map((line) => [line]),
    ...spec.sources.map((source) => [words.source, source]),
  ]);
}

export function DownloadCsv({ spec }: { readonly spec: ChartSpec }) {
  return (
    <button type="button" className="sm-button" onClick={(event) => download(event.currentTarget, spec)}>
      {wordsIn(spec.language).chart.downloadCsv}
    </button>
  );
}

function download(button: HTMLElement, spec: ChartSpec): void {
  // The mark at the start tells spreadsheets that the text is UTF-8.
  const blob = new Blob(["\uFEFF", csvOfChart(spec)], { type: "text/csv;charset=utf-8" });
  const link = button.ownerDocument.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = fileName(spec);
  link.click();
  URL.revokeObjectURL(link.href);
}

function fileName(spec: ChartSpec): string {
  const plain = `${spec.title} ${spec.subtitle}`.normalize("NFD").replace(/\p{Mark}/gu, "");
  const name = plain.replace(/[^\p{Letter}\p{Number}]+/gu, "-");
  return `${name.replace(/^-|-$/g, "").toLowerCase()}.csv`;
}
