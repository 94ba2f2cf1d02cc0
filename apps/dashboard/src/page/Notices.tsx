import { inLanguage } from "@shared-measurement/core";
import type { Coalition } from "@shared-measurement/data";
import { useSite } from "../site.ts";

/** What the coalition wants its readers to know before they read a number. */
export function Notices({ notices }: Pick<Coalition, "notices">) {
  const { language, words } = useSite();
  if (notices.length === 0) return null;
  return (
    <aside aria-label={words.notices} className="notices">
      {notices.map((notice) => (
        <p key={inLanguage(notice, language)} className="sm-notice">
          {inLanguage(notice, language)}
        </p>
      ))}
    </aside>
  );
}
