import { directionOf, wordsIn } from "@shared-measurement/core";
import type { FrameSpec } from "../model/chart-spec.ts";

/** What the marks of a drawing mean and where its figures come from. */
export function Footnotes({ spec }: { readonly spec: FrameSpec }) {
  const { source, leftToRight } = wordsIn(spec.language).chart;
  const footnotes = directionOf(spec.language) === "rtl" ? [leftToRight, ...spec.footnotes] : spec.footnotes;
  return (
    <>
      {footnotes.length > 0 && (
        <ul className="sm-footnotes">
          {footnotes.map((footnote) => (
            <li key={footnote}>{footnote}</li>
          ))}
        </ul>
      )}
      <p className="sm-source">
        {source}: {spec.sources.join("; ")}
      </p>
    </>
  );
}
