import { comparePeriods, dayNumber, type Period, periodMiddle } from "@shared-measurement/core";
import type { Tick } from "../drawing/marks.ts";
import { linear } from "../model/scales.ts";
import { textWidth } from "../model/text-width.ts";
import type { PanelSpec } from "./time-spec.ts";

/** Where each period stands: at its middle, on an axis of true days. */
export interface TimeAxis {
  readonly toX: (period: Period) => number;
  /** Where a day stands, counted from 1970. */
  readonly dayToX: (day: number) => number;
  readonly left: (period: Period) => number;
  readonly right: (period: Period) => number;
  /** The least distance between two neighboring periods, in pixels. */
  readonly spacing: number;
  readonly ticks: readonly Tick[];
}

/** The time axis that all panels of a chart share, between two pixels. */
export function timeAxis(panels: readonly PanelSpec[], from: number, to: number): TimeAxis {
  const named = new Map<string, { period: Period; label: string }>();
  for (const point of panels.flatMap((panel) => panel.lines.flatMap((line) => line.points))) {
    named.set(`${point.period.start}${point.period.end}`, { period: point.period, label: point.tick });
  }
  const periods = [...named.values()].toSorted((a, b) => comparePeriods(a.period, b.period));
  const guides = panels.flatMap((panel) => panel.guides ?? []);
  const days = guides.flatMap(({ paths }) => paths.flat().map(({ day }) => day));
  const starts = [...periods.map(({ period }) => dayNumber(period.start)), ...days];
  const ends = [...periods.map(({ period }) => dayNumber(period.end) + 1), ...days];
  const scale =
    periods.length > 0 ? linear(Math.min(...starts), Math.max(...ends), from, to) : linear(0, 1, from, to);
  const toX = (period: Period) => scale(periodMiddle(period));
  const middles = periods.map(({ period }) => toX(period));
  const distances = middles.slice(1).map((x, index) => x - (middles[index] ?? x));
  const spacing = distances.length > 0 ? Math.min(...distances) : to - from;
  return {
    toX,
    dayToX: scale,
    spacing,
    left: (period) => Math.max(from, toX(period) - spacing / 2),
    right: (period) => Math.min(to, toX(period) + spacing / 2),
    ticks: thinned(
      [
        ...periods.map(({ period, label }) => ({ at: toX(period), label })),
        ...guides.flatMap(({ paths, end }) => {
          const day = paths.at(-1)?.at(-1)?.day;
          return end && day !== undefined ? [{ at: scale(day), label: end.tick }] : [];
        }),
      ].toSorted((a, b) => a.at - b.at),
      from,
      to,
    ),
  };
}

/** The ticks that can be read beside one another, the latest always among them. */
function thinned(ticks: readonly Tick[], from: number, to: number): Tick[] {
  const kept: Tick[] = [];
  let limit = Number.POSITIVE_INFINITY;
  const every = stepThatFits(ticks);
  for (let index = ticks.length - 1; index >= 0; index -= every) {
    const tick = ticks[index];
    if (!tick) continue;
    const half = textWidth(tick.label) / 2;
    const labelAt = Math.min(Math.max(tick.at, from - LABEL_OVERHANG + half), to + LABEL_OVERHANG - half);
    if (labelAt + half > limit) continue;
    kept.unshift({ at: tick.at, labelAt, label: tick.label });
    limit = labelAt - half - LABEL_GAP;
  }
  return kept;
}

const LABEL_GAP = 8;
/** How far a tick label may reach beyond the axis into the margin. */
const LABEL_OVERHANG = 14;

function stepThatFits(ticks: readonly Tick[]): number {
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(tick.label))) + LABEL_GAP;
  const span = (ticks.at(-1)?.at ?? 0) - (ticks[0]?.at ?? 0);
  const room = Math.max(1, Math.floor(span / widest));
  return Math.max(1, Math.ceil((ticks.length - 1) / room));
}
