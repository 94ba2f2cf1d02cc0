import type { Cell } from "../cell.ts";
import { extendIndicator } from "../indicator.ts";
import type { Series } from "../series.ts";

/**
 * A rate whose population is nowhere published, as the counts that are: then the counts are what can be judged. Other
 * series come back as they are.
 */
export function asCounts(series: Series): Series {
  const { indicator, cells } = series;
  const countsOnly =
    indicator.kind === "rate" &&
    cells.some((cell) => cell.kind === "parts") &&
    cells.every((cell) => cell.kind === "none" || (cell.kind === "parts" && cell.denominator === undefined));
  if (!countsOnly) return series;
  return {
    ...series,
    indicator: extendIndicator(indicator, {
      id: indicator.id,
      kind: "count",
      multiplier: 1,
      decimals: 0,
      unit: indicator.numerator.name,
    }),
    cells: cells.map((cell): Cell => {
      if (cell.kind !== "parts" || cell.numerator === undefined) return cell;
      const { reason: _, ...rest } = cell;
      return { ...rest, kind: "value", value: cell.numerator };
    }),
  };
}
