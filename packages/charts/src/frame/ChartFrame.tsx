import { wordsIn } from "@shared-measurement/core";
import { type ReactNode, useId } from "react";
import type { ChartSpec } from "../model/spec.ts";
import { DataTable } from "./DataTable.tsx";
import { DownloadCsv } from "./DownloadCsv.tsx";
import { Legend } from "./Legend.tsx";

/** What every chart takes beside its data. */
export interface ChartFrameOptions {
  /** The level of the chart's heading in its page, 2 to 6. 3 by default. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Show the table open. Closed by default on the screen; always open on paper. */
  readonly tableOpen?: boolean;
  readonly className?: string;
}

export interface ChartFrameProps extends ChartFrameOptions {
  readonly spec: ChartSpec;
  /** The drawing. */
  readonly children: ReactNode;
}

/**
 * What stands around every drawing: title, sentence, notices, legend, footnotes, sources, the table with the same
 * numbers in the same words, and their download. No chart repeats what stands here.
 */
export function ChartFrame({
  spec,
  children,
  headingLevel = 3,
  tableOpen = false,
  className,
}: ChartFrameProps) {
  const title = useId();
  const words = wordsIn(spec.language).chart;
  const Heading = `h${headingLevel}` as const;
  return (
    <figure
      className={`sm-chart${className ? ` ${className}` : ""}`}
      aria-labelledby={title}
      lang={spec.language}
    >
      <figcaption>
        <Heading id={title} className="sm-title">
          {spec.title}
        </Heading>
        <p className="sm-subtitle">{spec.subtitle}</p>
        <p className="sm-summary">{spec.summary}</p>
        {spec.findings.length > 0 && (
          <ul className="sm-findings" aria-label={words.findings}>
            {spec.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        )}
        {spec.notices.map((notice) => (
          <p key={notice} className="sm-notice">
            {notice}
          </p>
        ))}
      </figcaption>
      <Legend spec={spec} />
      {children}
      {spec.footnotes.length > 0 && (
        <ul className="sm-footnotes">
          {spec.footnotes.map((footnote) => (
            <li key={footnote}>{footnote}</li>
          ))}
        </ul>
      )}
      <p className="sm-source">
        {words.source}: {spec.sources.join("; ")}
      </p>
      <details className="sm-details" open={tableOpen}>
        <summary>{words.showTable}</summary>
        <DataTable table={spec.table} />
      </details>
      <DownloadCsv spec={spec} />
    </figure>
  );
}
