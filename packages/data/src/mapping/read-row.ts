import { type Group, isCalendarDay, type Period, type Source } from "@shared-measurement/core";
import type { Problem } from "../problems/problem.ts";
import type { MappingContext } from "./map-table.ts";
import type { Field, Mapping } from "./mapping.ts";
import { checkedReader, fieldReader, filledReader, inColumn, readerOf } from "./read-field.ts";
import { periodReader } from "./read-period.ts";
import { placeReader } from "./read-place.ts";
import { type Columns, type Reader, type Reading, type RowInTable, read } from "./reading.ts";
import { always } from "./remembered.ts";

/** What a row says that holds for each of its figures. */
export interface RowFacts {
  readonly placeId: string;
  readonly period: Period;
  readonly group: Group | undefined;
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

type Known = Pick<MappingContext, "places" | "placesByName">;

/** Reads what each row says of all its figures. */
export function rowReader(mapping: Mapping, columns: Columns, known: Known): (row: RowInTable) => RowReading {
  const readPlace = placeReader(mapping.place, columns, known);
  const readPeriod = periodReader(mapping.period, columns);
  const readDimension = mapping.group ? fieldReader(mapping.group.dimension, columns) : always("");
  const readGroup = mapping.group ? fieldReader(mapping.group.id, columns) : always("");
  const readPublisher = filledReader(mapping.source.publisher, columns);
  const readReport = filledReader(mapping.source.report, columns);
  const readAsOf = asOfReader(mapping.source.asOf, columns);
  const readNote = mapping.note ? fieldReader(mapping.note, columns) : always("");
  const readIllustrative = mapping.illustrative
    ? illustrativeReader(mapping.illustrative, columns)
    : always(false);
  const sourceOf = sources();
  const groupOf = groups();

  return (row) => {
    const place = readPlace(row);
    const period = readPeriod(row);
    const dimension = readDimension(row);
    const group = readGroup(row);
    const publisher = readPublisher(row);
    const report = readReport(row);
    const asOf = readAsOf(row);
    const note = readNote(row);
    const illustrative = readIllustrative(row);
    if (
      place.kind === "read" &&
      period.kind === "read" &&
      dimension.kind === "read" &&
      group.kind === "read" &&
      publisher.kind === "read" &&
      report.kind === "read" &&
      asOf.kind === "read" &&
      note.kind === "read" &&
      illustrative.kind === "read"
    ) {
      return {
        kind: "read",
        facts: {
          placeId: place.value,
          period: period.value,
          group: group.value === "" ? undefined : groupOf(dimension.value, group.value),
          source: sourceOf(publisher.value, report.value, asOf.value),
          note: note.value,
          illustrative: illustrative.value,
        },
      };
    }
    return unread([place, period, dimension, group, publisher, report, asOf, note, illustrative], place);
  };
}

function unread(readings: readonly Reading<unknown>[], place: Reading<string>): RowReading {
  if (readings.some((reading) => reading.kind === "left-out")) return { kind: "left-out" };
  const problems = readings.flatMap((reading) => (reading.kind === "problem" ? [reading.problem] : []));
  return { kind: "problems", problems, ...(place.kind === "read" && { placeId: place.value }) };
}

/** Successive rows mostly have one source, which they share. */
function sources(): (publisher: string, report: string, asOf: string) => Source {
  let last: Source | undefined;
  return (publisher, report, asOf) => {
    if (last?.publisher !== publisher || last.report !== report || last.asOf !== asOf) {
      last = { publisher, report, asOf };
    }
    return last;
  };
}

function groups(): (dimension: string, id: string) => Group {
  let last: Group | undefined;
  return (dimension, id) => {
    if (last?.dimension !== dimension || last.id !== id) last = { dimension, id };
    return last;
  };
}

const STATED_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function asOfReader(field: Field, columns: Columns): Reader<string> {
  return checkedReader(field, columns, undefined, (text, row) => {
    const [, year, month = "01", date = "01"] = STATED_DATE.exec(text) ?? [];
    if (year && isCalendarDay(Number(year), Number(month), Number(date))) return read(text);
    return row.fail("unreadable-date", { value: text, ...inColumn(field) });
  });
}

/** A word other than `yes` must not make an invented number pass for a real one. */
function illustrativeReader(field: Field, columns: Columns): Reader<boolean> {
  return readerOf(field, columns, undefined, (found, row) => {
    const text = found.trim();
    if (text === "yes" || text === "") return read(text === "yes");
    return row.fail("unknown-code", { value: text, expected: "yes", ...inColumn(field) });
  });
}
