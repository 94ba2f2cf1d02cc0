import { px } from "./svg.ts";

/** A closed line in pixels; the first point is not repeated. Points in a ring of a ring are a hole. */
export type Ring = readonly (readonly [x: number, y: number])[];

/**
 * Rings on a grid of half pixels, without the points that fall on the one before. Two neighbors keep the same border, as
 * each point moves by itself. Rings that become a line are left out.
 */
export function snapped(rings: readonly Ring[]): Ring[] {
  return rings.flatMap((ring) => {
    const kept: (readonly [number, number])[] = [];
    for (const [x, y] of ring) {
      const [toX, toY] = [Math.round(x * 2) / 2, Math.round(y * 2) / 2];
      const last = kept.at(-1);
      if (last?.[0] !== toX || last[1] !== toY) kept.push([toX, toY]);
    }
    return kept.length > 2 ? [kept] : [];
  });
}

/** Rings as path data, to be filled by the even-odd rule. */
export const ringsPath = (rings: readonly Ring[]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${px(x)},${px(y)}`).join("L")}z`).join("");

/** Whether a place lies within rings, by the even-odd rule. */
export function ringsHold(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
    for (const [atX, atY] of ring) {
      if (atY > y !== beforeY > y && x < ((beforeX - atX) * (y - atY)) / (beforeY - atY) + atX)
        inside = !inside;
      [beforeX, beforeY] = [atX, atY];
    }
  }
  return inside;
}

export type HatchWay = "rising" | "falling" | "level";

/** Across the strokes, and along them: how a place is seen by strokes of each way. */
const TURNED: Readonly<Record<HatchWay, (x: number, y: number) => readonly [across: number, along: number]>> =
  {
    rising: (x, y) => [x + y, x - y],
    falling: (x, y) => [x - y, x + y],
    level: (x, y) => [y, x],
  };
const BACK: Readonly<Record<HatchWay, (across: number, along: number) => readonly [x: number, y: number]>> = {
  rising: (across, along) => [(across + along) / 2, (across - along) / 2],
  falling: (across, along) => [(across + along) / 2, (along - across) / 2],
  level: (across, along) => [along, across],
};

/**
 * Strokes that fill rings by the even-odd rule, so that an area of any outline is told apart without color. Strokes of
 * neighbors meet.
 *
 * @param distance Pixels between two strokes, across for "level", along an edge for the others.
 */
export function hatchRings(rings: readonly Ring[], way: HatchWay, distance: number): string {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    let before = ring.at(-1) ?? [0, 0];
    for (const at of ring) {
      addCrossings(crossings, TURNED[way](...before), TURNED[way](...at), distance);
      before = at;
    }
  }
  let path = "";
  for (const [stroke, found] of [...crossings].toSorted(([a], [b]) => a - b)) {
    const alongs = found.toSorted((a, b) => a - b);
    for (let index = 0; index + 1 < alongs.length; index += 2) {
      if (alongs[index] === alongs[index + 1]) continue;
      const from = BACK[way](stroke * distance, alongs[index] ?? 0);
      const to = BACK[way](stroke * distance, alongs[index + 1] ?? 0);
      path += `M${px(from[0])},${px(from[1])}L${px(to[0])},${px(to[1])}`;
    }
  }
  return path;
}

function addCrossings(
  crossings: Map<number, number[]>,
  [fromAcross, fromAlong]: readonly [number, number],
  [toAcross, toAlong]: readonly [number, number],
  distance: number,
): void {
  const [low, high] = fromAcross < toAcross ? [fromAcross, toAcross] : [toAcross, fromAcross];
  // A stroke through a corner crosses one of the two edges that meet there.
  for (let stroke = Math.floor(low / distance) + 1; stroke * distance <= high; stroke++) {
    const part = (stroke * distance - fromAcross) / (toAcross - fromAcross);
    const along = fromAlong + part * (toAlong - fromAlong);
    const found = crossings.get(stroke);
    if (found) found.push(along);
    else crossings.set(stroke, [along]);
  }
}
