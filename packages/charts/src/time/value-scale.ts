import { keptFor } from "../model/kept-for.ts";
import { type NumberScale, numberScale, ratioScale } from "../model/scales.ts";
import type { LineSpec, PanelSpec } from "./time-spec.ts";

/** How far the marks of some lines reach, by shown values only; and whether all of these are whole. */
interface Reach {
  readonly lowest: number;
  readonly highest: number;
  readonly whole: boolean;
}

/** Worked out once: a chart is drawn at several widths. */
const reachOf = keptFor((lines: readonly LineSpec[]): Reach => {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let whole = true;
  for (const { points } of lines) {
    for (const { value, range, interval } of points) {
      const low = range ? range[0] : value;
      const high = range ? range[1] : value;
      if (low !== undefined && low < lowest) lowest = low;
      if (high !== undefined && high > highest) highest = high;
      if (interval && interval[0] < lowest) lowest = interval[0];
      if (interval && interval[1] > highest) highest = interval[1];
      if (value !== undefined && !Number.isInteger(value)) whole = false;
    }
  }
  return { lowest, highest, whole };
});

/**
 * The value scale of a panel between two heights in pixels. Where no figure may be shown it has a sensible reach and no
 * tick: no number stands beside the axis either.
 */
export function valueScale(panel: PanelSpec, top: number, bottom: number): NumberScale {
  const { lowest, highest, whole } = reachOf(panel.lines);
  const drawn = lowest <= highest ? [lowest, highest] : [];
  const guided = (panel.guides ?? []).flatMap(({ paths }) =>
    paths.flat().flatMap(({ value }) => value ?? []),
  );
  const values = [...drawn, ...panel.references.map((reference) => reference.value), ...guided];
  const scale = scaleOf(panel.scale, whole, values, top, bottom);
  return drawn.length > 0 ? scale : { ...scale, ticks: [] };
}

function scaleOf(
  kind: PanelSpec["scale"],
  whole: boolean,
  values: readonly number[],
  top: number,
  bottom: number,
): NumberScale {
  if (kind === "about-one") return ratioScale(values, bottom, top);
  // Whole counts get whole ticks.
  const fromZero = kind === "from-zero";
  return numberScale(values, bottom, top, { whole, fromZero, count: bottom - top < 130 ? 3 : 5 });
}
