import { wordsIn } from "@shared-measurement/core";
import type { FrameSpec } from "../model/chart-spec.ts";
import { footnotesOf } from "../model/footnotes.ts";

/** What the marks of a drawing mean and where its figures come from. */
export function Footnotes({ spec }: { readonly spec: FrameSpec }) {
  const footnotes = footnotesOf(spec);
  return (
    <>
      {footnotes.length > 0 && (
        <ul className="sm-footnotes">
          {footnotes.map((footnote) => (
            <li key={footnote}>{footnote}</li>
          ))}
        </ul>
      )}
      <Sources spec={spec} />
    </>
  );
}

/** A line for one or two publications; of more, what they have in common, and each of them on demand and on paper. */
function Sources({ spec: { language, sources } }: { readonly spec: FrameSpec }) {
  const words = wordsIn(language).chart;
  const line = (
    <p className="sm-source">
      {words.source}: {sources.join("; ")}
    </p>
  );
  if (sources.length === 0) return null;
  if (sources.length < 3) return line;
  return (
    <details className="sm-details sm-sources">
      <summary>
        {words.source}: {words.publications(commonStart(sources), sources.length)}
      </summary>
      {line}
    </details>
  );
}

/** The words that every line begins with, up to a comma. */
function commonStart(lines: readonly string[]): string {
  const [first = ""] = lines;
  const parts = first.split(", ");
  const shared = parts.map((_, index) => parts.slice(0, parts.length - 1 - index).join(", "));
  return shared.find((start) => lines.every((line) => line.startsWith(`${start}, `))) ?? "";
}
