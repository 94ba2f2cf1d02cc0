import { wordsIn } from "@shared-measurement/core";
import type { FrameSpec } from "../model/chart-spec.ts";

/** What the marks of a drawing mean and where its figures come from. */
export function Footnotes({ spec }: { readonly spec: FrameSpec }) {
  return (
    <>
      {spec.footnotes.length > 0 && (
        <ul className="sm-footnotes">
          {spec.footnotes.map((footnote) => (
            <li key={footnote}>{footnote}</li>
          ))}
        </ul>
      )}
      <p className="sm-source">
        {wordsIn(spec.language).chart.source}: {spec.sources.join("; ")}
      </p>
    </>
  );
}
