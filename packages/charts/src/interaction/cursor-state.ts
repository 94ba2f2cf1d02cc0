import type { Along, StopLine } from "../model/picture.ts";

/** Where the cursor stands: a line and a stop on it. */
export interface CursorPosition {
  readonly line: number;
  readonly stop: number;
}

/**
 * Where a key leads. Along a line the arrows go by one stop, Page Up and Page Down by five, Home and End to the first
 * and last; across, to the stop of another line that is nearest. Arrows mean what is seen: a drawing runs from left to
 * right in every language. Escape leaves (null). Another key is not the cursor's: undefined.
 */
export function moveCursor(
  lines: readonly StopLine[],
  along: Along,
  position: CursorPosition | null,
  key: string,
): CursorPosition | null | undefined {
  if (key === "Escape") return null;
  const step = (along === "y" ? STEPS_DOWN : STEPS_RIGHT)[key];
  const walked = lines.map((one, line) => ({ ...one, line })).filter(({ stops }) => stops.length > 0);
  const [first] = walked;
  if (!step || !first) return undefined;
  if (!position) {
    // The latest period, the first place; the other end where the reader says so.
    const last = first.stops.length - 1;
    const { by = 0, to = by > 0 ? "first" : along === "x" ? "last" : "first" } = step;
    return { line: first.line, stop: to === "first" ? 0 : last };
  }
  const { by = 0, across = 0, to } = step;
  if (across !== 0) return acrossLines(walked, along, position, across);
  const last = (lines[position.line]?.stops.length ?? 1) - 1;
  const stop = to === "first" ? 0 : to === "last" ? last : clamp(position.stop + by, 0, last);
  return { line: position.line, stop };
}

interface Step {
  readonly by?: number;
  readonly across?: number;
  readonly to?: "first" | "last";
}

const PAGES: Readonly<Record<string, Step>> = {
  PageUp: { by: -5 },
  PageDown: { by: 5 },
  Home: { to: "first" },
  End: { to: "last" },
};
const STEPS_RIGHT: Readonly<Record<string, Step>> = {
  ...PAGES,
  ArrowLeft: { by: -1 },
  ArrowRight: { by: 1 },
  ArrowUp: { across: -1 },
  ArrowDown: { across: 1 },
};
const STEPS_DOWN: Readonly<Record<string, Step>> = {
  ...PAGES,
  ArrowUp: { by: -1 },
  ArrowDown: { by: 1 },
  ArrowLeft: { across: -1 },
  ArrowRight: { across: 1 },
};

type Walked = StopLine & { readonly line: number };

function acrossLines(
  walked: readonly Walked[],
  along: Along,
  position: CursorPosition,
  across: number,
): CursorPosition {
  const order = walked.findIndex(({ line }) => line === position.line);
  const next = walked[clamp(order + across, 0, walked.length - 1)];
  const now = walked[order];
  const from = now?.stops[position.stop];
  if (!next || !now || !from || next.line === position.line) return position;
  // Where the lines have areas of their own, the same place in the other area: the same period, the same row.
  const x = from.x - now.area.left + next.area.left;
  const y = from.y - now.area.top + next.area.top;
  return {
    line: next.line,
    stop:
      along === "free"
        ? nearestStop(next.stops, from.x, from.y, along)
        : nearestStop(next.stops, x, y, along),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The index of the stop nearest to a place: along the line alone, or on the whole picture where stops lie anywhere. */
export function nearestStop(stops: readonly Place[], x: number, y: number, along: Along): number {
  if (along === "x") return nearestAlong(stops, x, (stop) => stop.x);
  if (along === "y") return nearestAlong(stops, y, (stop) => stop.y);
  let nearest = 0;
  let least = Number.POSITIVE_INFINITY;
  stops.forEach((stop, index) => {
    const distance = Math.hypot(stop.x - x, stop.y - y);
    if (distance >= least) return;
    nearest = index;
    least = distance;
  });
  return nearest;
}

/** The stops of a line follow one another, so that halving finds the nearest among thousands. */
function nearestAlong(stops: readonly Place[], at: number, of: (stop: Place) => number): number {
  const value = (index: number) => {
    const stop = stops[index];
    return stop ? of(stop) : Number.POSITIVE_INFINITY;
  };
  let low = 0;
  let high = stops.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (value(middle) < at) low = middle;
    else high = middle;
  }
  return high > low && Math.abs(value(high) - at) < Math.abs(value(low) - at) ? high : low;
}

/**
 * The stop that a pointer means: nearest along its line, and of the lines' the nearest across.
 *
 * @param only The one line it can mean, where each has a drawing of its own.
 */
export function stopAt(
  lines: readonly StopLine[],
  x: number,
  y: number,
  along: Along,
  only?: number,
): CursorPosition | null {
  let best: CursorPosition | null = null;
  let least = Number.POSITIVE_INFINITY;
  lines.forEach(({ stops, area, hit }, line) => {
    if (only !== undefined && line !== only) return;
    const index = hit?.(x, y) ?? nearestStop(stops, x, y, along);
    const stop = stops[index];
    if (!stop) return;
    const dx = Math.abs(stop.x - x);
    const dy = Math.abs(stop.y - y);
    // What is nearest along a line counts more than how far above or below its mark the pointer is.
    const distance = along === "x" ? dx + dy / 2 : along === "y" ? dy + dx / 2 : Math.hypot(dx, dy);
    const outside = y < area.top - ABOVE || y > area.bottom + BELOW ? FAR : 0;
    if (distance + outside < least) {
      best = { line, stop: index };
      least = distance + outside;
    }
  });
  return best;
}

/** How far beyond an area a pointer still means it: its heading above, its axis below. */
const ABOVE = 26;
const BELOW = 8;
const FAR = 10_000;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
