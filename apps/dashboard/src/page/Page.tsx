import { directionOf, languageName, languages } from "@shared-measurement/core";
import { type ReactNode, useEffect } from "react";
import { addressOf } from "../address/address.ts";
import { useHeadingFocus } from "../address/heading-focus.ts";
import { useSite } from "../site.ts";
import { LoadedBefore } from "./LoadedBefore.tsx";

export interface PageProps {
  /** The heading of the page, and its name in the browser's history. Absent while it is not yet known. */
  readonly title?: string;
  /** Where the page stands in the site, above its heading. */
  readonly breadcrumb?: ReactNode;
  readonly children?: ReactNode;
  /** Said in the footer, before what holds for every page. */
  readonly footer?: ReactNode;
}

/** What stands around every page: skip link, header, the main part with its heading, footer. */
export function Page({ title, breadcrumb, children, footer }: PageProps) {
  const { address, language, linkTo, moved, words } = useSite();
  const heading = useHeadingFocus(address.route, moved);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    const site = words.siteName;
    document.title = title === undefined || title === site ? site : `${title} – ${site}`;
  }, [language, title, words]);
  return (
    <>
      <a className="skip-link" href="#content">
        {words.skipToContent}
      </a>
      <header className="site-header">
        <a className="site-name" href={linkTo({ page: "home" })}>
          {words.siteName}
        </a>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        {breadcrumb}
        {title !== undefined && (
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
        )}
        <LoadedBefore />
        {children}
      </main>
      <footer className="site-footer">
        {footer}
        <p>{words.nothingLeaves}</p>
      </footer>
    </>
  );
}

function LanguageSwitch() {
  const { address, base, language, words } = useSite();
  return (
    <nav aria-label={words.language} className="language-switch">
      <ul>
        {languages().map((other) => (
          <li key={other}>
            <a
              href={addressOf({ ...address, language: other }, base)}
              lang={other}
              hrefLang={other}
              {...(other === language && { "aria-current": "true" as const })}
            >
              {languageName(other)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
