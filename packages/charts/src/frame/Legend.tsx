import { wordsIn } from "@shared-measurement/core";
import { drawSwatch } from "../drawing/marks.ts";
import { element, type Svg } from "../drawing/svg.ts";
import type { ChartSpec, LineSpec, ReferenceSpec } from "../model/spec.ts";
import { Drawing } from "./Drawing.tsx";

/** What each mark stands for, where a panel has more than one. */
export function Legend({ spec }: { readonly spec: ChartSpec }) {
  const lines = new Map<string, LineSpec>();
  for (const panel of spec.panels) {
    for (const line of panel.lines) {
      // The heading of its panel names a lone main line.
      if (panel.lines.length > 1 || line.role !== "main")
        lines.set(`${line.label}${line.role}${line.mark}`, line);
    }
  }
  const references = spec.panels.flatMap((panel) => panel.references);
  if (lines.size + references.length === 0) return null;
  return (
    <ul className="sm-legend" aria-label={wordsIn(spec.language).chart.legend}>
      {[...lines].map(([key, line]) => (
        <li key={key}>
          <Swatch mark={drawSwatch(line.role, line.mark)} />
          {line.label}
        </li>
      ))}
      {references.map((reference) => (
        <li key={reference.id}>
          <Swatch mark={referenceSwatch(reference)} />
          {reference.label}
        </li>
      ))}
    </ul>
  );
}

const referenceSwatch = (reference: ReferenceSpec) =>
  element("path", { class: `sm-reference sm-reference-${reference.role}`, d: "M0,8H32" });

function Swatch({ mark }: { readonly mark: Svg }) {
  const picture = element(
    "svg",
    { width: 32, height: 16, viewBox: "0 0 32 16", "aria-hidden": "true", focusable: "false" },
    mark,
  );
  return <Drawing className="sm-swatch" svg={picture} />;
}
