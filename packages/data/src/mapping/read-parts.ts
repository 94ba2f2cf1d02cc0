import { MISSING_STATUSES, type MissingStatus, type Parts } from "@shared-measurement/core";
import { nearestName } from "../nearest-name.ts";
import type { Problem } from "../problems/problem.ts";
import { PART_NAMES, type PartName } from "./figure.ts";
import type { FigureMapping, Mapping } from "./mapping.ts";
import { columnOf, readFilledField } from "./read-field.ts";
import { readNumber } from "./read-number.ts";
import type { RowInTable } from "./reading.ts";

export type StatusAndParts =
  | { readonly status: "value"; readonly parts: Parts; readonly note?: string }
  | { readonly status: MissingStatus };

interface Given {
  readonly part: PartName;
  readonly column: string;
  readonly number?: number;
  readonly note?: string;
  readonly missing?: MissingStatus;
}

/**
 * The numbers of one figure, or why it has none. One part with a reason takes the whole figure with it: a hidden
 * numerator's denominator is not shown either. Of several reasons, only suppression goes before others.
 */
export function readParts(
  figure: FigureMapping,
  mapping: Mapping,
  row: RowInTable,
): StatusAndParts | Problem[] {
  const problems: Problem[] = [];
  const given: Given[] = [];
  for (const part of PART_NAMES) {
    const from = figure[part];
    if (from === undefined) continue;
    const column = typeof from === "string" ? from : from.column;
    const reading = readNumber(from, mapping, row);
    if (reading.kind === "problem") problems.push(reading.problem);
    if (reading.kind !== "read") continue;
    if ("number" in reading.value) given.push({ part, column, ...reading.value });
    else if (reading.value.word !== "part-not-given")
      given.push({ part, column, missing: reading.value.word });
  }
  if (problems.length > 0) return problems;
  const stated = mapping.status && readStatus(mapping.status, row);
  if (stated && typeof stated !== "string") return [stated];
  return stated ? agreeing(stated, given, row) : fromWords(given, row);
}

function readStatus(
  field: NonNullable<Mapping["status"]>,
  row: RowInTable,
): "value" | MissingStatus | Problem {
  const reading = readFilledField(field, row, "unknown-status");
  if (reading.kind === "left-out") return row.problem("unknown-status");
  if (reading.kind === "problem") return reading.problem;
  const known = ["value", ...MISSING_STATUSES] as const;
  const status = known.find((name) => name === reading.value);
  if (status) return status;
  const column = columnOf(field);
  const nearest = nearestName(reading.value, known);
  return row.problem("unknown-status", {
    value: reading.value,
    expected: known.join(", "),
    ...(column !== undefined && { column }),
    ...(nearest !== undefined && { nearest }),
  });
}

/** A status column and the number columns must say the same: a number beside "suppressed" is a leak or a mistake. */
function agreeing(
  status: "value" | MissingStatus,
  given: readonly Given[],
  row: RowInTable,
): StatusAndParts | Problem[] {
  if (status === "value") {
    const missing = given.find((part) => part.missing !== undefined);
    if (missing) return [conflict(missing, status, row)];
    return shownParts(given);
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
  const [first] = missing;
  if (!first?.missing) return shownParts(given);
  if (missing.some((part) => part.missing === "suppressed")) return { status: "suppressed" };
  const different = missing.find((part) => part.missing !== first.missing);
  return different ? [conflict(different, first.missing, row)] : { status: first.missing };
}

function conflict(part: Given, status: string, row: RowInTable): Problem {
  return row.problem("conflicting-status", {
    column: part.column,
    value: row.cell(part.column),
    other: status,
    ...(part.missing && { expected: part.missing }),
  });
}

function shownParts(given: readonly Given[]): StatusAndParts {
  const note = [...new Set(given.map((part) => part.note).filter((one) => one !== undefined))].join("; ");
  return { status: "value", parts: numbersOf(given), ...(note !== "" && { note }) };
}

function numbersOf(given: readonly Given[]): Parts {
  return Object.fromEntries(given.map(({ part, number }) => [part, number])) as Parts;
}
