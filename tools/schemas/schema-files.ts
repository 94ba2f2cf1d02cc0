import { coalitionJsonSchema, mappingJsonSchema } from "@shared-measurement/data";

/** The JSON Schemas that the data package ships, by their paths: made from the schemas that files are checked with. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map([
    ["packages/data/schema/coalition.schema.json", textOf(coalitionJsonSchema())],
    ["packages/data/schema/mapping.schema.json", textOf(mappingJsonSchema())],
  ]);
}

const textOf = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
