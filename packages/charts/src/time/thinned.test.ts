import { describe, expect, it } from "vitest";
import { pathsOf, piecesOf } from "../fixtures/paths.ts";
import { thinned } from "./thinned.ts";
import { drawBand, drawLine, drawPoints } from "./time-marks.ts";
import type { MarkPoint } from "./time-model.ts";

const PIXELS = 300;
const EACH = 30;
/** Thirty points a pixel, up and down without a pattern that a column could share. */
const many: readonly MarkPoint[] = Array.from({ length: PIXELS * EACH }, (_, index) => ({
  x: index / EACH,
  y: 100 + 80 * Math.sin(index * 1.7) * Math.cos(index / 700),
}));
const heightsIn = (points: readonly MarkPoint[], pixel: number) =>
  points.filter(({ x }) => Math.floor(x) === pixel).flatMap(({ y }) => y ?? []);
const reach = ({ y }: MarkPoint) => (y === undefined ? undefined : ([y, y] as const));

describe("a line of more than four points a pixel", () => {
  const kept = thinned(many, reach);

  it("keeps at most four points of each pixel, in their order", () => {
    for (let pixel = 0; pixel < PIXELS; pixel += 1)
      expect(heightsIn(kept, pixel).length).toBeLessThanOrEqual(4);
    expect(kept).toEqual(many.filter((point) => kept.includes(point)));
  });

  it("keeps the first, lowest, highest and last point of every pixel", () => {
    for (let pixel = 0; pixel < PIXELS; pixel += 1) {
      const all = heightsIn(many, pixel);
      const some = heightsIn(kept, pixel);
      expect([some[0], some.at(-1)]).toEqual([all[0], all.at(-1)]);
      expect([Math.min(...some), Math.max(...some)]).toEqual([Math.min(...all), Math.max(...all)]);
    }
  });

  it("breaks at every gap still, and a lone point between two gaps is seen", () => {
    const broken = many.map((point, index) => ([4000, 4002, 7000].includes(index) ? { x: point.x } : point));
    const line = { role: "main", mark: "line", points: broken, halfWidth: 3 } as const;
    expect(piecesOf(pathsOf(drawLine(line), "sm-line")[0] ?? "")).toBe(4);
    expect(piecesOf(pathsOf(drawPoints(line), "sm-points")[0] ?? "")).toBe(1);
  });

  it("still shows each figure that was revised or is provisional", () => {
    const points = many.map((point, index) => ({ ...point, ...(index === 50 && { revised: true }) }));
    const drawn = drawPoints({ role: "main", mark: "line", points, halfWidth: 3 });
    expect(pathsOf(drawn, "sm-points sm-revised")).toHaveLength(1);
  });

  it("has a band that reaches as far in every pixel as all intervals together", () => {
    const spread = many.map(({ x, y = 0 }, index) => ({
      x,
      y,
      interval: [y + (index % 7), y - (index % 5)] as const,
    }));
    const points = thinned(spread, ({ interval }) => interval);
    const path = pathsOf(
      drawBand({ role: "main", mark: "line", points: spread, halfWidth: 3 }),
      "sm-band",
    )[0];
    expect((path?.match(/,/g) ?? []).length).toBe(2 * points.length);
    for (let pixel = 0; pixel < PIXELS; pixel += 1) {
      const [all, some] = [spread, points].map((given) =>
        given.filter(({ x }) => Math.floor(x) === pixel).flatMap(({ interval }) => interval),
      );
      expect([Math.min(...(some ?? [])), Math.max(...(some ?? []))]).toEqual([
        Math.min(...(all ?? [])),
        Math.max(...(all ?? [])),
      ]);
    }
  });
});

it("a line of fewer points keeps them all", () => {
  const few = many.slice(0, 3);
  expect(
    thinned(
      few.map((point, index) => ({ ...point, x: index })),
      reach,
    ),
  ).toHaveLength(3);
});
