import { type NumberScale, numberScale, ratioScale } from "../model/scales.ts";
import type { PanelSpec } from "./time-spec.ts";

/** The values that the marks of a panel reach for: shown ones only. */
function drawnValues(panel: PanelSpec): number[] {
  return panel.lines.flatMap((line) =>
    line.points.flatMap((point) => [
      ...(point.range ?? (point.value === undefined ? [] : [point.value])),
      ...(point.interval ?? []),
    ]),
  );
}

/**
 * The value scale of a panel between two heights in pixels. Where no figure may be shown it has a sensible reach and no
 * tick: no number stands beside the axis either.
 */
export function valueScale(panel: PanelSpec, top: number, bottom: number): NumberScale {
  const drawn = drawnValues(panel);
  const guided = (panel.guides ?? []).flatMap(({ paths }) =>
    paths.flat().flatMap(({ value }) => value ?? []),
  );
  const values = [...drawn, ...panel.references.map((reference) => reference.value), ...guided];
  const scale = scaleOf(panel, values, top, bottom);
  return drawn.length > 0 ? scale : { ...scale, ticks: [] };
}

function scaleOf(panel: PanelSpec, values: readonly number[], top: number, bottom: number): NumberScale {
  if (panel.scale === "about-one") return ratioScale(values, bottom, top);
  // Whole counts get whole ticks.
  const whole = panel.lines.every((line) =>
    line.points.every((point) => point.value === undefined || Number.isInteger(point.value)),
  );
  const fromZero = panel.scale === "from-zero";
  return numberScale(values, bottom, top, { whole, fromZero, count: bottom - top < 130 ? 3 : 5 });
}
