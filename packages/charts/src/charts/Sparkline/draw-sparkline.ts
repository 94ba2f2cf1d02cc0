import { type Analysis, isProvisional, periodMiddle, type Series } from "@shared-measurement/core";
import { drawGaps, drawPath } from "../../drawing/marks.ts";
import { join } from "../../drawing/svg.ts";
import { type Figure, figureOf, isUnreliable } from "../../model/from-series.ts";
import type { Picture } from "../../model/picture.ts";
import { isCrowded } from "../../time/thinned.ts";
import { drawCrosses, drawLine, drawPoints, drawRanges, type MarkedLine } from "../../time/time-marks.ts";
import type { MarkPoint } from "../../time/time-model.ts";

export interface SparklineSize {
  /** Pixels, 120 by default; at least 60, below which its marks would touch. */
  readonly width?: number;
  /** Pixels, 40 by default; at least 24. */
  readonly height?: number;
}

const PADDING = 6;
const LEAST = { width: 60, height: 24 };

/**
 * A small picture of a series: no axis, so it starts at zero, and at 1 in the middle for a ratio. Unreliable figures are
 * crosses, as in every chart; gaps are hatched.
 */
export function drawSparkline(
  series: Series,
  figure: Figure,
  { width: wide = 120, height: high = 40 }: SparklineSize = {},
  analysis?: Analysis,
): Omit<Picture, "stops"> {
  const width = Math.max(LEAST.width, wide);
  const height = Math.max(LEAST.height, high);
  const { cells, indicator } = series;
  const days = cells.map((cell) => periodMiddle(cell.period));
  const first = Math.min(...days);
  const span = Math.max(...days) - first || 1;
  const toX = (day: number) =>
    cells.length < 2 ? width / 2 : PADDING + ((day - first) / span) * (width - 2 * PADDING);
  const reach = cells.flatMap((cell) => {
    if (figure === "value" && cell.kind === "range") return [cell.upper];
    const value = figureOf(cell, figure);
    return value === undefined ? [] : [value];
  });
  const aboutOne = indicator.kind === "ratio" && figure === "value";
  const toY = aboutOne ? ratioScale(reach, height) : zeroScale(reach, height);
  const points = cells.map((cell, index): MarkPoint => {
    const base = { x: toX(days[index] ?? first) };
    if (figure === "value" && cell.kind === "range")
      return { ...base, range: [toY(cell.lower), toY(cell.upper)] };
    const value = figureOf(cell, figure);
    if (value === undefined) return base;
    return {
      ...base,
      y: toY(value),
      ...(isUnreliable(cell, analysis) && { unreliable: true }),
      ...(isProvisional(indicator, cell) && { provisional: true }),
    };
  });
  const crowded = isCrowded(points.length, width);
  const line: MarkedLine = { role: "main", mark: "line", points, halfWidth: 3, crowded };
  const half = cells.length < 2 ? 10 : Math.max(3, (width - 2 * PADDING) / (cells.length - 1) / 2);
  const gaps = points
    .filter((point) => point.y === undefined && point.range === undefined)
    .map(({ x }) => ({
      left: Math.max(0, x - half),
      right: Math.min(width, x + half),
      top: PADDING,
      bottom: height - PADDING,
    }));
  const level = aboutOne ? height / 2 : height - PADDING;
  return {
    width,
    height,
    svg: join([
      drawPath("sm-axis", `M0,${level}H${width}`),
      drawGaps(gaps),
      ...(points.some((point) => point.range)
        ? [drawRanges(line)]
        : [drawLine(line), drawCrosses(line), drawPoints(line)]),
    ]),
  };
}

function zeroScale(values: readonly number[], height: number): (value: number) => number {
  const highest = Math.max(0, ...values) || 1;
  return (value) => height - PADDING - (value / highest) * (height - 2 * PADDING);
}

function ratioScale(values: readonly number[], height: number): (value: number) => number {
  const furthest = Math.max(
    Math.log(1.25),
    ...values.filter((value) => value > 0).map((value) => Math.abs(Math.log(value))),
  );
  return (value) =>
    value > 0 ? height / 2 - (Math.log(value) / furthest) * (height / 2 - PADDING) : height - PADDING;
}
