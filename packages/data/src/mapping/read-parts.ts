import {
  MISSING_STATUSES,
  type MissingStatus,
  PART_NAMES,
  type PartName,
  type Parts,
} from "@shared-measurement/core";
import { nearestName } from "../nearest-name.ts";
import type { Problem } from "../problems/problem.ts";
import type { Field, FigureMapping, Mapping } from "./mapping.ts";
import { checkedReader, inColumn, positionOf } from "./read-field.ts";
import { type NumberOrWord, numberReader } from "./read-number.ts";
import { type Columns, type Reader, type Reading, type RowInTable, read } from "./reading.ts";

export type StatusAndParts =
  | { readonly status: "value"; readonly parts: Parts; readonly note?: string }
  | { readonly status: MissingStatus };

type Status = "value" | MissingStatus;

interface PartReader {
  readonly part: PartName;
  readonly column: string;
  readonly at: number;
  readonly read: Reader<NumberOrWord>;
}

/** A part that a row gives: its number, or why there is none. */
interface Given extends PartReader {
  readonly number?: number;
  readonly missing?: MissingStatus;
}

/**
 * Reads the numbers of one figure, or why it has none. One part with a reason takes the whole figure with it: a hidden
 * numerator's denominator is not shown either. Of several reasons, only suppression goes before others.
 */
export function partsReader(
  figure: FigureMapping,
  mapping: Mapping,
  columns: Columns,
): (row: RowInTable) => StatusAndParts | Problem[] {
  const readers = PART_NAMES.flatMap((part): PartReader[] => {
    const from = figure[part];
    if (from === undefined) return [];
    const column = typeof from === "string" ? from : from.column;
    const at = positionOf(columns, column);
    const isCount = part === "numerator" || part === "denominator";
    return [{ part, column, at, read: numberReader(from, mapping, columns, isCount) }];
  });
  const readStatus = mapping.status && statusReader(mapping.status, columns);

  return (row) => {
    const parts: { -readonly [part in PartName]?: number } = {};
    const problems: Problem[] = [];
    let notes: string[] | undefined;
    let isMissing = false;
    const readings: Reading<NumberOrWord>[] = [];
    for (const { part, read } of readers) {
      const reading = read(row);
      readings.push(reading);
      if (reading.kind === "problem") problems.push(reading.problem);
      if (reading.kind !== "read") continue;
      const { value } = reading;
      if (!("number" in value)) isMissing ||= value.word !== "part-not-given";
      else {
        parts[part] = value.number;
        if (value.note !== undefined) notes = [...(notes ?? []), value.note];
      }
    }
    if (problems.length > 0) return problems;
    const stated = readStatus?.(row);
    if (stated && stated.kind !== "read") {
      return [stated.kind === "problem" ? stated.problem : row.problem("unknown-status")];
    }
    if (isMissing || (stated && stated.value !== "value")) {
      const given = givenIn(readers, readings);
      return stated ? agreeing(stated.value, given, row) : fromWords(given, row);
    }
    return notes
      ? { status: "value", parts, note: [...new Set(notes)].join("; ") }
      : { status: "value", parts };
  };
}

function statusReader(field: Field, columns: Columns): Reader<Status> {
  const known: readonly Status[] = ["value", ...MISSING_STATUSES];
  return checkedReader(field, columns, "unknown-status", (text, row) => {
    const status = known.find((name) => name === text);
    if (status) return read(status);
    const nearest = nearestName(text, known);
    return row.fail("unknown-status", {
      value: text,
      expected: known.join(", "),
      ...inColumn(field),
      ...(nearest !== undefined && { nearest }),
    });
  });
}

/** The parts of a row that not all have numbers. */
function givenIn(readers: readonly PartReader[], readings: readonly Reading<NumberOrWord>[]): Given[] {
  return readers.flatMap((reader, index): Given[] => {
    const reading = readings[index];
    if (reading?.kind !== "read") return [];
    const { value } = reading;
    if ("number" in value) return [{ ...reader, number: value.number }];
    return value.word === "part-not-given" ? [] : [{ ...reader, missing: value.word }];
  });
}

/** A status column and the number columns must say the same: a number beside "suppressed" is a leak or a mistake. */
function agreeing(status: Status, given: readonly Given[], row: RowInTable): StatusAndParts | Problem[] {
  if (status === "value") {
    return [conflict(firstMissing(given), status, row)];
  }
  const other = given.find((part) => part.missing !== status);
  if (!other) return { status };
  if (other.number === undefined) return [conflict(other, status, row)];
  // The number is not repeated in the sentence: it may be one that must stay hidden.
  return [
    row.problem("number-beside-status", {
      column: other.column,
      other: status,
    }),
  ];
}

function fromWords(given: readonly Given[], row: RowInTable): StatusAndParts | Problem[] {
  const missing = given.filter((part) => part.missing !== undefined);
  const { missing: status } = firstMissing(given);
  if (missing.some((part) => part.missing === "suppressed")) return { status: "suppressed" };
  const different = missing.find((part) => part.missing !== status);
  return different ? [conflict(different, status, row)] : { status };
}

function firstMissing(given: readonly Given[]): Given & { readonly missing: MissingStatus } {
  for (const part of given) {
    if (part.missing !== undefined) return { ...part, missing: part.missing };
  }
  throw new TypeError("A figure with all its numbers has no reason for a missing one.");
}

function conflict(part: Given, status: string, row: RowInTable): Problem {
  return row.problem("conflicting-status", {
    column: part.column,
    value: row.cell(part.at),
    other: status,
    ...(part.missing && { expected: part.missing }),
  });
}
