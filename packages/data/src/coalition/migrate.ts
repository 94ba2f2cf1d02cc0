import type { Problem } from "../problems/problem.ts";
import {
  type CoalitionFile,
  type CoalitionFileV1,
  coalitionSchema,
  coalitionSchemaV1,
} from "./coalition-schema.ts";
import type { JsonText } from "./json-text.ts";
import { schemaProblems } from "./schema-problems.ts";

/** The version that is written now. */
export const CURRENT_VERSION = 2;

/** From version 1: each file is an object, so that it can have a mapping. */
export function fromVersion1({ observations, ...rest }: CoalitionFileV1): CoalitionFile {
  return { ...rest, version: 2, observations: observations.map((file) => ({ file })) };
}

/**
 * A configuration in the current version, whichever version it is written in: checked in its own version first, so that
 * problems are of what the person wrote, and once more after it was migrated.
 */
export function currentVersion(json: JsonText): { value?: CoalitionFile; problems: readonly Problem[] } {
  const version = (json.value as { version?: unknown } | null)?.version;
  if (version !== 1) return parsed(json.value, json);
  const before = coalitionSchemaV1.safeParse(json.value);
  if (!before.success) return { problems: schemaProblems(before.error, json, coalitionSchemaV1) };
  return parsed(fromVersion1(before.data), json);
}

function parsed(value: unknown, json: JsonText): { value?: CoalitionFile; problems: readonly Problem[] } {
  const result = coalitionSchema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: schemaProblems(result.error, json, coalitionSchema) };
}
