import { MISSING_STATUSES } from "@shared-measurement/core";
import { type JsonPath, type JsonText, pathText, readJson } from "../coalition/json-text.ts";
import { schemaProblems } from "../coalition/schema-problems.ts";
import type { Problem } from "../problems/problem.ts";
import { z } from "../zod.ts";
import type { Mapping } from "./mapping.ts";
import { PERIOD_KINDS } from "./period/kinds.ts";

const column = z.string().min(1);
const meaning = z.enum([...MISSING_STATUSES, "part-not-given"]);
const words = z.record(z.string(), meaning);
const filter = z.record(z.string(), z.array(z.string()));
const field = z.union([
  z.strictObject({ constant: z.string() }),
  z.strictObject({
    column,
    codes: z.record(z.string(), z.string()).exactOptional(),
    unlisted: z.enum(["error", "leave-out", "keep"]).exactOptional(),
    template: z.string().exactOptional(),
  }),
]);
const placeByName = z.strictObject({
  column,
  match: z.enum(["places", "us-states"]),
  codes: z.record(z.string(), z.string()).exactOptional(),
  unlisted: z.enum(["error", "leave-out"]).exactOptional(),
});
const number = z.union([
  column,
  z.strictObject({ column, scale: z.number().positive().exactOptional(), words: words.exactOptional() }),
]);
const figure = z.strictObject({
  indicator: field,
  only: filter.exactOptional(),
  numerator: number.exactOptional(),
  denominator: number.exactOptional(),
  value: number.exactOptional(),
  lower: number.exactOptional(),
  upper: number.exactOptional(),
  note: z.string().exactOptional(),
});
const row = z.int().min(1);
const layout = z.strictObject({
  header: z.union([row, z.tuple([row, row])]).exactOptional(),
  lastRow: row.exactOptional(),
  endsBefore: z.array(column).exactOptional(),
  fillDown: z.array(column).exactOptional(),
  unpivot: z
    .strictObject({
      columns: z.array(column).exactOptional(),
      except: z.array(column).exactOptional(),
      name: z.union([column, z.array(column).min(1)]),
      value: column,
    })
    .exactOptional(),
});

const read = z.strictObject({
  sheet: column.exactOptional(),
  delimiter: z.enum([",", ";", "\t", "|"]).exactOptional(),
  encoding: z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1252"]).exactOptional(),
  format: z.enum(["csv", "xlsx", "json", "ndjson", "parquet"]).exactOptional(),
  records: column.exactOptional(),
});

/** A mapping as JSON: in a file of its own, or in a coalition's configuration. */
export const mappingSchema = z.strictObject({
  $schema: z.string().exactOptional(),
  read: read.exactOptional(),
  layout: layout.exactOptional(),
  figures: z.array(figure).min(1),
  place: z.union([field, placeByName]),
  period: z.strictObject({
    field,
    kind: z.enum(PERIOD_KINDS).exactOptional(),
    dates: z.enum(["month-first", "day-first"]).exactOptional(),
    firstMonth: z.int().min(1).max(12).exactOptional(),
  }),
  group: z.strictObject({ dimension: field, id: field }).exactOptional(),
  source: z.strictObject({ publisher: field, report: field, asOf: field }),
  note: field.exactOptional(),
  status: field.exactOptional(),
  illustrative: field.exactOptional(),
  words: words.exactOptional(),
  thousandsCommas: z.boolean().exactOptional(),
  decimalComma: z.boolean().exactOptional(),
  thousandsSpaces: z.boolean().exactOptional(),
  thousandsApostrophes: z.boolean().exactOptional(),
  parenthesesNegative: z.boolean().exactOptional(),
  marksBefore: z.record(z.string(), z.string()).exactOptional(),
  marks: z.record(z.string(), z.string()).exactOptional(),
  keep: filter.exactOptional(),
  leaveOut: filter.exactOptional(),
  placesOverlap: z.boolean().exactOptional(),
  joinParts: z.boolean().exactOptional(),
}) satisfies z.ZodType<Mapping>;

/** Reads a mapping from JSON; unknown and repeated keys are refused, as in a configuration. */
export function readMapping(text: string, file: string): { mapping?: Mapping; problems: readonly Problem[] } {
  const { json, problems } = readJson(text, file);
  if (!json) return { problems };
  const open = unanswered(json);
  if (open.length > 0) return { problems: open };
  const parsed = mappingSchema.safeParse(json.value);
  if (!parsed.success) return { problems: schemaProblems(parsed.error, json, mappingSchema) };
  return { mapping: parsed.data, problems: [] };
}

/** What a first guess puts where only a person knows the answer. */
export const UNANSWERED = "?";

function unanswered(json: JsonText): Problem[] {
  return questionMarks(json.value, []).map((path) => ({
    severity: "error",
    code: "unanswered",
    file: json.file,
    line: json.lineOf(path),
    column: pathText(path),
  }));
}

function questionMarks(value: unknown, path: JsonPath): JsonPath[] {
  if (value === UNANSWERED) return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    questionMarks(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
