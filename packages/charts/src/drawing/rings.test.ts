import { describe, expect, it } from "vitest";
import { hatchRings, type Ring, ringsHold, ringsPath, snapped } from "./rings.ts";

const square = (left: number, top: number, side: number): Ring => [
  [left, top],
  [left + side, top],
  [left + side, top + side],
  [left, top + side],
];
const holed = [square(0, 0, 30), square(11, 10, 9)];
const strokesOf = (path: string) =>
  [...path.matchAll(/M([\d.-]+),([\d.-]+)L([\d.-]+),([\d.-]+)/g)].map((match) => match.slice(1).map(Number));

describe("rings", () => {
  it("hold what lies in them and not in a hole", () => {
    expect(ringsHold(holed, 5, 5)).toBe(true);
    expect(ringsHold(holed, 15, 15)).toBe(false);
    expect(ringsHold(holed, 40, 5)).toBe(false);
  });

  it.each(["rising", "falling", "level"] as const)(
    "are filled by %s strokes that leave the hole free",
    (way) => {
      const strokes = strokesOf(hatchRings(holed, way, 4));
      expect(strokes.length).toBeGreaterThan(5);
      for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of strokes) {
        expect(ringsHold(holed, (x1 + x2) / 2, (y1 + y2) / 2)).toBe(true);
      }
    },
  );

  it("keep one border between neighbors, and lose what is too small to draw", () => {
    const [left, right] = [square(0, 0, 10.3), square(10.3, 0, 10.3)].map((ring) => snapped([ring])[0] ?? []);
    const shared = left?.filter(([x]) => x > 5);
    expect(right?.filter(([x]) => x < 15)).toEqual(expect.arrayContaining(shared ?? []));
    expect(snapped([square(3.1, 3.1, 0.1)])).toEqual([]);
    expect(ringsPath([square(0, 0, 1)])).toBe("M0,0L1,0L1,1L0,1z");
  });
});
