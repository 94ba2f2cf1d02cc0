/** Where the cursor stands: a line and a point on it. */
export interface CursorPosition {
  readonly line: number;
  readonly point: number;
}

/** The lines of a chart as their points' places in time; every point is a stop, gaps too. */
export type CursorGrid = readonly (readonly { readonly x: number }[])[];

/**
 * Where a key leads. Left and Right go by period, Up and Down to the point of another line that is nearest in time,
 * Home and End to the first and last period, Page Up and Page Down by five periods. Escape leaves (null). Another key
 * is not the cursor's: undefined.
 */
export function moveCursor(
  grid: CursorGrid,
  position: CursorPosition | null,
  key: string,
): CursorPosition | null | undefined {
  if (key === "Escape") return null;
  const step = STEPS[key];
  const lines = grid.map((points, line) => ({ points, line })).filter(({ points }) => points.length > 0);
  const [first] = lines;
  if (!step || !first) return undefined;
  if (!position) {
    const last = first.points.length - 1;
    return { line: first.line, point: key === "Home" || key === "ArrowRight" ? 0 : last };
  }
  const current = grid[position.line] ?? first.points;
  const { byPoint = 0, byLine = 0, to } = step;
  if (byLine !== 0) return toOtherLine(lines, grid, position, byLine);
  const last = current.length - 1;
  const point = to === "first" ? 0 : to === "last" ? last : clamp(position.point + byPoint, 0, last);
  return { line: position.line, point };
}

interface Step {
  readonly byPoint?: number;
  readonly byLine?: number;
  readonly to?: "first" | "last";
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { byPoint: -1 },
  ArrowRight: { byPoint: 1 },
  PageUp: { byPoint: -5 },
  PageDown: { byPoint: 5 },
  ArrowUp: { byLine: -1 },
  ArrowDown: { byLine: 1 },
  Home: { to: "first" },
  End: { to: "last" },
};

function toOtherLine(
  lines: readonly { readonly points: readonly { readonly x: number }[]; readonly line: number }[],
  grid: CursorGrid,
  position: CursorPosition,
  byLine: number,
): CursorPosition {
  const order = lines.findIndex(({ line }) => line === position.line);
  const next = lines[clamp(order + byLine, 0, lines.length - 1)];
  const x = grid[position.line]?.[position.point]?.x ?? 0;
  return next ? { line: next.line, point: nearestInTime(next.points, x) } : position;
}

/** The index of the point nearest to `x`. */
export function nearestInTime(points: readonly { readonly x: number }[], x: number): number {
  let nearest = 0;
  points.forEach((point, index) => {
    if (Math.abs(point.x - x) < Math.abs((points[nearest]?.x ?? 0) - x)) nearest = index;
  });
  return nearest;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
