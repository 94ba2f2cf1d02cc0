import { wordsIn } from "@shared-measurement/core";
import { csvOfChart } from "../download/csv-of-chart.ts";
import { save } from "../download/save.ts";
import type { FrameSpec } from "../model/chart-spec.ts";

/** What a reader can take away. */
export function Download({ spec }: { readonly spec: FrameSpec }) {
  return (
    <button type="button" className="sm-button" onClick={(event) => saveCsv(event.currentTarget, spec)}>
      {wordsIn(spec.language).chart.downloadCsv}
    </button>
  );
}

function saveCsv(button: HTMLElement, spec: FrameSpec): void {
  // The mark at the start tells spreadsheets that the text is UTF-8.
  const file = new Blob(["\uFEFF", csvOfChart(spec)], { type: "text/csv;charset=utf-8" });
  save(button.ownerDocument, spec, "csv", file);
}
