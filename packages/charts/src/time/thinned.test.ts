import { dayOf, pointInTime } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { pathsOf, piecesOf } from "../fixtures/paths.ts";
import { signalMarks } from "./signal-marks.ts";
import { thinned } from "./thinned.ts";
import { timeChart } from "./time-chart.ts";
import type { LineSpec, PointSpec } from "./time-spec.ts";

const PIXELS = 300;
const EACH = 30;
const said = { tick: "", short: "", words: "A figure." };
const days = Array.from({ length: PIXELS * EACH }, (_, index) =>
  pointInTime(dayOf(1990 + Math.floor(index / 336), 1 + (Math.floor(index / 28) % 12), 1 + (index % 28))),
);
const placeOf = new Map(days.map(({ id }, index) => [id, index / EACH]));
const xOf = ({ period }: PointSpec) => placeOf.get(period.id) ?? Number.NaN;

/** Thirty points a pixel, up and down without a pattern that a column could share. */
const many: readonly PointSpec[] = days.map((period, index) => ({
  period,
  value: 100 + 80 * Math.sin(index * 1.7) * Math.cos(index / 700),
  said,
}));
const inPixel = (points: readonly PointSpec[], pixel: number) =>
  points.filter((point) => Math.floor(xOf(point)) === pixel);
const valuesIn = (points: readonly PointSpec[], pixel: number) =>
  inPixel(points, pixel).flatMap(({ value }) => value ?? []);
const rangeOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];

const chartOf = (points: readonly PointSpec[], more: Partial<LineSpec> = {}) =>
  timeChart({
    language: "en",
    title: "Made up",
    subtitle: "",
    summary: "",
    findings: [],
    notices: [],
    footnotes: [],
    sources: [],
    table: { caption: "", columns: [], rows: [] },
    axisTitle: "Day",
    panels: [
      {
        heading: "Figures",
        scale: "from-zero",
        tick: String,
        references: [],
        lines: [{ id: "line", label: "Line", role: "main", mark: "line", points, ...more }],
      },
    ],
  }).picture(PIXELS);

describe("a line of more than four points a pixel", () => {
  const kept = thinned(many, xOf);

  it("keeps at most four points of each pixel, in their order", () => {
    for (let pixel = 0; pixel < PIXELS; pixel += 1)
      expect(inPixel(kept, pixel).length).toBeLessThanOrEqual(4);
    expect(kept).toEqual(many.filter((point) => kept.includes(point)));
  });

  it("keeps the first, lowest, highest and last point of every pixel", () => {
    for (let pixel = 0; pixel < PIXELS; pixel += 1) {
      const all = valuesIn(many, pixel);
      const some = valuesIn(kept, pixel);
      expect([some[0], some.at(-1)]).toEqual([all[0], all.at(-1)]);
      expect(rangeOf(some)).toEqual(rangeOf(all));
    }
  });

  it("has intervals that reach as far in every pixel as all of them together", () => {
    const spread = many.map((point, index) => ({
      ...point,
      interval: [(point.value ?? 0) - (index % 7), (point.value ?? 0) + (index % 5)] as const,
    }));
    const some = thinned(spread, xOf);
    expect(some.length).toBeLessThanOrEqual(6 * PIXELS);
    const boundsIn = (points: readonly PointSpec[], pixel: number) =>
      rangeOf(inPixel(points, pixel).flatMap(({ interval = [] }) => [...interval]));
    for (let pixel = 0; pixel < PIXELS; pixel += 1)
      expect(boundsIn(some, pixel)).toEqual(boundsIn(spread, pixel));
  });

  it("keeps every point without an interval among those that have one, so that the band breaks there", () => {
    const spread = many.map(
      (point, index): PointSpec => (index === 4000 ? point : { ...point, interval: [0, 200] }),
    );
    expect(thinned(spread, xOf)).toContain(spread[4000]);
  });

  it("breaks at every gap still, and a lone point between two gaps is seen", () => {
    const gaps = [4000, 4002, 7000];
    const broken = many.map((point, index): PointSpec => {
      if (!gaps.includes(index)) return point;
      const { value: _, ...gap } = point;
      return gap;
    });
    const { svg } = chartOf(broken);
    expect(piecesOf(pathsOf(svg, "sm-line")[0] ?? "")).toBe(4);
    expect(piecesOf(pathsOf(svg, "sm-points")[0] ?? "")).toBe(1);
  });

  it.each([["revised"], ["provisional"]])("still shows a figure that is %s", (mark) => {
    const points = many.map((point, index) => ({ ...point, ...(index === 50 && { [mark]: true }) }));
    expect(pathsOf(chartOf(points).svg, `sm-points sm-${mark}`)).toHaveLength(1);
  });

  it("still shows a figure that is unreliable or signals", () => {
    const signals = signalMarks({ beyond: "Beyond", run: "A run" });
    const points = many.map(
      (point, index): PointSpec => ({
        ...point,
        ...(index === 50 && { unreliable: true }),
        ...(index === 80 && { signal: "beyond" as const }),
      }),
    );
    const { svg } = chartOf(points, { signals });
    expect(pathsOf(svg, "sm-crosses")).toHaveLength(1);
    expect(piecesOf(pathsOf(svg, "sm-signal")[0] ?? "")).toBe(1);
  });

  it("has a stop at every point", () => {
    expect(chartOf(many).stops[0]?.stops).toHaveLength(many.length);
  });
});

it("a line of fewer points has a mark for each", () => {
  expect(piecesOf(pathsOf(chartOf(many.slice(0, 3)).svg, "sm-points")[0] ?? "")).toBe(3);
});
