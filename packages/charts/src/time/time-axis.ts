import { comparePeriods, type Day, dayNumber, type Period, periodMiddle } from "@shared-measurement/core";
import type { Tick } from "../drawing/marks.ts";
import { linear } from "../model/scales.ts";
import { textWidth } from "../model/text-width.ts";
import type { LineSpec, PanelSpec, PointSpec } from "./time-spec.ts";

/** Where each period stands: at its middle, on an axis of true days. */
export interface TimeAxis {
  readonly toX: (period: Period) => number;
  /** Where a day stands, counted from 1970. */
  readonly dayToX: (day: number) => number;
  readonly left: (period: Period) => number;
  readonly right: (period: Period) => number;
  /** Pixels from its start to its end. */
  readonly width: number;
  /** The least distance between two neighboring periods, in pixels. */
  readonly spacing: number;
  readonly ticks: readonly Tick[];
}

/** The time axis that all panels of a chart share, between two pixels. */
export function timeAxis(panels: readonly PanelSpec[], from: number, to: number): TimeAxis {
  const points = placesOf(panels.flatMap((panel) => panel.lines));
  const guides = panels.flatMap((panel) => panel.guides ?? []);
  const days = guides.flatMap(({ paths }) => paths.flat().map(({ day }) => day));
  const last = points.at(-1);
  const end = last ? [dayNumber(last.period.end) + 1] : [];
  const first = earliest(points);
  const start = first === undefined ? [] : [dayNumber(first)];
  const scale =
    points.length > 0
      ? linear(Math.min(...start, ...days), Math.max(...end, ...days), from, to)
      : linear(0, 1, from, to);
  const toX = (period: Period) => scale(periodMiddle(period));
  const places = points.map(({ period, said }): Place => ({ at: toX(period), of: said }));
  const ends = guides.flatMap(({ paths, end: named }) => {
    const day = paths.at(-1)?.at(-1)?.day;
    return named && day !== undefined ? [{ at: scale(day), of: named }] : [];
  });
  const spacing = leastDistance(places) ?? to - from;
  return {
    toX,
    dayToX: scale,
    width: to - from,
    spacing,
    left: (period) => Math.max(from, toX(period) - spacing / 2),
    right: (period) => Math.min(to, toX(period) + spacing / 2),
    ticks: thinned(
      inOrder([...places, ...ends], (a, b) => a.at - b.at),
      from,
      to,
    ),
  };
}

/** A point for each span of days that any line has, in order of time. */
function placesOf(lines: readonly LineSpec[]): readonly PointSpec[] {
  const [only, ...others] = lines;
  const points = only && others.length === 0 ? only.points : lines.flatMap((line) => line.points);
  const sorted = inOrder(points, (a, b) => comparePeriods(a.period, b.period));
  const isLast = (index: number) => {
    const [now, next] = [sorted[index]?.period, sorted[index + 1]?.period];
    return !now || !next || next.start !== now.start || next.end !== now.end;
  };
  return sorted.every((_, index) => isLast(index)) ? sorted : sorted.filter((_, index) => isLast(index));
}

/** Sorted, where they are not already: most lines are given in order of time. */
function inOrder<T>(all: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const isSorted = all.every((one, index) => {
    const next = all[index + 1];
    return next === undefined || compare(one, next) <= 0;
  });
  return isSorted ? all : all.toSorted(compare);
}

function earliest(points: readonly PointSpec[]): Day | undefined {
  let first: Day | undefined;
  for (const { period } of points) if (first === undefined || period.start < first) first = period.start;
  return first;
}

function leastDistance(places: readonly Place[]): number | undefined {
  let least: number | undefined;
  for (let index = 1; index < places.length; index += 1) {
    const distance = (places[index]?.at ?? 0) - (places[index - 1]?.at ?? 0);
    if (least === undefined || distance < least) least = distance;
  }
  return least;
}

/** A place on the axis, with whatever says its tick: of thousands only those are put into words that may be seen. */
interface Place {
  readonly at: number;
  readonly of: { readonly tick: string };
}

/** The ticks that can be read beside one another, the latest always among them. */
function thinned(places: readonly Place[], from: number, to: number): Tick[] {
  const kept: Tick[] = [];
  let limit = Number.POSITIVE_INFINITY;
  const every = stepThatFits(places);
  for (let index = places.length - 1; index >= 0; index -= every) {
    const place = places[index];
    if (!place) continue;
    const { at } = place;
    const label = place.of.tick;
    const half = textWidth(label) / 2;
    const labelAt = Math.min(Math.max(at, from - LABEL_OVERHANG + half), to + LABEL_OVERHANG - half);
    if (labelAt + half > limit) continue;
    kept.unshift({ at, labelAt, label });
    limit = labelAt - half - LABEL_GAP;
  }
  return kept;
}

const LABEL_GAP = 8;
/** How far a tick label may reach beyond the axis into the margin. */
const LABEL_OVERHANG = 14;

/** Of more places than this, some evenly apart say how wide a tick is. */
const ENOUGH = 50;

function stepThatFits(places: readonly Place[]): number {
  const each = Math.ceil(places.length / ENOUGH);
  const some = places.filter((_, index) => index % each === 0);
  const widest = Math.max(0, ...some.map(({ of }) => textWidth(of.tick))) + LABEL_GAP;
  const span = (places.at(-1)?.at ?? 0) - (places[0]?.at ?? 0);
  const room = Math.max(1, Math.floor(span / widest));
  return Math.max(1, Math.ceil((places.length - 1) / room));
}
