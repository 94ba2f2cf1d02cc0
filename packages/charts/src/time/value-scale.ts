import { keptFor } from "../model/kept-for.ts";
import { type NumberScale, numberScale, ratioScale } from "../model/scales.ts";
import type { LineSpec, PanelSpec } from "./time-spec.ts";

/** How far the marks of some lines reach, by shown values only; and whether all of these are whole. */
interface Reach {
  lowest: number;
  highest: number;
  whole: boolean;
}

/** Worked out once: a chart is drawn at several widths. */
const reachOf = keptFor((lines: readonly LineSpec[]): Reach => {
  const reach = { lowest: Number.POSITIVE_INFINITY, highest: Number.NEGATIVE_INFINITY, whole: true };
  const take = (value: number) => {
    if (value < reach.lowest) reach.lowest = value;
    if (value > reach.highest) reach.highest = value;
  };
  for (const { points } of lines) {
    for (const { value, range, interval } of points) {
      if (range) range.forEach(take);
      else if (value !== undefined) take(value);
      interval?.forEach(take);
      if (value !== undefined && !Number.isInteger(value)) reach.whole = false;
    }
  }
  return reach;
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
