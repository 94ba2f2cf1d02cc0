import { wordsIn } from "@shared-measurement/core";
import type { FrameSpec } from "../model/chart-spec.ts";
import { Drawing } from "./Drawing.tsx";

/** What each mark stands for. */
export function Legend({ spec }: { readonly spec: FrameSpec }) {
  if (spec.legend.length === 0) return null;
  return (
    <ul className="sm-legend" aria-label={wordsIn(spec.language).chart.legend}>
      {spec.legend.map(({ id, label, swatch }) => (
        <li key={id}>
          <Drawing className="sm-swatch" picture={{ width: 32, height: 16, svg: swatch }} />
          {label}
        </li>
      ))}
    </ul>
  );
}
