import type { Indicator, PartName } from "@shared-measurement/core";
import type { Problem } from "../problems/problem.ts";
import type { Figure } from "./figure.ts";
import type { FigureMapping, Mapping } from "./mapping.ts";

const PARTS = ["value", "lower", "upper"] as const;
/** Fewer may well be small percentages. */
const LEAST = 5;

/**
 * An error for each indicator in percent whose published values are all between 0 and 1: proportions, most likely. The
 * mapping settles it with a scale, 100 or 1.
 */
export function proportionsForPercent(
  figures: readonly Figure[],
  mapping: Mapping,
  file: string,
  indicators: ReadonlyMap<string, Indicator>,
): Problem[] {
  if (!mapping.figures.some(readsUnscaled)) return [];
  const suspects = new Map<string, { figure: Figure; part: PartName; count: number }>();
  const cleared = new Set<string>();
  for (const figure of figures) {
    const { observation } = figure;
    const indicator = indicators.get(observation.indicatorId);
    if (indicator?.multiplier !== 100 || observation.status !== "value") continue;
    for (const part of PARTS) {
      const number = observation.parts[part];
      if (number === undefined || number === 0) continue;
      if (number > 1 || isScaled(mapping, figure.columns[part])) cleared.add(indicator.id);
      const before = suspects.get(indicator.id);
      suspects.set(
        indicator.id,
        before ? { ...before, count: before.count + 1 } : { figure, part, count: 1 },
      );
    }
  }
  return [...suspects].flatMap(([indicatorId, { figure, part, count }]): Problem[] => {
    if (cleared.has(indicatorId) || count < LEAST) return [];
    const { observation, row, columns } = figure;
    const value = observation.status === "value" ? String(observation.parts[part]) : "";
    const column = columns[part] ?? part;
    const blocks = [{ indicatorId }];
    return [
      { severity: "error", code: "unit-proportion", file, row, column, value, other: String(count), blocks },
    ];
  });
}

const readsUnscaled = (figure: FigureMapping) =>
  PARTS.some((part) => {
    const from = figure[part];
    return from !== undefined && (typeof from === "string" || from.scale === undefined);
  });

function isScaled(mapping: Mapping, column: string | undefined): boolean {
  return mapping.figures.some((figure) =>
    PARTS.some((part) => {
      const from = figure[part];
      return typeof from === "object" && from.column === column && from.scale !== undefined;
    }),
  );
}
