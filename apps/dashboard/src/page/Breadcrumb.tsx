import { inLanguage } from "@shared-measurement/core";
import type { Coalition } from "@shared-measurement/data";
import { useSite } from "../site.ts";

export interface BreadcrumbProps {
  /** The name of the page itself. */
  readonly here: string;
  /** The coalition whose page this is, where that is another page. */
  readonly coalition?: Coalition;
}

/** The way from the first page to this one. */
export function Breadcrumb({ here, coalition }: BreadcrumbProps) {
  const { language, linkTo, words } = useSite();
  return (
    <nav aria-label={words.breadcrumb} className="breadcrumb">
      <ol>
        <li>
          <a href={linkTo({ page: "home" })}>{words.coalitions}</a>
        </li>
        {coalition && (
          <li>
            <a href={linkTo({ page: "overview", coalitionId: coalition.id })}>
              {inLanguage(coalition.shortName ?? coalition.name, language)}
            </a>
          </li>
        )}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
