import { nearestName } from "../nearest-name.ts";
import type { Problem, ProblemCode } from "../problems/problem.ts";
import type { Field, PlaceByName } from "./mapping.ts";
import { type Columns, type Reader, type Reading, type RowInTable, read } from "./reading.ts";
import { ownText, remembered } from "./remembered.ts";

type ColumnField = Exclude<Field, { readonly constant: string }>;

/** The column a field reads, or undefined for a constant. */
export function columnOf(field: Field | PlaceByName): string | undefined {
  return "column" in field ? field.column : undefined;
}

/** What a problem says of where it is: the field's column, where it has one. */
export function inColumn(field: Field | PlaceByName): Pick<Problem, "column"> {
  return "column" in field ? { column: field.column } : {};
}

/** The position of a column, or -1. */
export const positionOf = (columns: Columns, column: string) => columns.get(column) ?? -1;

/**
 * Reads the text of a field: through its code list and template where it has them. Without a code list the text is the
 * file's own, spaces and line breaks included.
 */
export function fieldReader(field: Field, columns: Columns): Reader<string> {
  return readerOf(field, columns, "unknown-code", (text) => read(text));
}

/** Like `fieldReader`, for a text that must not be blank. Surrounding spaces are dropped. */
export function filledReader(field: Field, columns: Columns, unlisted?: ProblemCode): Reader<string> {
  return checkedReader(field, columns, unlisted, (text) => read(text));
}

/** Like `filledReader`, for a text that something else is made of. */
export function checkedReader<T>(
  field: Field,
  columns: Columns,
  unlisted: ProblemCode | undefined,
  make: (text: string, row: RowInTable) => Reading<T>,
): Reader<T> {
  return readerOf(field, columns, unlisted, (found, row) => {
    const text = found.trim();
    return text === "" ? row.fail("blank", { value: "", ...inColumn(field) }) : make(text, row);
  });
}

/** Like `fieldReader`, for a text that something else is made of. */
export function readerOf<T>(
  field: Field,
  columns: Columns,
  unlisted: ProblemCode = "unknown-code",
  make: (text: string, row: RowInTable) => Reading<T>,
): Reader<T> {
  if ("constant" in field) return remembered(-1, (row) => make(field.constant, row));
  const at = positionOf(columns, field.column);
  return remembered(at, (row) => {
    const text = readText(field, row.cell(at), row, unlisted);
    if (text.kind !== "read") return text;
    const made = make(text.value, row);
    if (made.kind !== "read") return made;
    return read(made.value, [...(text.declared ?? []), ...(made.declared ?? [])]);
  });
}

function readText(
  field: ColumnField,
  found: string,
  row: RowInTable,
  unlisted: ProblemCode,
): Reading<string> {
  const { column, codes } = field;
  if (!codes) return read(filled(field.template, ownText(found)));
  const code = ownText(found.trim());
  // An own property only: a row that says "constructor" must not find one.
  if (Object.hasOwn(codes, code)) {
    const meant = codes[code] ?? "";
    const text = filled(field.template, meant);
    return meant === code
      ? read(text)
      : read(text, [{ code: "code-list", column, found: code, read: meant }]);
  }
  if (field.unlisted === "leave-out") return { kind: "left-out" };
  if (field.unlisted === "keep") return read(filled(field.template, ownText(found)));
  const nearest = nearestName(code, Object.keys(codes));
  return row.fail(code === "" ? "blank" : unlisted, {
    column,
    value: found,
    ...(nearest !== undefined && { nearest }),
  });
}

function filled(template: string | undefined, text: string): string {
  return template === undefined ? text : template.split("{}").join(text.trim());
}
