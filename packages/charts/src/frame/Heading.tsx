import { wordsIn } from "@shared-measurement/core";
import type { FrameSpec } from "../model/chart-spec.ts";

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

interface HeadingProps {
  readonly spec: FrameSpec;
  readonly level: HeadingLevel;
  readonly titleId: string;
}

/** What is read before the drawing: title, whose figures, the sentence, findings, notices. */
export function Heading({ spec, level, titleId }: HeadingProps) {
  const Title = `h${level}` as const;
  return (
    <figcaption>
      <Title id={titleId} className="sm-title">
        {spec.title}
      </Title>
      <p className="sm-subtitle">{spec.subtitle}</p>
      <p className="sm-summary">{spec.summary}</p>
      {spec.findings.length > 0 && (
        <ul className="sm-findings" aria-label={wordsIn(spec.language).chart.findings}>
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
  );
}
