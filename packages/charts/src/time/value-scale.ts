import { scaleLinear, scaleLog } from "d3-scale";
import type { PanelSpec } from "./time-spec.ts";

/** Values to pixels, and the values worth a tick. */
export interface ValueScale {
  readonly toY: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Ratios a reader can name, each with its mirror image on the other side of 1. */
const RATIO_BOUNDS = [1.25, 1.5, 2, 3, 5, 10, 20, 50, 100];

/** The values of a panel that reach for its domain: shown ones only. */
function valuesOf(panel: PanelSpec): number[] {
  const drawn = panel.lines.flatMap((line) =>
    line.points.flatMap((point) => [
      ...(point.range ?? (point.value === undefined ? [] : [point.value])),
      ...(point.interval ?? []),
    ]),
  );
  return [...drawn, ...panel.references.map((reference) => reference.value)];
}

/** The value scale of a panel between two heights in pixels. Without any value it still has a sensible one. */
export function valueScale(panel: PanelSpec, top: number, bottom: number): ValueScale {
  const values = valuesOf(panel);
  return panel.scale === "about-one" ? aboutOne(values, top, bottom) : fromZero(panel, values, top, bottom);
}

function fromZero(panel: PanelSpec, values: readonly number[], top: number, bottom: number): ValueScale {
  const highest = Math.max(0, ...values);
  const whole = panel.lines.every((line) =>
    line.points.every((point) => point.value === undefined || Number.isInteger(point.value)),
  );
  const count = bottom - top < 130 ? 3 : 5;
  const scale = scaleLinear()
    .domain([0, highest > 0 ? highest * 1.04 : 1])
    .nice(count)
    .range([bottom, top]);
  // Where no figure may be shown, no number stands beside the axis either; whole counts get whole ticks.
  const ticks =
    values.length === 0 ? [] : scale.ticks(count).filter((tick) => !whole || Number.isInteger(tick));
  return { toY: scale, ticks };
}

function aboutOne(values: readonly number[], top: number, bottom: number): ValueScale {
  const distances = values.filter((value) => value > 0).map((value) => Math.max(value, 1 / value));
  const furthest = Math.max(1, ...distances);
  const bound = RATIO_BOUNDS.find((candidate) => candidate >= furthest) ?? furthest;
  const between = RATIO_BOUNDS.filter(
    (candidate) => candidate < bound && candidate * candidate >= bound * 0.99,
  );
  const upward = [between[0], bound].filter((tick): tick is number => tick !== undefined);
  const scale = scaleLog()
    .domain([1 / bound, bound])
    .range([bottom, top]);
  // A ratio of 0 (nobody entered) has no place on a logarithmic scale: it sits on the lower edge.
  const toY = (value: number) => (value > 0 ? scale(value) : bottom);
  return { toY, ticks: [...upward.map((tick) => 1 / tick).reverse(), 1, ...upward] };
}
