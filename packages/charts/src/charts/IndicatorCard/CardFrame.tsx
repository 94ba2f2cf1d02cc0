import { directionOf, type Indicator, inLanguage, type Language } from "@shared-measurement/core";
import { type ReactNode, useId } from "react";
import type { HeadingLevel } from "../../frame/Heading.tsx";

export interface CardFrameProps {
  readonly indicator: Indicator;
  readonly language: Language;
  /** The indicator's short name by default. */
  readonly title?: string | undefined;
  /** The level of the card's heading in its page, 2 to 6. 3 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** What has to be known before its figures are read: that some are made up. */
  readonly notices?: readonly string[];
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What stands around a card of any kind: the indicator's name, which way is better, notices. */
export function CardFrame({
  indicator,
  language,
  title,
  headingLevel = 3,
  notices = [],
  className,
  children,
}: CardFrameProps) {
  const heading = useId();
  const Title = `h${headingLevel}` as const;
  return (
    <article
      className={`sm-card${className ? ` ${className}` : ""}`}
      aria-labelledby={heading}
      lang={language}
      dir={directionOf(language)}
    >
      <Title id={heading} className="sm-title">
        {title ?? inLanguage(indicator.shortName, language)}
      </Title>
      <p className="sm-card-quiet">{inLanguage(indicator.directionWords, language)}</p>
      {notices.map((notice) => (
        <p key={notice} className="sm-notice">
          {notice}
        </p>
      ))}
      {children}
    </article>
  );
}
