import { calendarYear } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import type { PanelSpec } from "./time-spec.ts";
import { valueScale } from "./value-scale.ts";

const panel = (scale: PanelSpec["scale"], values: readonly number[]): PanelSpec => ({
  heading: "Figures",
  scale,
  tick: String,
  references: [],
  lines: [
    {
      id: "line",
      label: "Line",
      role: "main",
      mark: "line",
      points: values.map((value, index) => ({
        period: calendarYear(2000 + index),
        value,
        said: { tick: String(index), short: "", words: "" },
      })),
    },
  ],
});
const scaleOf = (scale: PanelSpec["scale"], ...values: number[]) => valueScale(panel(scale, values), 0, 200);

describe("a scale about 1", () => {
  it.each([
    [2, 0.5],
    [1.1, 1 / 1.1],
    [10, 0.1],
  ])("sets %f and %f equally far from 1", (above, below) => {
    const { toPixel: toY } = scaleOf("about-one", above, below);
    expect(toY(1)).toBeCloseTo(100);
    expect(toY(1) - toY(above)).toBeCloseTo(toY(below) - toY(1));
  });

  it("is as tall below 1 as above, also where all ratios are above", () => {
    const { toPixel: toY, ticks } = scaleOf("about-one", 1.9);
    expect(toY(1)).toBeCloseTo(100);
    expect(ticks).toContain(1);
    expect(ticks.map((tick) => Math.round((1 / tick) * 1000)).toReversed()).toEqual(
      ticks.map((tick) => Math.round(tick * 1000)),
    );
  });

  it("sets a ratio of zero, which has no logarithm, on the lower edge", () => {
    expect(scaleOf("about-one", 0, 1.2).toPixel(0)).toBe(200);
  });
});

describe("a scale from zero", () => {
  it("starts at zero, however far away the figures are", () => {
    const { toPixel: toY, ticks } = scaleOf("from-zero", 900, 950);
    expect(toY(0)).toBe(200);
    expect(ticks[0]).toBe(0);
  });

  it("has room where every figure is zero", () => {
    expect(scaleOf("from-zero", 0, 0).toPixel(0)).toBe(200);
  });

  it("has whole ticks for whole counts: there is no half child", () => {
    for (const tick of scaleOf("from-zero", 1, 2).ticks) expect(Number.isInteger(tick)).toBe(true);
  });

  it("has no number where no figure may be shown", () => {
    expect(scaleOf("from-zero").ticks).toEqual([]);
  });
});
