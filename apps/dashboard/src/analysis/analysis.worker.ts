import { analyze } from "@shared-measurement/core/findings";
import type { AnalysisRequest } from "./analysis-request.ts";

/** Runs the statistics beside the page, so that nothing a reader does waits for them. */
self.addEventListener("message", ({ data }: MessageEvent<AnalysisRequest & { id: number }>) => {
  const { id, series, options } = data;
  try {
    self.postMessage({ id, analysis: analyze(series, options) });
  } catch (error) {
    self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
