import type { Indicator, Observation } from "@shared-measurement/core";
import type { PlaceIndex } from "../places/place-index.ts";
import type { Blocked, Problem } from "../problems/problem.ts";
import type { TableRow } from "../table/grid.ts";
import type { Normalisation } from "../table/normalisation.ts";
import type { Table } from "../table/table.ts";
import { blockedBy, blockedIndex } from "./blocked.ts";
import { boundedProblems } from "./bounded-problems.ts";
import { checkFigure } from "./check-figure.ts";
import { type DeclaredReading, declaredReadings } from "./declared-readings.ts";
import { findDuplicates } from "./duplicates.ts";
import type { Figure } from "./figure.ts";
import { joinParts } from "./join-parts.ts";
import type { Mapping } from "./mapping.ts";
import { missingColumns } from "./needed-columns.ts";
import { proportionsForPercent } from "./proportions-for-percent.ts";
import { readFigures } from "./read-figures.ts";
import { readRow } from "./read-row.ts";
import { type RowInTable, rowOpener } from "./reading.ts";
import { isKept } from "./row-filter.ts";

/** What a file is read against. */
export interface MappingContext {
  /** The indicators that figures may be of, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The ids that places may have; any where absent. */
  readonly places?: ReadonlySet<string>;
  /** The places by their names, for a mapping that matches them. */
  readonly placesByName?: PlaceIndex;
}

export interface MappedTable {
  /** Checked observations. None of a blocked series is among them. */
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  /** What the problems stop. */
  readonly blocked: readonly Blocked[];
  /** How many rows the mapping's filters and code lists left out. */
  readonly leftOut: number;
  /** The row of each observation. */
  readonly rows: readonly number[];
  /** What was read as something else than its own text, as the mapping declares. */
  readonly declared: readonly DeclaredReading[];
  /** What the reader of the file put into other words than the file's. */
  readonly normalised: readonly Normalisation[];
}

/**
 * Reads a table's rows into checked observations.
 *
 *   rows ──filter──▶ figures ──join parts──▶ ──check──▶ ──leave out blocked series──▶ observations
 *
 * Nothing is coerced: a text that the mapping does not explain is a problem that names its cell, and stops the series
 * it belongs to, so that no number is shown beside one that is silently missing.
 */
export function mapTable(table: Table, mapping: Mapping, context: MappingContext): MappedTable {
  const missing = missingColumns(mapping, table);
  if (missing.length > 0)
    return {
      observations: [],
      problems: missing,
      blocked: blockedBy(missing),
      leftOut: 0,
      rows: [],
      declared: [],
      normalised: table.normalised,
    };

  const readings = declaredReadings();
  const open = rowOpener(table, readings);
  const found: Problem[] = [];
  const read: Figure[] = [];
  let leftOut = 0;
  for (const tableRow of table.rows) {
    const row = open(tableRow);
    const result = isKept(mapping, row) ? readFigures(mapping, row, context) : undefined;
    if (!result || (result.figures.length === 0 && result.problems.length === 0)) leftOut += 1;
    else {
      read.push(...result.figures);
      found.push(...result.problems);
    }
  }
  const figures = mapping.joinParts ? joinParts(read) : read;
  const problems = [
    ...found,
    ...table.ragged.map((row) => raggedRow(row, open(row), table, mapping, context)),
    ...faults(figures, table.file, context),
    ...proportionsForPercent(figures, mapping, table.file, context.indicators),
    ...duplicates(figures, table.file),
  ];
  if (figures.length === 0 && problems.length === 0) {
    problems.push({
      severity: "error",
      code: "no-rows",
      file: table.file,
      blocks: [{}],
      other: String(leftOut),
    });
  }
  problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const blocked = blockedBy(problems);
  const stopped = blockedIndex(blocked);
  const kept = figures.filter(({ observation }) => !stopped(observation.indicatorId, observation.placeId));
  return {
    observations: kept.map((figure) => figure.observation),
    rows: kept.map((figure) => figure.row),
    problems: boundedProblems(problems),
    blocked,
    leftOut,
    declared: readings.all(),
    normalised: table.normalised,
  };
}

/** Only where both the place and the indicator are still known names is the row trusted to stop no more than those. */
function raggedRow(
  tableRow: TableRow,
  row: RowInTable,
  table: Table,
  mapping: Mapping,
  context: MappingContext,
): Problem {
  const facts = readRow(mapping, row, context);
  const placeId =
    facts.kind === "read" ? facts.facts.placeId : facts.kind === "problems" ? facts.placeId : undefined;
  const { figures, problems } = readFigures(mapping, row, context);
  const named = [
    ...figures.map((figure) => figure.observation),
    ...problems.flatMap((problem) => problem.blocks ?? []),
  ];
  const indicatorIds = named.map((one) => one.indicatorId);
  const known = placeId !== undefined && context.places !== undefined && indicatorIds.length > 0;
  const blocks =
    known && indicatorIds.every((id) => id !== undefined)
      ? indicatorIds.map((indicatorId) => ({ indicatorId, placeId }))
      : [{}];
  return row.problem("ragged-row", {
    value: tableRow.cells.join(table.delimiter).slice(0, 60),
    other: String(tableRow.cells.length),
    expected: String(table.columns.length),
    blocks,
  });
}

function faults(figures: readonly Figure[], file: string, { indicators }: MappingContext): Problem[] {
  return figures.flatMap((figure) => {
    const indicator = indicators.get(figure.observation.indicatorId);
    const fault = indicator && checkFigure(indicator, figure);
    if (!fault) return [];
    const { part, ...said } = fault;
    const column = part && figure.columns[part];
    const value = part && figure.observation.status === "value" ? figure.observation.parts[part] : undefined;
    return [
      {
        ...problemOf(figure, file),
        ...said,
        ...(column !== undefined && { column }),
        ...(value !== undefined && { value: String(value) }),
      },
    ];
  });
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
