import type { Problem } from "../problems/problem.ts";
import { checkFigure, type FigureFault } from "./check-figure.ts";
import { findDuplicates } from "./duplicates.ts";
import type { Figure } from "./figure.ts";
import type { MappingContext } from "./map-table.ts";
import type { Mapping } from "./mapping.ts";
import { proportionsForPercent } from "./proportions-for-percent.ts";

/** What is wrong with figures when all of a file have been read: impossible ones, units, figures given twice. */
export function problemsAcross(
  figures: readonly Figure[],
  mapping: Mapping,
  file: string,
  context: MappingContext,
): Problem[] {
  return [
    ...faults(figures, file, context),
    ...proportionsForPercent(figures, mapping, file, context.indicators),
    ...duplicates(figures, file),
  ];
}

function faults(figures: readonly Figure[], file: string, { indicators }: MappingContext): Problem[] {
  const problems: Problem[] = [];
  for (const figure of figures) {
    const indicator = indicators.get(figure.observation.indicatorId);
    const fault = indicator && checkFigure(indicator, figure);
    if (fault) problems.push({ ...problemOf(figure, file), ...saidOf(fault, figure) });
  }
  return problems;
}

function saidOf({ part, ...said }: FigureFault, { columns, observation }: Figure): Partial<Problem> {
  const column = part && columns[part];
  const value = part && observation.status === "value" ? observation.parts[part] : undefined;
  return {
    ...said,
    ...(column !== undefined && { column }),
    ...(value !== undefined && { value: String(value) }),
  };
}

function duplicates(figures: readonly Figure[], file: string): Problem[] {
  return findDuplicates(figures).map(({ figure, before }) => ({
    ...problemOf(figure, file),
    code: "duplicate-row",
    value: `${figure.observation.indicatorId}, ${figure.observation.placeId}, ${figure.observation.period.id}`,
    other: String(before.row),
  }));
}

function problemOf(figure: Figure, file: string): Problem {
  const { indicatorId, placeId } = figure.observation;
  return {
    severity: "error",
    code: "impossible-figure",
    file,
    row: figure.row,
    ...(figure.line !== figure.row && { line: figure.line }),
    blocks: [{ indicatorId, placeId }],
  };
}
