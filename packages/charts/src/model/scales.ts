import { roundNumbers } from "./round-numbers.ts";

/** Values to pixels, and the values worth a tick. */
export interface NumberScale {
  readonly toPixel: (value: number) => number;
  readonly ticks: readonly number[];
}

export interface NumberScaleOptions {
  /** Start at zero, so that lengths compare. True by default; false for scores and other values without a natural zero. */
  readonly fromZero?: boolean;
  /** Ticks at whole numbers only: there is no half child. */
  readonly whole?: boolean;
  /** About how many ticks. 5 by default. */
  readonly count?: number;
}

/**
 * A scale of plain numbers between two pixels: `from` is where it starts, `to` where it ends, either way round, so that
 * one function serves both axes.
 *
 * @param values All that is drawn, shown figures only. Without any there is no tick: nothing can be read off.
 */
export function numberScale(
  values: readonly number[],
  from: number,
  to: number,
  { fromZero = true, whole = false, count = 5 }: NumberScaleOptions = {},
): NumberScale {
  const highest = Math.max(...values, fromZero ? 0 : Number.NEGATIVE_INFINITY);
  const lowest = Math.min(...values, fromZero ? 0 : Number.POSITIVE_INFINITY);
  const numbers = roundNumbers(...roomAbout(lowest, highest), count);
  return {
    toPixel: linear(numbers[0] ?? 0, numbers.at(-1) ?? 1, from, to),
    ticks: values.length === 0 ? [] : numbers.filter((tick) => !whole || Number.isInteger(tick)),
  };
}

/** Where a number between two others stands between two pixels; beyond them it goes on alike. */
export const linear =
  (start: number, end: number, from: number, to: number) =>
  (value: number): number =>
    from + ((value - start) / (end - start || 1)) * (to - from);

/** The same, by ratios: ten times as much is as far anywhere. All numbers are above 0. */
export function logarithmic(start: number, end: number, from: number, to: number): (value: number) => number {
  const toPixel = linear(Math.log(start), Math.log(end), from, to);
  return (value) => toPixel(Math.log(value));
}

/** A little more than the values reach, and room where they are all the same or there are none. */
function roomAbout(lowest: number, highest: number): [number, number] {
  if (!Number.isFinite(lowest) || !Number.isFinite(highest)) return [0, 1];
  if (lowest === highest)
    return lowest === 0 ? [0, 1] : [lowest - Math.abs(lowest), lowest + Math.abs(lowest)];
  const room = (highest - lowest) * 0.04;
  return [lowest === 0 ? 0 : lowest - room, highest === 0 ? 0 : highest + room];
}

/** Ratios a reader can name, each with its mirror image on the other side of 1. */
const RATIO_BOUNDS = [1.25, 1.5, 2, 3, 5, 10, 20, 50, 100];

/**
 * A scale of ratios about 1: twice as many and half as many sit equally far from it. A ratio of 0, which has no
 * logarithm, sits on the edge where the scale starts.
 */
export function ratioScale(values: readonly number[], from: number, to: number): NumberScale {
  const distances = values.filter((value) => value > 0).map((value) => Math.max(value, 1 / value));
  const furthest = Math.max(1, ...distances);
  const bound = RATIO_BOUNDS.find((candidate) => candidate >= furthest) ?? furthest;
  const between = RATIO_BOUNDS.filter(
    (candidate) => candidate < bound && candidate * candidate >= bound * 0.99,
  );
  const upward = [between[0], bound].filter((tick): tick is number => tick !== undefined);
  const scale = logarithmic(1 / bound, bound, from, to);
  const toPixel = (value: number) => (value > 0 ? scale(value) : from);
  return { toPixel, ticks: [...upward.map((tick) => 1 / tick).reverse(), 1, ...upward] };
}

/** Equal places for things that have no number: one row a place, one column a group. */
export interface Bands {
  /** The width of a band without the room beside it. */
  readonly width: number;
  readonly step: number;
  readonly center: (index: number) => number;
}

/**
 * @param count How many bands share the pixels between `from` and `to`.
 * @param padding The part of a step that stays free between two bands, 0 to 1.
 */
export function bands(count: number, from: number, to: number, padding = 0.25): Bands {
  const step = (to - from) / Math.max(1, count);
  return { width: step * (1 - padding), step, center: (index) => from + (index + 0.5) * step };
}
