import type { Indicator, Observation } from "@shared-measurement/core";
import type { PlaceIndex } from "../places/place-index.ts";
import type { Blocked, Problem } from "../problems/problem.ts";
import type { Delimiter } from "../table/grid.ts";
import type { Normalisation } from "../table/normalisation.ts";
import type { Table } from "../table/table.ts";
import { blockedBy, blockedIndex } from "./blocked.ts";
import { BoundedProblems } from "./bounded-problems.ts";
import { type DeclaredReading, declaredReadings } from "./declared-readings.ts";
import type { Figure } from "./figure.ts";
import { joinParts } from "./join-parts.ts";
import type { Mapping } from "./mapping.ts";
import { missingColumns } from "./needed-columns.ts";
import { problemsAcross } from "./problems-across.ts";
import { type FiguresReader, figuresReader, type RowFigures } from "./read-figures.ts";
import { RowInTable } from "./reading.ts";
import { keptFilter } from "./row-filter.ts";

/** What a file is read against. */
export interface MappingContext {
  /** The indicators that figures may be of, by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The ids that places may have; any where absent. */
  readonly places?: ReadonlySet<string>;
  /** The places by their names, for a mapping that matches them. */
  readonly placesByName?: PlaceIndex;
  /** The place around a place, for those that have one. */
  readonly parents?: ReadonlyMap<string, string>;
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
  /** Whether the mapping says that a child can count in several places. */
  readonly placesOverlap?: boolean;
}

/** Reads the rows of a table that comes in pieces. */
export interface TableMapper {
  /** Some of the rows. Every piece has the columns of the first. */
  readonly push: (table: Table) => void;
  /** What all of them gave. */
  readonly end: () => MappedTable;
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
  const mapper = tableMapper(table, mapping, context);
  mapper.push(table);
  return mapper.end();
}

/** `mapTable` for a table that is never in memory as a whole: what is kept of a row are its figures. */
export function tableMapper(
  { file, columns: names, delimiter }: Pick<Table, "file" | "columns" | "delimiter">,
  mapping: Mapping,
  context: MappingContext,
): TableMapper {
  let normalised: Table["normalised"] = [];
  const missing = missingColumns(mapping, file, names);
  if (missing.length > 0) {
    return {
      push: (table) => {
        normalised = table.normalised;
      },
      end: () => ({ ...nothingMapped(missing), normalised }),
    };
  }

  const columns = new Map(names.map((name, position) => [name, position]));
  const isKept = keptFilter(mapping, columns);
  const reader = figuresReader(mapping, columns, context);
  const open = { file, readings: declaredReadings() };
  const problems = new BoundedProblems();
  const read: Figure[] = [];
  let leftOut = 0;

  function take(row: RowInTable): void {
    const { figures, problems: found } = isKept(row) ? reader.readFigures(row) : NOTHING;
    if (figures.length === 0 && found.length === 0) leftOut += 1;
    for (const figure of figures) read.push(figure);
    for (const problem of found) problems.add(problem);
  }

  return {
    push: (table) => {
      normalised = table.normalised;
      for (const row of table.rows) take(new RowInTable(row, open));
      for (const row of table.ragged) {
        const more = { columns: names, delimiter, context };
        problems.add(raggedRow(new RowInTable(row, open), reader, more));
      }
    },
    end: () => {
      const figures = mapping.joinParts ? joinParts(read) : read;
      for (const problem of problemsAcross(figures, mapping, file, context)) problems.add(problem);
      const nothing = {
        severity: "error",
        code: "no-rows",
        file,
        blocks: [{}],
        other: String(leftOut),
      } as const;
      const told = problems.all();
      if (figures.length === 0 && told.length === 0) told.push(nothing);
      const blocked = blockedBy(told);
      const kept = withoutBlocked(figures, blocked);
      return {
        observations: kept.map((figure) => figure.observation),
        rows: kept.map((figure) => figure.row),
        problems: told,
        blocked,
        leftOut,
        declared: open.readings.all(),
        normalised,
        ...(mapping.placesOverlap && { placesOverlap: true }),
      };
    },
  };
}

const NOTHING: RowFigures = { figures: [], problems: [] };

/** What is left of a file that cannot be read: its problems. */
export function nothingMapped(problems: readonly Problem[]): MappedTable {
  return {
    observations: [],
    rows: [],
    problems,
    blocked: blockedBy(problems),
    leftOut: 0,
    declared: [],
    normalised: [],
  };
}

function withoutBlocked(figures: readonly Figure[], blocked: readonly Blocked[]): readonly Figure[] {
  if (blocked.length === 0) return figures;
  const stopped = blockedIndex(blocked);
  return figures.filter(({ observation }) => !stopped(observation.indicatorId, observation.placeId));
}

/** Only where both the place and the indicator are still known names is the row trusted to stop no more than those. */
function raggedRow(
  row: RowInTable,
  { readRow, readFigures }: FiguresReader,
  {
    columns,
    delimiter,
    context,
  }: {
    readonly columns: readonly string[];
    readonly delimiter: Delimiter | undefined;
    readonly context: MappingContext;
  },
): Problem {
  const facts = readRow(row);
  const placeId =
    facts.kind === "read" ? facts.facts.placeId : facts.kind === "problems" ? facts.placeId : undefined;
  const { figures, problems } = readFigures(row);
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
  const { cells } = row.row;
  return row.problem("ragged-row", {
    value: cells.join(delimiter).slice(0, 60),
    other: String(cells.length),
    expected: String(columns.length),
    blocks,
  });
}
