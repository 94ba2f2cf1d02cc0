import type { Observation } from "@shared-measurement/core";
import { nearestName } from "../nearest-name.ts";
import type { Blocked, Problem } from "../problems/problem.ts";
import { type Figure, PART_NAMES } from "./figure.ts";
import type { MappingContext } from "./map-table.ts";
import type { FigureMapping, Mapping } from "./mapping.ts";
import { columnOf, readFilledField } from "./read-field.ts";
import { readParts } from "./read-parts.ts";
import { type RowFacts, readRow } from "./read-row.ts";
import type { Reading, RowInTable } from "./reading.ts";
import { matches } from "./row-filter.ts";

/** The figures that one row gives, and what is wrong with those it should give. Neither: the row is left out. */
export function readFigures(
  mapping: Mapping,
  row: RowInTable,
  context: MappingContext,
): { figures: Figure[]; problems: Problem[] } {
  const wanted = mapping.figures
    .filter((figure) => !figure.only || matches(figure.only, row))
    .map((figure) => ({
      figure,
      indicator: readIndicator(figure, row, context),
    }))
    .filter(({ indicator }) => indicator.kind !== "left-out");
  const facts = wanted.length > 0 ? readRow(mapping, row, context) : ({ kind: "left-out" } as const);
  if (facts.kind === "left-out") return { figures: [], problems: [] };

  const placeId = facts.kind === "read" ? facts.facts.placeId : facts.placeId;
  const figures: Figure[] = [];
  const problems: Problem[] = [];
  const blocks: Blocked[] = [];
  for (const { figure, indicator } of wanted) {
    const indicatorId = indicator.kind === "read" ? indicator.value : undefined;
    const blocked = {
      ...(indicatorId && { indicatorId }),
      ...(placeId && { placeId }),
    };
    if (facts.kind === "problems") blocks.push(blocked);
    if (indicator.kind === "problem") problems.push({ ...indicator.problem, blocks: [blocked] });
    const numbers = readParts(figure, mapping, row);
    if (Array.isArray(numbers))
      problems.push(...numbers.map((problem) => ({ ...problem, blocks: [blocked] })));
    else if (indicatorId && facts.kind === "read") {
      figures.push(figureOf(observationOf(indicatorId, facts.facts, figure, numbers), figure, row));
    }
  }
  if (facts.kind === "problems") problems.push(...facts.problems.map((problem) => ({ ...problem, blocks })));
  return { figures, problems };
}

function readIndicator(figure: FigureMapping, row: RowInTable, context: MappingContext): Reading<string> {
  const id = readFilledField(figure.indicator, row, "unknown-indicator");
  if (id.kind !== "read" || context.indicators.has(id.value)) return id;
  const nearest = nearestName(id.value, context.indicators.keys());
  const column = columnOf(figure.indicator);
  return row.fail("unknown-indicator", {
    value: id.value,
    ...(column !== undefined && { column }),
    ...(nearest !== undefined && { nearest }),
  });
}

type Numbers = Exclude<ReturnType<typeof readParts>, Problem[]>;

function observationOf(
  indicatorId: string,
  facts: RowFacts,
  figure: FigureMapping,
  numbers: Numbers,
): Observation {
  const { note: marked, ...statusAndParts } = { note: "", ...numbers };
  const note = [figure.note ?? "", facts.note, marked].filter((text) => text !== "").join(" ");
  return {
    indicatorId,
    placeId: facts.placeId,
    period: facts.period,
    source: facts.source,
    ...(facts.group && { group: facts.group }),
    ...(note !== "" && { note }),
    ...(facts.illustrative && { illustrative: true }),
    ...statusAndParts,
  };
}

function figureOf(observation: Observation, figure: FigureMapping, { row }: RowInTable): Figure {
  return { observation, row: row.row, line: row.line, columns: columnsOf(figure) };
}

/** The same for every row, of which there may be a million. */
const columnsOfFigures = new WeakMap<FigureMapping, Figure["columns"]>();

function columnsOf(figure: FigureMapping): Figure["columns"] {
  const before = columnsOfFigures.get(figure);
  if (before) return before;
  const columns = Object.fromEntries(
    PART_NAMES.flatMap((part) => {
      const from = figure[part];
      return from === undefined ? [] : [[part, typeof from === "string" ? from : from.column]];
    }),
  );
  columnsOfFigures.set(figure, columns);
  return columns;
}
