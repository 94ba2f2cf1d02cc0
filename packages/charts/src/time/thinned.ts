/**
 * What can be seen of a line that has more than four points a pixel: of each pixel's column its first, lowest, highest
 * and last point, and every gap. The line through them covers the same pixels.
 *
 * @param reach How far down and up a point reaches, in pixels; undefined at a gap.
 */
export function thinned<P extends { readonly x: number }>(
  points: readonly P[],
  reach: (point: P) => readonly [number, number] | undefined,
): readonly P[] {
  if (!isDense(points)) return points;
  const kept: P[] = [];
  let column: Column | undefined;
  points.forEach((point, index) => {
    const reached = reach(point);
    const pixel = Math.floor(point.x);
    if (column && (!reached || column.pixel !== pixel)) {
      kept.push(...outlineOf(column, points));
      column = undefined;
    }
    if (!reached) kept.push(point);
    else column = extended(column, pixel, index, reached);
  });
  if (column) kept.push(...outlineOf(column, points));
  return kept;
}

/** Whether a line has more than four points a pixel. */
export function isDense(points: readonly { readonly x: number }[]): boolean {
  const width = (points.at(-1)?.x ?? 0) - (points[0]?.x ?? 0);
  return points.length > 4 * Math.max(1, width);
}

/** The points of one pixel, by their indexes, with how far the outermost of them reach. */
interface Column {
  readonly pixel: number;
  readonly first: number;
  last: number;
  lowest: number;
  highest: number;
  low: number;
  high: number;
}

function extended(
  column: Column | undefined,
  pixel: number,
  index: number,
  reached: readonly [number, number],
): Column {
  // Pixels count downward: the lowest point has the greatest number.
  const low = Math.max(...reached);
  const high = Math.min(...reached);
  if (!column) return { pixel, first: index, last: index, lowest: index, highest: index, low, high };
  column.last = index;
  if (low > column.low) Object.assign(column, { low, lowest: index });
  if (high < column.high) Object.assign(column, { high, highest: index });
  return column;
}

function outlineOf<P>({ first, last, lowest, highest }: Column, points: readonly P[]): P[] {
  const indexes = [...new Set([first, lowest, highest, last])].toSorted((a, b) => a - b);
  return indexes.flatMap((index) => points[index] ?? []);
}
