import { nearestName } from "../nearest-name.ts";
import type { Problem } from "../problems/problem.ts";
import { z } from "../zod.ts";
import { type JsonPath, type JsonText, pathText } from "./json-text.ts";

type Issue = z.core.$ZodIssue;

/** What a schema found, as problems with path, line, value found and value expected. */
export function schemaProblems(error: z.ZodError, json: JsonText, schema: z.ZodType): Problem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, json, schema));
}

function problemsOf(issue: Issue, json: JsonText, schema: z.ZodType): Problem[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  const problem = (code: Problem["code"], at: JsonPath, more: Partial<Problem> = {}): Problem => ({
    severity: "error",
    code,
    file: json.file,
    line: json.lineOf(at),
    ...(at.length > 0 && { column: pathText(at) }),
    ...more,
  });
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const nearest = nearestName(key, known);
      return problem("unknown-key", [...path, key], {
        value: key,
        ...(known.length > 0 && { expected: known.join(", ") }),
        ...(nearest !== undefined && { nearest }),
      });
    });
  }
  const found = valueAt(json.value, path);
  if (issue.code === "invalid_union") return unionProblems(issue, path, found, json, schema, problem);
  const expected = expectedBy(issue);
  if (found === undefined) {
    const key = String(path.at(-1) ?? "");
    return [problem("missing-key", path, { value: key, ...(expected !== undefined && { expected }) })];
  }
  const nearest =
    issue.code === "invalid_value" && typeof found === "string"
      ? nearestName(found, issue.values.map(String))
      : undefined;
  return [
    problem("wrong-value", path, {
      value: JSON.stringify(found).slice(0, 80),
      ...(expected !== undefined && { expected }),
      ...(nearest !== undefined && { nearest }),
    }),
  ];
}

/** A text is a string or one in each language: of an object, say what is wrong inside it. */
function unionProblems(
  issue: Extract<Issue, { code: "invalid_union" }>,
  path: JsonPath,
  found: unknown,
  json: JsonText,
  schema: z.ZodType,
  problem: (code: Problem["code"], at: JsonPath, more?: Partial<Problem>) => Problem,
): Problem[] {
  if (typeof found === "object" && found !== null) {
    const inside = fewest(issue.errors);
    return inside.flatMap((one) =>
      problemsOf({ ...one, path: [...path, ...one.path] } as Issue, json, schema),
    );
  }
  const keys = keysAt(schema, path);
  const expected = keys.includes("en")
    ? 'a text, or {"en": …, "es": …}'
    : `one of its forms, with the keys ${[...new Set(keys)].join(", ")}`;
  if (found === undefined)
    return [problem("missing-key", path, { value: String(path.at(-1) ?? ""), expected })];
  return [problem("wrong-value", path, { value: JSON.stringify(found), expected })];
}

/** What is wrong with the form that is nearest to what was found. */
function fewest(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  const unknown = (issues: readonly Issue[]) =>
    issues.filter((issue) => issue.code === "unrecognized_keys" || issue.path.length === 0).length;
  // Of an object, what is wrong inside of it says more than that it is no string.
  const other = (issues: readonly Issue[]) =>
    issues.filter((issue) => issue.code === "invalid_type" && issue.path.length === 0).length;
  const sorted = forms.toSorted(
    (a, b) => unknown(a) - unknown(b) || other(a) - other(b) || a.length - b.length,
  );
  return sorted[0] ?? [];
}

function expectedBy(issue: Issue): string | undefined {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join(", ");
    case "invalid_format":
      return issue.format === "regex" ? issue.pattern : issue.format;
    case "too_small":
      return `≥ ${issue.minimum}`;
    case "too_big":
      return `≤ ${issue.maximum}`;
    default:
      return undefined;
  }
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.ZodType, path: JsonPath): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional)
    return keysAt(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => keysAt(option as z.ZodType, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) {
    return step === undefined ? [] : keysAt(schema.element as z.ZodType, rest);
  }
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const inside = (schema.shape as Record<string, z.ZodType>)[String(step)];
  return inside ? keysAt(inside, rest) : [];
}
