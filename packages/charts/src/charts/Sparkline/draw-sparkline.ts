import { periodMiddle, type Series } from "@shared-measurement/core";
import { hatchPath } from "../../drawing/hatch.ts";
import { drawLine, drawPoints, drawRanges } from "../../drawing/marks.ts";
import { element, join, type Svg } from "../../drawing/svg.ts";
import type { LineModel, PointModel } from "../../model/chart-model.ts";
import { type Figure, figureOf } from "../../model/from-series.ts";

const WIDTH = 120;
const HEIGHT = 40;
const PADDING = 6;

/** A small picture of a series, 120 by 40 pixels: no axis, so it starts at zero, and at 1 in the middle for a ratio. */
export function drawSparkline(series: Series, figure: Figure): Svg {
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
  const points = cells.map((cell, index): PointModel => {
    const base = { x: toX(days[index] ?? first), words: "", revised: false };
    if (figure === "value" && cell.kind === "range")
      return { ...base, range: [toY(cell.lower), toY(cell.upper)] };
    const value = figureOf(cell, figure);
    return value === undefined ? base : { ...base, y: toY(value) };
  });
  const line: LineModel = { id: "spark", role: "main", mark: "line", points, halfWidth: 3 };
  const half = cells.length < 2 ? 10 : Math.max(3, (WIDTH - 2 * PADDING) / (cells.length - 1) / 2);
  const gaps = points
    .filter((point) => point.y === undefined && point.range === undefined)
    .map((point) =>
      hatchPath(Math.max(0, point.x - half), Math.min(WIDTH, point.x + half), PADDING, HEIGHT - PADDING),
    )
    .join("");
  const level = aboutOne ? HEIGHT / 2 : HEIGHT - PADDING;
  return element(
    "svg",
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      width: WIDTH,
      height: HEIGHT,
      "aria-hidden": "true",
      focusable: "false",
    },
    element("path", { class: "sm-axis", d: `M0,${level}H${WIDTH}` }),
    ...(gaps ? [element("path", { class: "sm-gap", d: gaps })] : []),
    ...(points.some((point) => point.range)
      ? [drawRanges(line)]
      : [join([drawLine(line), drawPoints(line)])]),
  );
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
