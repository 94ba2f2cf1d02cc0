import { type Observation, PART_NAMES } from "@shared-measurement/core";
import { nearestName } from "../nearest-name.ts";
import type { Blocked, Problem } from "../problems/problem.ts";
import type { Figure } from "./figure.ts";
import type { MappingContext } from "./map-table.ts";
import type { FigureMapping, Mapping } from "./mapping.ts";
import { checkedReader, inColumn } from "./read-field.ts";
import { partsReader, type StatusAndParts } from "./read-parts.ts";
import { type RowFacts, type RowReading, rowReader } from "./read-row.ts";
import { type Columns, type Reader, type Reading, type RowInTable, read } from "./reading.ts";
import { rowFilter } from "./row-filter.ts";

/** The figures that one row gives, and what is wrong with those it should give. Neither: the row is left out. */
export interface RowFigures {
  readonly figures: readonly Figure[];
  readonly problems: readonly Problem[];
}

/** How one figure of a row is read. */
interface FigureReader {
  readonly figure: FigureMapping;
  readonly columns: Figure["columns"];
  readonly isWanted: (row: RowInTable) => boolean;
  readonly readIndicator: Reader<string>;
  readonly readParts: (row: RowInTable) => StatusAndParts | Problem[];
}

/** A figure that a row should give. */
interface Wanted {
  readonly reader: FigureReader;
  readonly indicator: Exclude<Reading<string>, { readonly kind: "left-out" }>;
}

const LEFT_OUT: RowFigures = { figures: [], problems: [] };

export interface FiguresReader {
  readonly readFigures: (row: RowInTable) => RowFigures;
  readonly readRow: (row: RowInTable) => RowReading;
}

/** Reads the figures of every row: the mapping's columns are found once, and not for each of a million rows. */
export function figuresReader(mapping: Mapping, columns: Columns, context: MappingContext): FiguresReader {
  const readRow = rowReader(mapping, columns, context);
  const readers = mapping.figures.map(
    (figure): FigureReader => ({
      figure,
      columns: columnsOf(figure),
      isWanted: figure.only ? rowFilter(figure.only, columns) : () => true,
      readIndicator: indicatorReader(figure, columns, context),
      readParts: partsReader(figure, mapping, columns),
    }),
  );

  function readFigures(row: RowInTable): RowFigures {
    const wanted: Wanted[] = [];
    for (const reader of readers) {
      if (!reader.isWanted(row)) continue;
      const indicator = reader.readIndicator(row);
      if (indicator.kind !== "left-out") wanted.push({ reader, indicator });
    }
    if (wanted.length === 0) return LEFT_OUT;
    const facts = readRow(row);
    return facts.kind === "left-out" ? LEFT_OUT : figuresOf(wanted, facts, row);
  }
  return { readFigures, readRow };
}

function figuresOf(
  wanted: readonly Wanted[],
  facts: Exclude<RowReading, { readonly kind: "left-out" }>,
  row: RowInTable,
): RowFigures {
  const figures: Figure[] = [];
  const problems: Problem[] = [];
  const blocks: Blocked[] = [];
  for (const { reader, indicator } of wanted) {
    const numbers = reader.readParts(row);
    if (indicator.kind === "read" && facts.kind === "read" && !Array.isArray(numbers)) {
      const { row: number, line } = row.row;
      const observation = observationOf(indicator.value, facts.facts, reader.figure, numbers);
      figures.push({ observation, row: number, line, columns: reader.columns });
      continue;
    }
    const blocked = blockedFigure(indicator, facts);
    if (facts.kind === "problems") blocks.push(blocked);
    if (indicator.kind === "problem") problems.push({ ...indicator.problem, blocks: [blocked] });
    if (Array.isArray(numbers))
      problems.push(...numbers.map((problem) => ({ ...problem, blocks: [blocked] })));
  }
  if (facts.kind === "problems") problems.push(...facts.problems.map((problem) => ({ ...problem, blocks })));
  return { figures, problems };
}

/** The figures that a row may belong to, as far as its indicator and place could be read. */
function blockedFigure(indicator: Wanted["indicator"], facts: RowReading): Blocked {
  const placeId =
    facts.kind === "read" ? facts.facts.placeId : facts.kind === "problems" ? facts.placeId : undefined;
  return {
    ...(indicator.kind === "read" && { indicatorId: indicator.value }),
    ...(placeId && { placeId }),
  };
}

function indicatorReader(
  { indicator }: FigureMapping,
  columns: Columns,
  { indicators }: MappingContext,
): Reader<string> {
  return checkedReader(indicator, columns, "unknown-indicator", (id, row) => {
    if (indicators.has(id)) return read(id);
    const nearest = nearestName(id, indicators.keys());
    return row.fail("unknown-indicator", {
      value: id,
      ...inColumn(indicator),
      ...(nearest !== undefined && { nearest }),
    });
  });
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

function observationOf(
  indicatorId: string,
  { placeId, period, group, source, note: ofRow, illustrative }: RowFacts,
  figure: FigureMapping,
  numbers: StatusAndParts,
): Observation {
  const observation: Mutable<Observation> =
    numbers.status === "value"
      ? { indicatorId, placeId, period, source, status: "value", parts: numbers.parts }
      : { indicatorId, placeId, period, source, status: numbers.status };
  if (group) observation.group = group;
  if (illustrative) observation.illustrative = true;
  const marked = numbers.status === "value" ? numbers.note : undefined;
  const note = marked || figure.note ? noteOf([figure.note ?? "", ofRow, marked ?? ""]) : ofRow;
  if (note !== "") observation.note = note;
  return observation;
}

const noteOf = (notes: readonly string[]) => notes.filter((text) => text !== "").join(" ");

function columnsOf(figure: FigureMapping): Figure["columns"] {
  return Object.fromEntries(
    PART_NAMES.flatMap((part) => {
      const from = figure[part];
      if (from === undefined) return [];
      return [[part, typeof from === "string" ? from : from.column]];
    }),
  );
}
