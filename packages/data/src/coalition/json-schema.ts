import { mappingSchema } from "../mapping/mapping-schema.ts";
import { z } from "../zod.ts";
import { coalitionSchema } from "./coalition-schema.ts";

/** The JSON Schema of a coalition.json, for editors. What only a reader can know (ids, presets) it leaves open. */
export function coalitionJsonSchema(): object {
  return jsonSchema(coalitionSchema);
}

/** The JSON Schema of a mapping. */
export function mappingJsonSchema(): object {
  return jsonSchema(mappingSchema);
}

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
