import { directionOf, type Indicator, inLanguage, type Language, wordsIn } from "@shared-measurement/core";
import { type ReactNode, useId } from "react";
import type { HeadingLevel } from "../../frame/Heading.tsx";

export interface CardFrameProps {
  readonly indicator: Indicator;
  readonly language: Language;
  /** The indicator's short name by default. */
  readonly title?: string | undefined;
  /** The level of the card's heading in its page, 2 to 6. 3 by default. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Whether a figure on the card is made up: the card then says so first. */
  readonly illustrative?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** What stands around a card of any kind: the indicator's name, which way is better, and that figures are made up. */
export function CardFrame({
  indicator,
  language,
  title,
  headingLevel = 3,
  illustrative = false,
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
      {illustrative && <p className="sm-notice">{wordsIn(language).chart.illustrativeExplained}</p>}
      {children}
    </article>
  );
}
