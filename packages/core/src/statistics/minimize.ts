interface Tried {
  readonly point: readonly number[];
  readonly value: number;
}

/** How many of the first points a search starts from, and how many steps it takes at most. */
const SEARCHES = 3;
const STEPS = 250;

/**
 * The lowest point of a function on the unit cube, found from the best of the given points by Nelder and Mead's
 * simplex, kept within the cube. No chance in it: the same points give the same answer.
 * Source: Nelder & Mead (1965) Computer Journal 7:308.
 */
export function minimize(
  of: (point: readonly number[]) => number,
  points: readonly (readonly number[])[],
): readonly number[] {
  const at = (point: readonly number[]): Tried => {
    const inside = point.map((x) => Math.min(1, Math.max(0, x)));
    return { point: inside, value: of(inside) };
  };
  const starts = points.map(at).sort(byValue).slice(0, SEARCHES);
  const ends = starts.map((start) => simplex(at, simplex(at, start, 0.1), 0.02));
  return [...ends].sort(byValue)[0]?.point ?? [];
}

function byValue(a: Tried, b: Tried): number {
  return a.value - b.value;
}

function simplex(at: (point: readonly number[]) => Tried, start: Tried, size: number): Tried {
  const corners = [
    start,
    ...start.point.map((_, axis) =>
      at(start.point.map((x, i) => (i === axis ? x + (x > 0.5 ? -size : size) : x))),
    ),
  ];
  for (let step = 0; step < STEPS; step += 1) {
    corners.sort(byValue);
    const best = corners[0] ?? start;
    const worst = corners.at(-1) ?? start;
    if (worst.value - best.value <= 1e-13 * Math.abs(best.value)) break;
    const others = corners.slice(0, -1);
    const middle = start.point.map(
      (_, axis) => others.reduce((total, { point }) => total + (point[axis] ?? 0), 0) / others.length,
    );
    const along = (share: number): Tried =>
      at(middle.map((x, axis) => x + share * ((worst.point[axis] ?? x) - x)));
    const reflected = along(-1);
    const second = others.at(-1) ?? best;
    let next = reflected;
    if (reflected.value < best.value) {
      const expanded = along(-2);
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= second.value) {
      next = reflected.value < worst.value ? along(-0.5) : along(0.5);
    }
    if (next.value < worst.value) {
      corners[corners.length - 1] = next;
      continue;
    }
    corners.splice(1, corners.length - 1, ...corners.slice(1).map((corner) => toward(at, corner, best)));
  }
  return [...corners].sort(byValue)[0] ?? start;
}

/** Halfway from a corner to the best. */
function toward(at: (point: readonly number[]) => Tried, corner: Tried, best: Tried): Tried {
  return at(corner.point.map((x, axis) => (x + (best.point[axis] ?? x)) / 2));
}
