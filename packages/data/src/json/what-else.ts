import type { Problem } from "../problems/problem.ts";

/** Deeper than this no portal puts its records. */
const DEEPEST_KEY = 4;
const COMPLAINTS = ["error", "errors", "message", "detail", "fault", "error_description"];

/**
 * What a JSON text holds in the place of records, as far as it can be said: the keys of the longest list of objects in it,
 * with dots between; the message of a server that has none; nothing where it is no JSON.
 */
export function whatElse(text: string): Partial<Problem> {
  const value = parsed(text);
  const [longest] = listsIn(value, []).toSorted((a, b) => b.length - a.length);
  if (longest) return { nearest: longest.path.join(".") };
  const complaint = complaintIn(value);
  return complaint === undefined ? {} : { code: "error-answer", value: complaint.slice(0, 200) };
}

interface List {
  readonly path: readonly string[];
  readonly length: number;
}

function listsIn(value: unknown, path: readonly string[]): List[] {
  if (Array.isArray(value))
    return isRecord(value[0]) && path.length > 0 ? [{ path, length: value.length }] : [];
  if (!isRecord(value) || path.length >= DEEPEST_KEY) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    key === "" || key.includes(".") || COMPLAINTS.includes(key) ? [] : listsIn(inside, [...path, key]),
  );
}

function complaintIn(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const key of COMPLAINTS) {
    const said = value[key];
    if (typeof said === "string" && said !== "") return said;
    const first: unknown = Array.isArray(said) ? said[0] : said;
    const inside = typeof first === "string" ? first : complaintIn(first);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
