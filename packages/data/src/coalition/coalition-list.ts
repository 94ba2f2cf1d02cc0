import type { Text } from "@shared-measurement/core";
import type { Problem } from "../problems/problem.ts";
import { z } from "../zod.ts";
import { coalitionSchema } from "./coalition-schema.ts";
import { readJson } from "./json-text.ts";
import { schemaProblems } from "./schema-problems.ts";

/** A coalition in the list of a dashboard: enough for a link. */
export interface CoalitionEntry {
  readonly id: string;
  readonly name: Text;
  readonly summary: Text;
}

const { id, name, summary } = coalitionSchema.shape;
const listSchema = z.array(z.strictObject({ id, name, summary }));

/** Reads a coalitions.json: `[{ "id", "name", "summary" }]`. */
export function readCoalitionList(
  text: string,
  file: string,
): { readonly coalitions?: readonly CoalitionEntry[]; readonly problems: readonly Problem[] } {
  const { json, problems } = readJson(text, file);
  if (!json) return { problems };
  const parsed = listSchema.safeParse(json.value);
  if (!parsed.success) return { problems: schemaProblems(parsed.error, json, listSchema) };
  return { coalitions: parsed.data, problems: [] };
}
