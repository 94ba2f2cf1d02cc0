import type { PointSpec } from "./time-spec.ts";

/** More points a pixel than these cannot be told apart. */
const MOST_A_PIXEL = 4;

/** Whether so many points stand closer than can be seen. */
export function isCrowded(points: number, width: number): boolean {
  return points > MOST_A_PIXEL * Math.max(1, width);
}

/**
 * What can be seen of a crowded line: of each pixel's column its first and last point, those that reach lowest and
 * highest by themselves and by their intervals, every gap, and every point with a mark of its own. The line and the band
 * through them cover the same pixels.
 *
 * @param xOf Where a point stands, in pixels.
 */
export function thinned(
  points: readonly PointSpec[],
  xOf: (point: PointSpec) => number,
): readonly PointSpec[] {
  const kept: PointSpec[] = [];
  let column: Column | undefined;
  points.forEach((point, index) => {
    const pixel = Math.floor(xOf(point));
    const apart = standsApart(point);
    const goesOn = column?.pixel === pixel && column.spread === (point.interval !== undefined);
    if (column && (apart || !goesOn)) {
      keepOutline(column, points, kept);
      column = undefined;
    }
    if (apart) kept.push(point);
    else column = extended(column, pixel, index, point);
  });
  if (column) keepOutline(column, points, kept);
  return kept;
}

/** A gap, a range, or a point that looks otherwise than the others. */
const standsApart = ({ value, revised, provisional, unreliable, signal }: PointSpec): boolean =>
  value === undefined || Boolean(revised || provisional || unreliable || signal);

/** The points of one pixel, by their indexes, with how far the outermost of them reach. */
interface Column {
  readonly pixel: number;
  /** Whether its points have intervals: the band breaks where they have none. */
  readonly spread: boolean;
  readonly first: number;
  last: number;
  lowest: number;
  highest: number;
  low: number;
  high: number;
  widestBelow: number;
  widestAbove: number;
  below: number;
  above: number;
}

function extended(column: Column | undefined, pixel: number, index: number, point: PointSpec): Column {
  const { value = 0, interval } = point;
  const [below, above] = interval ?? [value, value];
  if (!column)
    return {
      pixel,
      spread: interval !== undefined,
      first: index,
      last: index,
      lowest: index,
      highest: index,
      low: value,
      high: value,
      widestBelow: index,
      widestAbove: index,
      below,
      above,
    };
  column.last = index;
  if (value < column.low) {
    column.low = value;
    column.lowest = index;
  }
  if (value > column.high) {
    column.high = value;
    column.highest = index;
  }
  if (below < column.below) {
    column.below = below;
    column.widestBelow = index;
  }
  if (above > column.above) {
    column.above = above;
    column.widestAbove = index;
  }
  return column;
}

/** Keeps the outermost points of a column in their order, each once. */
function keepOutline(column: Column, points: readonly PointSpec[], kept: PointSpec[]): void {
  const { first, lowest, highest, widestBelow, widestAbove, last } = column;
  let before = -1;
  for (const index of [first, lowest, highest, widestBelow, widestAbove, last].sort((a, b) => a - b)) {
    const point = points[index];
    if (point && index > before) kept.push(point);
    before = index;
  }
}
