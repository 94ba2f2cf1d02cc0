import { type Group, isCalendarDay, type Period, type Source } from "@shared-measurement/core";
import type { Problem } from "../problems/problem.ts";
import type { MappingContext } from "./map-table.ts";
import type { Field, Mapping } from "./mapping.ts";
import { columnOf, readField, readFilledField } from "./read-field.ts";
import { readPeriod } from "./read-period.ts";
import { readPlace } from "./read-place.ts";
import { type Reading, type RowInTable, read } from "./reading.ts";

/** What a row says that holds for each of its figures. */
export interface RowFacts {
  readonly placeId: string;
  readonly period: Period;
  readonly group?: Group;
  readonly source: Source;
  readonly note: string;
  readonly illustrative: boolean;
}

/** The facts of a row; or all its problems together, with the place if that much could be read; or left out. */
export type RowReading =
  | { readonly kind: "read"; readonly facts: RowFacts }
  | {
      readonly kind: "problems";
      readonly problems: readonly Problem[];
      readonly placeId?: string;
    }
  | { readonly kind: "left-out" };

export function readRow(
  mapping: Mapping,
  row: RowInTable,
  context: Pick<MappingContext, "places" | "placesByName">,
): RowReading {
  const place = readPlace(mapping.place, row, context);
  const period = readPeriod(mapping.period, row);
  const dimension = mapping.group ? readField(mapping.group.dimension, row) : read("");
  const group = mapping.group ? readField(mapping.group.id, row) : read("");
  const publisher = readFilledField(mapping.source.publisher, row);
  const report = readFilledField(mapping.source.report, row);
  const asOf = readAsOf(mapping.source.asOf, row);
  const note = mapping.note ? readField(mapping.note, row) : read("");
  const illustrative = mapping.illustrative ? readIllustrative(mapping.illustrative, row) : read(false);

  const readings = [place, period, dimension, group, publisher, report, asOf, note, illustrative];
  if (readings.some((reading) => reading.kind === "left-out")) return { kind: "left-out" };
  const problems = readings.flatMap((reading) => (reading.kind === "problem" ? [reading.problem] : []));
  if (problems.length > 0) {
    return {
      kind: "problems",
      problems,
      ...(place.kind === "read" && { placeId: place.value }),
    };
  }
  return {
    kind: "read",
    facts: {
      placeId: given(place),
      period: given(period),
      source: {
        publisher: given(publisher),
        report: given(report),
        asOf: given(asOf),
      },
      note: given(note),
      illustrative: given(illustrative),
      ...(given(group) !== "" && {
        group: { dimension: given(dimension), id: given(group) },
      }),
    },
  };
}

function given<T>(reading: Reading<T>): T {
  if (reading.kind !== "read") throw new TypeError("Only what was read has a value.");
  return reading.value;
}

const STATED_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function readAsOf(field: Field, row: RowInTable): Reading<string> {
  const asOf = readFilledField(field, row);
  if (asOf.kind !== "read") return asOf;
  const [, year, month = "01", date = "01"] = STATED_DATE.exec(asOf.value) ?? [];
  if (year && isCalendarDay(Number(year), Number(month), Number(date))) return asOf;
  const column = columnOf(field);
  return row.fail("unreadable-date", {
    value: asOf.value,
    ...(column !== undefined && { column }),
  });
}

/** A word other than `yes` must not make an invented number pass for a real one. */
function readIllustrative(field: Field, row: RowInTable): Reading<boolean> {
  const reading = readField(field, row);
  if (reading.kind !== "read") return reading;
  const text = reading.value.trim();
  if (text === "yes" || text === "") return read(text === "yes");
  const column = columnOf(field);
  return row.fail("unknown-code", {
    value: text,
    expected: "yes",
    ...(column !== undefined && { column }),
  });
}
