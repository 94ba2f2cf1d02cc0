import { periodMiddle, type Series } from "@shared-measurement/core";
import { drawGaps, drawPath } from "../../drawing/marks.ts";
import { join } from "../../drawing/svg.ts";
import { type Figure, figureOf } from "../../model/from-series.ts";
import type { Picture } from "../../model/picture.ts";
import { drawLine, drawPoints, drawRanges, type MarkedLine } from "../../time/time-marks.ts";
import type { MarkPoint } from "../../time/time-model.ts";

const WIDTH = 120;
const HEIGHT = 40;
const PADDING = 6;

/** A small picture of a series, 120 by 40 pixels: no axis, so it starts at zero, and at 1 in the middle for a ratio. */
export function drawSparkline(series: Series, figure: Figure): Omit<Picture, "stops"> {
  const { cells, indicator } = series;
  const days = cells.map((cell) => periodMiddle(cell.period));
  const first = Math.min(...days);
  const span = Math.max(...days) - first || 1;
  const toX = (day: number) =>
    cells.length < 2 ? WIDTH / 2 : PADDING + ((day - first) / span) * (WIDTH - 2 * PADDING);
  const reach = cells.flatMap((cell) => {
    if (figure === "value" && cell.kind === "range") return [cell.upper];
    const value = figureOf(cell, figure);
    return value === undefined ? [] : [value];
  });
  const aboutOne = indicator.kind === "ratio" && figure === "value";
  const toY = aboutOne ? ratioScale(reach) : zeroScale(reach);
  const points = cells.map((cell, index): MarkPoint => {
    const base = { x: toX(days[index] ?? first) };
    if (figure === "value" && cell.kind === "range")
      return { ...base, range: [toY(cell.lower), toY(cell.upper)] };
    const value = figureOf(cell, figure);
    return value === undefined ? base : { ...base, y: toY(value) };
  });
  const line: MarkedLine = { role: "main", mark: "line", points, halfWidth: 3 };
  const half = cells.length < 2 ? 10 : Math.max(3, (WIDTH - 2 * PADDING) / (cells.length - 1) / 2);
  const gaps = points
    .filter((point) => point.y === undefined && point.range === undefined)
    .map(({ x }) => ({
      left: Math.max(0, x - half),
      right: Math.min(WIDTH, x + half),
      top: PADDING,
      bottom: HEIGHT - PADDING,
    }));
  const level = aboutOne ? HEIGHT / 2 : HEIGHT - PADDING;
  return {
    width: WIDTH,
    height: HEIGHT,
    svg: join([
      drawPath("sm-axis", `M0,${level}H${WIDTH}`),
      drawGaps(gaps),
      ...(points.some((point) => point.range) ? [drawRanges(line)] : [drawLine(line), drawPoints(line)]),
    ]),
  };
}

function zeroScale(values: readonly number[]): (value: number) => number {
  const highest = Math.max(0, ...values) || 1;
  return (value) => HEIGHT - PADDING - (value / highest) * (HEIGHT - 2 * PADDING);
}

function ratioScale(values: readonly number[]): (value: number) => number {
  const furthest = Math.max(
    Math.log(1.25),
    ...values.filter((value) => value > 0).map((value) => Math.abs(Math.log(value))),
  );
  return (value) =>
    value > 0 ? HEIGHT / 2 - (Math.log(value) / furthest) * (HEIGHT / 2 - PADDING) : HEIGHT - PADDING;
}
