import { entryExitRatio, recurrenceOfMaltreatment } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { birchSeries } from "../fixtures/made-up.ts";
import { coloradoReentry } from "../fixtures/true-figures.ts";
import { textWidth } from "../model/text-width.ts";
import { timeAxis } from "./time-axis.ts";

const axisOf = (series: typeof coloradoReentry, width = 600) =>
  timeAxis(trendSpec({ series, language: "en" }).panels, 40, width);
const placesOf = (series: typeof coloradoReentry) => {
  const axis = axisOf(series);
  return series.cells.map((cell) => axis.toX(cell.period));
};
const distances = (places: readonly number[]) => places.slice(1).map((x, index) => x - (places[index] ?? x));

describe("the time axis", () => {
  it("sets windows six months apart half a year from each other", () => {
    const between = distances(placesOf(coloradoReentry));
    for (const distance of between) expect(distance).toBeCloseTo(between[0] ?? 0, -0.5);
  });

  it("leaves a year that nobody published its room", () => {
    const series = birchSeries(entryExitRatio, [
      { period: "FFY2017", numerator: 9, denominator: 9 },
      { period: "FFY2019", numerator: 9, denominator: 9 },
      { period: "FFY2020", numerator: 9, denominator: 9 },
    ]);
    const [first = 0, , second = 0, third = 0] = placesOf(series);
    expect((second - first) / (third - second)).toBeCloseTo(2, 1);
  });

  it("stands a single period in the middle", () => {
    const [x] = placesOf(
      birchSeries(recurrenceOfMaltreatment, [{ period: "FY22-23", numerator: 1, denominator: 9 }]),
    );
    expect(x).toBeCloseTo(320, 0);
  });

  it.each([288, 420, 840])(
    "never lets its labels touch, and always names the latest period (%i px)",
    (width) => {
      const { ticks } = axisOf(coloradoReentry, width);
      expect(ticks.at(-1)?.label).toBe("Mar 2024");
      const gaps = ticks.slice(1).map((tick, index) => {
        const before = ticks[index] ?? tick;
        return (
          (tick.labelAt ?? 0) -
          textWidth(tick.label) / 2 -
          ((before.labelAt ?? 0) + textWidth(before.label) / 2)
        );
      });
      for (const gap of gaps) expect(gap).toBeGreaterThan(0);
    },
  );
});
