import { nearestName } from "../nearest-name.ts";
import type { ProblemCode } from "../problems/problem.ts";
import type { Field, PlaceByName } from "./mapping.ts";
import { type Reading, type RowInTable, read } from "./reading.ts";

/** The column a field reads, or undefined for a constant. */
export function columnOf(field: Field | PlaceByName): string | undefined {
  return "column" in field ? field.column : undefined;
}

/**
 * The text of a field in a row: through its code list and template where it has them. Without a code list the text is
 * the file's own, spaces and line breaks included.
 */
export function readField(
  field: Field,
  row: RowInTable,
  unlisted: ProblemCode = "unknown-code",
): Reading<string> {
  if ("constant" in field) return read(field.constant);
  const found = row.cell(field.column);
  if (!field.codes) return read(filled(field.template, found));
  const code = found.trim();
  // An own property only: a row that says "constructor" must not find one.
  if (Object.hasOwn(field.codes, code)) {
    const meant = field.codes[code] ?? "";
    if (meant !== code) row.declared("code-list", field.column, code, meant);
    return read(filled(field.template, meant));
  }
  if (field.unlisted === "leave-out") return { kind: "left-out" };
  if (field.unlisted === "keep") return read(filled(field.template, found));
  const nearest = nearestName(code, Object.keys(field.codes));
  return row.fail(code === "" ? "blank" : unlisted, {
    column: field.column,
    value: found,
    ...(nearest !== undefined && { nearest }),
  });
}

function filled(template: string | undefined, text: string): string {
  return template === undefined ? text : template.split("{}").join(text.trim());
}

/** Like `readField`, for a text that must not be blank. Surrounding spaces are dropped. */
export function readFilledField(field: Field, row: RowInTable, unlisted?: ProblemCode): Reading<string> {
  const reading = readField(field, row, unlisted);
  if (reading.kind !== "read") return reading;
  const text = reading.value.trim();
  if (text !== "") return read(text);
  const column = columnOf(field);
  return row.fail("blank", {
    value: "",
    ...(column !== undefined && { column }),
  });
}
